import type { Time } from '../document/facts.ts'
import type { Published, Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'
import { findTimes } from './find-times.ts'
import { edtfDays } from './write-edtf.ts'

/** Finds and resolves the expressions of time; reasons out the publication day where the page does not give it. */
export function readTimes(report: Report, words: Words, trace?: Trace): { times: Time[]; published: Published | null } {
  const { published } = report
  const days = published ? edtfDays(published.edtf) : null
  const now = days && days.from === days.to ? days.from : null
  return { times: findTimes(report.text, words, now, trace), published }
}
