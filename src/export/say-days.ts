import { knowDays } from '../record/life/know-days.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { Day } from '../record/telling.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "16 Oct 2022", "20–22 Mar 2023", "some time 20–26 Mar 2023", "since 24 Feb 2022", "Mar 2023", "day unknown". */
export function sayDays(event: Pick<RecordEvent, 'kind' | 'when'>): string {
  const { sort, first, last } = knowDays(event)
  if (sort === 'unknown') return 'day unknown'
  if (sort === 'vague') return sayVague(event.when!.edtf)
  if (sort === 'since') return `since ${sayDay(first!)}`
  if (sort === 'until') return `by ${sayDay(last!)}`
  const days = saySpan(first!, last!)
  if (sort !== 'window') return days
  return first === last ? `about ${days}` : `some time ${days}`
}

/** "2022-10-16" as "16 Oct 2022". */
export function sayDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** Two days of one month or year share it: "20–22 Mar 2023". */
export function saySpan(first: Day, last: Day): string {
  if (first === last) return sayDay(first)
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${sayDay(last)}`
  if (first.slice(0, 4) === last.slice(0, 4)) return `${sayDay(first).slice(0, -5)} – ${sayDay(last)}`
  return `${sayDay(first)} – ${sayDay(last)}`
}

/** EDTF of a month or year, or from one to another, in words; anything rarer as it is. */
function sayVague(edtf: string): string {
  const [first, last, ...more] = edtf.split('/')
  if (last === undefined || more.length > 0) return sayMonth(edtf)
  const ends = [sayMonth(first!), sayMonth(last)]
  if (ends.some((words) => words === first || words === last)) return sayYears(edtf)
  return first!.slice(0, 4) === last.slice(0, 4) ? `${ends[0]!.slice(0, -5)} – ${ends[1]}` : ends.join(' – ')
}

function sayYears(edtf: string): string {
  return /^\d{4}\/\d{4}$/u.test(edtf) ? edtf.replace('/', '–') : edtf
}

function sayMonth(edtf: string): string {
  const [, year, month, sign] = /^(\d{4})(?:-(\d\d))?([~?%]?)$/u.exec(edtf) ?? []
  if (year === undefined) return edtf
  const name = month === undefined ? '' : months[Number(month) - 1]
  if (name === undefined) return edtf
  return `${sign === '' ? '' : 'about '}${name === '' ? '' : `${name} `}${year}`
}
