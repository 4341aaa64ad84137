import type { EventRow } from '../record/query.ts'
import { fromColumn } from './day-column.ts'
import { kindOfCode, statusOfCode } from './kind-codes.ts'

/** The columns of `eventColumns`. */
export interface EventColumns {
  readonly id: number
  readonly key: string
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
    id: key,
    kind: kindOfCode(kind),
    status: statusOfCode(status),
    first: fromColumn(first),
    last: fromColumn(last),
    known: fromColumn(known),
    reports,
    sources,
    confidence,
    changed: new Date(changed).toISOString(),
  }
}
