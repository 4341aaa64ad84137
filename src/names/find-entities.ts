import type { Entity, Time } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'

/** People, countries, organisations, places, works, occasions and described groups, one entity for all the mentions of each. */
export function findEntities(_report: Report, _words: Words, _times: readonly Time[], _trace?: Trace): Entity[] {
  return []
}
