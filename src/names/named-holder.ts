import { canonicalTitle } from '../register/canonical-title.ts'
import type { Draft, Drafts } from './draft.ts'
import type { TextView } from './text-view.ts'

/** So many of those whom a text names are looked at: an endless list of names stays linear. */
const most = 300

/**
 * Whoever the report itself names as the holder of an office: that outranks the register, which may not know of an election. Null where it names
 * nobody, or several.
 * @param of ISO 3166-1 alpha-3, or the body
 */
export function namedHolder(view: TextView, drafts: Drafts, of: string, title: string): Draft | null {
  const wanted = canonicalTitle(title)
  const found = drafts.all
    .slice(0, most)
    .filter(
      (draft) =>
        draft.kind === 'person' &&
        draft.offices.some(
          (office) =>
            office.basis === 'text' &&
            (office.of ?? draft.country) === of &&
            canonicalTitle(office.title) === wanted &&
            !isPast(view, office.start),
        ),
    )
  return found.length === 1 ? found[0]! : null
}

/** "former President Ana Rojas", "the late king" */
function isPast({ text }: TextView, start: number | undefined): boolean {
  return (
    start !== undefined &&
    /\b(?:former|ex|late|then|outgoing|previous)[ -]+(?:\p{L}+ )?$/iu.test(text.slice(Math.max(0, start - 24), start))
  )
}
