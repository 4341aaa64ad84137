import type { Entity, Statement, Time } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'

export interface StatementSources {
  readonly report: Report
  readonly words: Words
  readonly times: readonly Time[]
  readonly entities: readonly Entity[]
}

/** What is said to have been said, and by whom. */
export function findStatements(_from: StatementSources, _trace?: Trace): Statement[] {
  return []
}
