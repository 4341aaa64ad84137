import type { Entity, Event, Note, Statement, Tally, Time } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'

export interface EventSources {
  readonly report: Report
  readonly words: Words
  readonly times: readonly Time[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
}

/** What is reported to happen, and what is claimed of it. */
export function findEvents(_from: EventSources, _trace?: Trace): { events: Event[]; tallies: Tally[]; notes: Note[] } {
  return { events: [], tallies: [], notes: [] }
}
