import type { Discourse } from './discourse.ts'

/** The country of the place from which the report comes; null where it does not say. */
export function datelineCountry({ heard, view }: Discourse): string | null {
  const { dateline } = view.report
  if (dateline === null) return null
  for (const { draft, start } of heard) {
    if (start >= dateline.end) return null
    if ((draft.kind === 'place' || draft.kind === 'country') && start >= dateline.start) return draft.country
  }
  return null
}
