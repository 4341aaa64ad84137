import type { Telling } from '../record/telling.ts'
import type { ExportedEvent } from './exported.ts'
import { plainLine } from './plain-text.ts'
import { webAddress } from './web-address.ts'

/** One report's word for an event. */
export interface Evidence {
  readonly words: string
  /** Whose report it is. */
  readonly source: string
  /** Of the page, where it is on the web. */
  readonly url: string | null
  readonly known: string | null
}

/** The best telling first, then the others in the order of the record; one a source, for copies say the same. */
export function listEvidence({ event, tellings }: ExportedEvent): Evidence[] {
  const best = tellings.filter((telling) => telling.id === event.best)
  const seen = new Set<string>()
  return [...best, ...tellings]
    .filter(({ told }) => !seen.has(told.source) && seen.add(told.source))
    .map(({ words, told }) => ({
      words: plainLine(words),
      source: plainLine(told.source),
      url: webAddress(told.url),
      known: told.known,
    }))
}

const stances = [
  ['announces', 'announced by'],
  ['asserts', 'said by'],
  ['confirms', 'confirmed by'],
  ['denies', 'denied by'],
  ['doubts', 'doubted by'],
] as const

/** Who says so, over all tellings: "announced by the Kremlin; denied by Iran". Empty where the reports say it themselves. */
export function sayClaims(tellings: readonly Telling[]): string {
  const claims = tellings.flatMap((telling) => telling.claims)
  return stances
    .map(([stance, words]) => {
      const names = new Set(claims.filter((claim) => claim.stance === stance).map((claim) => plainLine(claim.by.name)))
      return names.size === 0 ? '' : `${words} ${[...names].join(', ')}`
    })
    .filter((part) => part !== '')
    .join('; ')
}
