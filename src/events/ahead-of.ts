import type { EventStatus, EventTime } from '../document/facts.ts'
import type { Candidate } from './candidate.ts'
import { nextWeek } from './next-week.ts'
import type { Scene } from './scene.ts'

/** "postponed a trip that had been set for Friday": the day it was to be on lies ahead as well. */
function wasSet(scene: Scene, { times }: EventTime, status: EventStatus | null): boolean {
  if (status !== 'cancelled' && status !== 'postponed') return false
  const { start } = scene.timeById.get(times[0] ?? '') ?? { start: 0 }
  return /\b(?:set|planned|scheduled|due|slated|booked|arranged) (?:for|on|to take place on|to begin on) $/u.test(
    scene.report.text.slice(Math.max(0, start - 40), start),
  )
}

const weekday = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu

/**
 * "called for talks on Tuesday", in a sentence that looks back: a bare weekday of what is yet to come is the next one,
 * though the verb beside it is past.
 */
export function aheadOf(
  scene: Scene,
  { head }: Candidate,
  time: EventTime | null,
  status: EventStatus | null,
): EventTime | null {
  const published = scene.report.published?.edtf
  if (!time || !published || !(status === 'planned' || status === 'hypothetical' || wasSet(scene, time, status)))
    return time
  const span = scene.timeById.get(time.times[0] ?? '')
  if (
    !span ||
    span.start < scene.words.tokens[head]!.start ||
    time.times.length > 1 ||
    !weekday.test(scene.report.text.slice(span.start, span.end))
  )
    return time
  if (!/^\d{4}-\d\d-\d\d$/u.test(time.edtf) || time.edtf >= published) return time
  return nextWeek(time)
}
