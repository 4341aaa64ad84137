import type { EventTime } from '../document/facts.ts'

/** The same weekday a week later: a bare "Friday" beside a past verb is read as the last one, where what is meant is still to come. */
export function nextWeek(time: EventTime): EventTime {
  const day = new Date(Date.parse(time.edtf) + 7 * 864e5).toISOString().slice(0, 10)
  return { ...time, edtf: day, basis: 'inferred' }
}
