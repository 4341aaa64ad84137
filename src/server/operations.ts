import type { Operation } from './operation.ts'
import { about } from './resources/about.ts'
import { ahead } from './resources/ahead.ts'
import { getEvent, listEvents } from './resources/events.ts'
import { getReport, getReportPage, getReportTrace, getReportVersion, listReports } from './resources/reports.ts'

/** All operations of the API, by path and then by method. One line each. */
export const operations: readonly Operation[] = [
  about,
  ahead,
  listEvents,
  getEvent,
  listReports,
  getReport,
  getReportPage,
  getReportTrace,
  getReportVersion,
]
