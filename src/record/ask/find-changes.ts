import { addDays } from '../day-number.ts'
import type { EventFilter, EventRow } from '../query.ts'
import { readKnown } from '../read-known.ts'
import type { RecordEvent, Step, StepKind } from '../record-event.ts'
import type { RecordReader } from '../record-store.ts'
import type { Day } from '../telling.ts'
import type { ListedEvent } from './list-events.ts'

/** What became of a plan. */
export interface ChangedEvent extends ListedEvent {
  readonly step: Step
}

const changing: ReadonlySet<StepKind> = new Set(['moved', 'relocated', 'postponed', 'cancelled'])
/** These undo a plan only where there was one: “I never met him” is nothing that fell through. */
const undoing: ReadonlySet<StepKind> = new Set(['denied', 'not-happened'])
const planning: ReadonlySet<StepKind> = new Set(['announced', 'confirmed', 'considered'])
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
    const step = event && findChange(event, since)
    if (event && step) found.push({ row, event, step })
  }
  return found.sort((a, b) => compare(orderOf(a), orderOf(b)))
}

/** The last step after a day that changed a plan. */
function findChange({ steps }: RecordEvent, since: Day): Step | null {
  const planned = steps.findIndex(({ what }) => planning.has(what))
  const changes = steps.filter(
    ({ what }, index) => changing.has(what) || (undoing.has(what) && planned >= 0 && index > planned),
  )
  return changes.findLast(({ day }) => day !== null && day > since) ?? null
}

/** What one report tells of stands as it was told, unless that is a putting off or calling off. */
function canHaveChanged({ status, reports }: EventRow): boolean {
  return reports > 1 || status === 'postponed' || status === 'cancelled'
}

function orderOf({ row }: ListedEvent): string {
  return `${row.first ?? '9999-99-99'} ${row.id}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
