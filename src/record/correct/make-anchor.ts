import type { Anchor } from '../correction.ts'
import type { LinkedTelling } from '../record-store.ts'
import type { Telling } from '../telling.ts'

export function anchorOf({ told, kind, words }: Telling): Anchor {
  return { report: told.report, url: told.url, kind, words }
}

/** What an event rests on: the telling that shows it best. Null where it has none. */
export function anchorOfEvent(best: string, told: readonly LinkedTelling[]): Anchor | null {
  const found = told.find(({ telling }) => telling.id === best) ?? told[0]
  return found ? anchorOf(found.telling) : null
}
