import type { EventRow } from '../record/query.ts'
import { fromColumn } from './day-column.ts'
import { idOfColumn } from './event-id.ts'
import { kindOfCode, statusOfCode } from './kind-codes.ts'

/** The columns of `eventColumns`. */
export interface EventColumns {
  readonly id: number
  readonly key: number
  readonly kind: number
  readonly status: number
  readonly first: number | null
  readonly last: number | null
  readonly known: number | null
  readonly heard: number | null
  readonly reports: number
  readonly sources: number
  readonly confidence: number
  readonly changed: number
}

/** For `SELECT … FROM event`; the table must not be renamed. */
export const eventColumns = `event.id, event.key, event.kind, event.status, event.first, event.last, event.known, event.heard,
  event.reports, event.sources, event.confidence, event.changed`

export function rowOfColumns(columns: EventColumns): EventRow {
  const { key, kind, status, first, last, known, reports, sources, confidence, changed } = columns
  return {
    id: idOfColumn(key),
    kind: kindOfCode(kind),
    status: statusOfCode(status),
    first: fromColumn(first),
    last: fromColumn(last),
    known: fromColumn(known),
    reports,
    sources,
    confidence: confidence / 100,
    changed: new Date(changed * 1000).toISOString(),
  }
}

/** A confidence as its column keeps it: hundredths, rounded down so that none is taken for more than it is. */
export function confidenceColumn(confidence: number): number {
  return Math.floor(confidence * 100 + 1e-9)
}

/** An instant as its column keeps it: seconds since 1970-01-01. @param at milliseconds since then. */
export function instantColumn(at: number): number {
  return Math.floor(at / 1000)
}
