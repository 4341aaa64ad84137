import type { Failure, IntakeSummary } from '../../intake/intake-summary.ts'
import { harmless, tell } from '../print.ts'

/** Says what could not be read, and what to do. */
export function tellFailures(failures: readonly Failure[]): void {
  for (const { location, message, advice } of failures) {
    const where = message.includes(location) ? '' : `${location}: `
    tell(harmless(`${where}${message}${advice ? `. ${advice}` : ''}`))
  }
}

type Counts = Omit<IntakeSummary, 'failures'>

/** "12 read: 3 new, 1 copies, 0 updated, 8 known, 0 failed". */
export function sayCounts({ taken, new: fresh, copies, updated, same, failed }: Counts): string {
  return `${taken} read: ${fresh} new, ${copies} copies, ${updated} updated, ${same} known, ${failed} failed`
}

/** "5 events begun, 2 tellings joined to known events". */
export function sayEvents({ eventsBegun, eventsJoined }: Counts): string {
  return `${eventsBegun} events begun, ${eventsJoined} tellings joined to known events`
}
