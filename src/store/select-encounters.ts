import type { SQLInputValue } from 'node:sqlite'
import type { EventFilter } from '../record/query.ts'
import { marks } from './actors.ts'
import { type CountShelf, selectCounted } from './counted-events.ts'
import { toColumn } from './day-column.ts'
import { codeOfKind } from './kind-codes.ts'
import type { EncounterSource } from './list-encounters.ts'

interface Condition {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

/** The contacts of a filter, of all that there are: as much of it as table `encounter` can tell is asked there. */
export function selectEncounters(shelf: CountShelf, filter: EventFilter): EncounterSource {
  const { from: _, to: __, kinds: ___, rejected: ____, order: _____, ...others } = filter
  const conditions = ownConditions(filter)
  const own = conditions.map(({ sql }) => sql).join(' AND ') || '1'
  const values = conditions.flatMap((one) => one.values)
  const more = selectOthers(shelf, others)
  return more === null ? { own, values } : { own, more, values: [...values, ...more.values] }
}

function ownConditions({ from, to, kinds, rejected }: EventFilter): Condition[] {
  const conditions: Condition[] = []
  const add = (sql: string, ...values: SQLInputValue[]) => conditions.push({ sql, values })
  if (!rejected) add('encounter.rejected = 0')
  if (from !== undefined)
    add('(encounter.last >= ? OR (encounter.last IS NULL AND encounter.first IS NOT NULL))', toColumn(from))
  if (to !== undefined)
    add('(encounter.first <= ? OR (encounter.first IS NULL AND encounter.last IS NOT NULL))', toColumn(to))
  if (kinds !== undefined) add(`encounter.kind IN (${marks(kinds)})`, ...kinds.map(codeOfKind))
  return conditions
}

/** Null where nothing else is asked. Of countries alone, the event itself need not be looked at. */
function selectOthers(shelf: CountShelf, { countries = [], ...others }: EventFilter) {
  const isMore = Object.values(others).some((value) => value !== undefined)
  if (isMore) {
    const selection = selectCounted(shelf, { ...others, countries, rejected: true })
    const { where, values } = selection.conditions()
    return { from: 'CROSS JOIN event ON event.id = met.event', where, values }
  }
  if (countries.length === 0) return null
  const takesPart = 'EXISTS (SELECT 1 FROM side WHERE side.country = ? AND side.event = met.event)'
  return { from: '', where: countries.map(() => takesPart).join(' AND '), values: countries }
}
