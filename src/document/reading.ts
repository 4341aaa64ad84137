import type { Entity, Event, Note, Statement, Tally, Time } from './facts.ts'
import type { Report } from './report.ts'

/** What one report says. The JSON of it is a contract: see docs/data-model.md. */
export interface Reading {
  readonly schema: 'readout/1'
  readonly report: Report
  readonly entities: readonly Entity[]
  readonly times: readonly Time[]
  readonly statements: readonly Statement[]
  readonly events: readonly Event[]
  readonly tallies: readonly Tally[]
  readonly notes: readonly Note[]
}
