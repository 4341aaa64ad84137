import { claimsTable, eventsTable, participantsTable, stepsTable, tellingsTable } from './event-tables.ts'
import { reportsTable, statementsTable } from './report-tables.ts'
import type { Table } from './row-types.ts'

/** All tables of the record, as CSV and Parquet have them. */
export const tables: readonly Table[] = [
  eventsTable,
  participantsTable,
  stepsTable,
  tellingsTable,
  claimsTable,
  statementsTable,
  reportsTable,
]
