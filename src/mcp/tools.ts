import type { Tool } from './tool.ts'
import { explainFact } from './tools/explain-fact.ts'
import { findEvents } from './tools/find-events.ts'
import { findPeople } from './tools/find-people.ts'
import { findStatements } from './tools/find-statements.ts'
import { getEvent } from './tools/get-event.ts'
import { getPair } from './tools/get-pair.ts'
import { getPerson } from './tools/get-person.ts'
import { readReport } from './tools/read-report.ts'
import { readText } from './tools/read-text.ts'
import { searchReports } from './tools/search-reports.ts'
import { whatIsAhead } from './tools/what-is-ahead.ts'

/** All tools for assistants. One line each. */
export const tools: readonly Tool[] = [
  findEvents,
  whatIsAhead,
  getEvent,
  findStatements,
  findPeople,
  getPerson,
  getPair,
  searchReports,
  readReport,
  explainFact,
  readText,
]
