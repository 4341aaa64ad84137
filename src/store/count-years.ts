import type { OutcomeCounts } from '../record/counted.ts'
import type { EventFilter } from '../record/query.ts'
import { countryByCode } from '../register/countries.ts'
import { type CountShelf, countedEvents } from './counted-events.ts'
import { fromColumn } from './day-column.ts'
import { type GroupedDays, groupSideDays } from './group-side-days.ts'
import { tallyOutcomes } from './tally-outcomes.ts'

/** Events of an actor or a country by the year of their first day, oldest first; with `other`, of those both take part in. */
export function countYears(
  shelf: CountShelf,
  one: string,
  other?: string,
): (OutcomeCounts & { readonly year: string })[] {
  const filter = takenPartIn([one, ...(other === undefined ? [] : [other])])
  const rows = groupSideDays(shelf.database, filter) ?? groupDays(shelf, filter)
  const keyed = rows.map(({ first, status, count }) => ({ key: fromColumn(first)!.slice(0, -6), status, count }))
  return [...tallyOutcomes(keyed)]
    .map(([year, counts]) => ({ year, ...counts }))
    .sort((a, b) => (a.year < b.year ? -1 : 1))
}

function groupDays(shelf: CountShelf, filter: EventFilter): Pick<GroupedDays, 'first' | 'status' | 'count'>[] {
  const { from, where, values } = countedEvents(shelf, filter, 'event INDEXED BY event_day')
  return shelf.database
    .rows<[first: number, status: number, count: number]>(
      `SELECT event.first, event.status, count(*) FROM ${from} WHERE ${where} AND event.first IS NOT NULL GROUP BY 1, 2`,
      ...values,
    )
    .map(([first, status, count]) => ({ first, status, count }))
}

function takenPartIn(ids: readonly string[]): EventFilter {
  const isCountry = (id: string) => countryByCode(id) !== null
  const actors = ids.filter((id) => !isCountry(id))
  return { countries: ids.filter(isCountry), ...(actors.length > 0 ? { actors } : {}) }
}
