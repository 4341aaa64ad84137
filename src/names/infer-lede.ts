import type { Discourse } from './discourse.ts'
import type { Draft } from './draft.ts'

/** Offices of a government that its own press names without the country. */
const bare =
  /^(?:(?:deputy |vice |acting |interim )?(?:president|prime minister|premier|chancellor)|(?:[\p{L}-]+ ){1,4}minister|minister (?:of|for) [\p{L} ]+|king|queen|emir|sultan)$/iu
/** Where governments of many countries speak: a bare title there is anybody’s. */
const ofMany: ReadonlySet<string> = new Set(['brussels', 'washington'])

/**
 * "OSLO - Prime Minister Kari Lund will …": a title without a country, before any other country or its people are spoken of, is one of the
 * country from whose capital the report comes.
 */
export function inferFromLede({ heard, view }: Discourse): void {
  const { dateline } = view.report
  if (dateline === null) return
  let home: Draft | null = null
  for (const { draft, start, sentence } of heard) {
    if (start < dateline.end) {
      if (draft.kind === 'place' && start >= dateline.start) home ??= draft
      continue
    }
    if (home === null || !isCapital(home) || sentence !== heard[0]!.sentence) return
    if (draft.kind === 'person' && draft.country === null && isBare(draft)) draft.country = home.country
    if (draft.country !== home.country || draft.kind === 'person') return
  }
}

const isCapital = ({ seatOf, country, name }: Draft): boolean =>
  country !== null && seatOf === country && !ofMany.has(name.toLowerCase())

const isBare = ({ offices }: Draft): boolean =>
  offices.length > 0 && offices.every(({ of, basis, title }) => of === null && basis === 'text' && bare.test(title))
