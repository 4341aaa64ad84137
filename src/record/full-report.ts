import type { Report } from '../document/report.ts'
import type { FindFilter, StoredReport } from './query.ts'

/** A report as the record lists it, and as its current version was read. */
export interface FullReport {
  readonly stored: StoredReport
  readonly report: Report
}

/** Which reports. All given must hold; those that a person rejected are left out. */
export interface TextFilter extends Omit<FindFilter, 'offset' | 'limit'> {
  /** At most so many; without it all. */
  readonly limit?: number
}
