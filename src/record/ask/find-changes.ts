import { addDays } from '../day-number.ts'
import type { EventFilter, EventRow } from '../query.ts'
import { readKnown } from '../read-known.ts'
import type { Step, StepKind } from '../record-event.ts'
import type { RecordReader } from '../record-store.ts'
import type { Day } from '../telling.ts'
import type { ListedEvent } from './list-events.ts'

/** What became of a plan. */
export interface ChangedEvent extends ListedEvent {
  readonly step: Step
}

const changing: ReadonlySet<StepKind> = new Set([
  'moved',
  'relocated',
  'postponed',
  'cancelled',
  'denied',
  'not-happened',
])
const statuses = ['planned', 'ongoing', 'postponed', 'cancelled', 'negated'] as const
/** Most events whose rows are looked at. */
const mostRows = 1000

/**
 * What moved, fell through or was denied after a day, as the reports' days go: with the last step that says so, by the event's day.
 * @param most so many events are looked at closely
 */
export async function findChanges(
  store: RecordReader,
  asked: EventFilter,
  since: Day,
  most: number,
): Promise<readonly ChangedEvent[]> {
  const { from: _, to: __, statuses: ___, ...filter } = asked
  const narrowed: EventFilter = { ...filter, statuses, toldFrom: addDays(since, 1), order: 'changed-descending' }
  const { rows } = await store.events({ ...narrowed, limit: mostRows })
  const found: ChangedEvent[] = []
  for (const row of rows.filter(canHaveChanged).slice(0, most)) {
    const event = await readKnown(store, row.id, asked.knownOn)
    const step = event?.steps.findLast(({ what, day }) => changing.has(what) && day !== null && day > since)
    if (event && step) found.push({ row, event, step })
  }
  return found.sort((a, b) => compare(orderOf(a), orderOf(b)))
}

/** A plan that one report tells of stands as it was announced. */
function canHaveChanged({ status, reports }: EventRow): boolean {
  return reports > 1 || (status !== 'planned' && status !== 'ongoing')
}

function orderOf({ row }: ListedEvent): string {
  return `${row.first ?? '9999-99-99'} ${row.id}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
