import type { Time } from '../document/facts.ts'
import type { Published, Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'
import { dateReport } from './date-report.ts'
import { findTimes } from './find-times.ts'
import { edtfDays } from './write-edtf.ts'

/**
 * Finds and resolves the expressions of time. Where the page does not give the day of publication, it is first reasoned out of the text;
 * where that leaves more than a day, relative times keep an `edtf` of null.
 */
export function readTimes(report: Report, words: Words, trace?: Trace): { times: Time[]; published: Published | null } {
  const given = report.published ? dayOf(report.published) : null
  if (report.published) return { times: findTimes(report.text, words, given, trace), published: report.published }
  const undated = findTimes(report.text, words, null)
  const published = dateReport(report, words, undated, trace)
  const day = published ? dayOf(published) : null
  return { times: day === null ? undated : findTimes(report.text, words, day, trace), published }
}

function dayOf(published: Published): number | null {
  const days = edtfDays(published.edtf)
  return days && days.from === days.to ? days.from : null
}
