import type { Contradiction } from '../record-event.ts'
import type { Telling } from '../telling.ts'
import { listSources } from './list-sources.ts'

/** One side of a contradiction: who is named as saying so, of that stance where one is given; else whose reports say it. */
export function makeSide(value: string, tellings: readonly Telling[], stance?: string): Contradiction['sides'][number] {
  const claims = tellings.flatMap((telling) => telling.claims)
  const named = claims.filter((claim) => claim.stance === stance || (stance === undefined && claim.stance !== 'denies'))
  const by = [...new Set(named.map((claim) => claim.by.name))].sort()
  return { value, tellings: tellings.map(({ id }) => id), by: by.length > 0 ? by : listSources(tellings) }
}
