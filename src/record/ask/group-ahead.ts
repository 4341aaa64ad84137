import { knowDays } from '../life/know-days.ts'
import type { Day } from '../telling.ts'
import type { ListedEvent } from './list-events.ts'

/** What is ahead, each in the order given. */
export interface AheadGroups {
  /** Its days have begun. */
  readonly underWay: readonly ListedEvent[]
  /** Its first day is known. */
  readonly dated: readonly ListedEvent[]
  /** Known to a week, a month or so. */
  readonly some: readonly ListedEvent[]
  readonly undated: readonly ListedEvent[]
}

export function groupAhead(items: readonly ListedEvent[], today: Day): AheadGroups {
  const groups = Map.groupBy(items, ({ event }) => groupOf(event, today))
  const of = (name: keyof AheadGroups) => groups.get(name) ?? []
  return { underWay: of('underWay'), dated: of('dated'), some: of('some'), undated: of('undated') }
}

function groupOf(event: ListedEvent['event'], today: Day): keyof AheadGroups {
  const { sort, first } = knowDays(event)
  if (sort === 'unknown') return 'undated'
  if (sort === 'vague' || sort === 'window' || sort === 'until') return 'some'
  return first! < today ? 'underWay' : 'dated'
}
