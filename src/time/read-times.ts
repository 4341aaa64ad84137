import type { Time } from '../document/facts.ts'
import type { Published, Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'
import { dateReport } from './date-report.ts'
import { findTimes } from './find-times.ts'
import { edtfDays } from './write-edtf.ts'

/**
 * Finds and resolves the expressions of time. Where the page does not give the day of publication, it is first reasoned out of the text.
 * Where only a stretch of days is known, a relative time is resolved if it means the same on its first and its last day; else its `edtf`
 * stays null.
 */
export function readTimes(report: Report, words: Words, trace?: Trace): { times: Time[]; published: Published | null } {
  const { text } = report
  if (report.published) return { times: readOn(text, words, report.published, trace), published: report.published }
  const undated = findTimes(text, words, null, trace)
  const published = dateReport(report, words, undated, trace)
  return { times: published ? readOn(text, words, published, trace, undated) : undated, published }
}

function readOn(text: string, words: Words, published: Published, trace?: Trace, undated?: Time[]): Time[] {
  const days = edtfDays(published.edtf)
  if (!days) return undated ?? findTimes(text, words, null, trace)
  const first = findTimes(text, words, days.from, trace)
  if (days.from === days.to) return first
  const last = new Map(findTimes(text, words, days.to).map((time) => [`${time.start} ${time.end}`, time.edtf]))
  const sure = new Map(first.map((time) => [`${time.start} ${time.end}`, time]))
  return (undated ?? findTimes(text, words, null)).map((time) => {
    const key = `${time.start} ${time.end}`
    const resolved = sure.get(key)
    return resolved && last.get(key) === resolved.edtf ? { ...resolved, id: time.id } : time
  })
}
