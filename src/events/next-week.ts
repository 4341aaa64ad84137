import type { EventTime } from '../document/facts.ts'
import { shiftDay } from './shift-day.ts'

/** The same weekday a week later: a bare "Friday" beside a past verb is read as the last one, where what is meant is still to come. */
export function nextWeek(time: EventTime): EventTime {
  return { ...time, edtf: shiftDay(time.edtf, 7), basis: 'inferred' }
}
