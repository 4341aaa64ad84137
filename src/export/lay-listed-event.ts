import { standingOn } from '../record/life/standing-on.ts'
import type { RecordEvent } from '../record/record-event.ts'
import { reportOfTelling } from '../record/report-of-telling.ts'
import type { Day } from '../record/telling.ts'
import { eventsTable, layEvent } from './event-tables.ts'
import type { Instant } from './exported.ts'
import { layCell } from './lay-cell.ts'
import { countChanges } from './read-exported.ts'
import { titleEvent } from './title-event.ts'

/** Columns of a list of events as CSV: those of the table `events`, then what people look for first. */
export const listedColumns: readonly string[] = [
  ...eventsTable.fields.map(({ name }) => name),
  ...['standing', 'title', 'who', 'who_ids', 'report'],
]

/**
 * One event of a list as a row of these columns.
 * @param changed last change of it in the record
 * @param today how it stands depends on it
 */
export function layListedEvent(event: RecordEvent, changed: Instant, today: Day): (string | number)[] {
  const actors = [...new Map(event.parties.map(({ actor }) => [actor.id, actor.name]))]
  return [
    ...layEvent({ event, changed, sequence: countChanges(event) }).map(layCell),
    ...[standingOn(event, today), titleEvent(event)],
    ...[actors.map(([, name]) => name).join('; '), actors.map(([id]) => id).join('; ')],
    reportOfTelling(event.best),
  ]
}
