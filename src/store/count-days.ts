import type { CountedDays } from '../record/counted.ts'
import type { EventFilter } from '../record/query.ts'
import { sumOutcomes } from '../record/sum-outcomes.ts'
import type { Day } from '../record/telling.ts'
import { type CountedEvents, type CountShelf, countedEvents, countUndated, selectCounted } from './counted-events.ts'
import { fromColumn, toColumn } from './day-column.ts'
import { groupSideDays } from './group-side-days.ts'
import { type CountedStatus, tallyOutcomes } from './tally-outcomes.ts'

type Grain = CountedDays['grain']

interface Row {
  /** Null where the day is not known. */
  readonly first: number | null
  readonly last: number | null
  readonly status: number
  readonly count: number
}

/**
 * Events by year, month or day. What began before the filter's `from` counts on that day, and ends with its `to`. With `knownOn`: see
 * `countedEvents`.
 * @param longest events of more days are counted apart, by their days
 */
export function countDays(
  shelf: CountShelf,
  filter: EventFilter,
  mostBins: number,
  longest = Number.POSITIVE_INFINITY,
): CountedDays {
  const all = readRows(shelf, filter)
  const isWide = ({ first, last }: Row) => first !== null && last !== null && last - first >= longest
  const rows = all.map((row) => clip(row, toColumn(filter.from ?? null), toColumn(filter.to ?? null)))
  const dated = rows.filter((row) => row.first !== null)
  const first = fromColumn(least(rows.map((row) => row.first ?? row.last)))
  const last = fromColumn(most(rows.map((row) => row.last ?? row.first)))
  const grain = first === null || last === null ? 'day' : finestGrain(first, last, mostBins)
  const total = sumOf(rows)
  const narrow = rows.filter((row, index) => row.first !== null && !isWide(all[index]!))
  return {
    ...{ first, last, grain, total },
    bins: makeBins(narrow, grain),
    wide: countWide(all.filter(isWide)),
    undated: total - sumOf(dated),
  }
}

const mostWide = 200

function countWide(rows: readonly Row[]): CountedDays['wide'] {
  const keyed = rows.map(({ first, last, status, count }): CountedStatus<string> => {
    return { key: `${fromColumn(first)} ${fromColumn(last)}`, status, count }
  })
  return [...tallyOutcomes(keyed)]
    .sort((a, b) => sumOutcomes(b[1]) - sumOutcomes(a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostWide)
    .map(([key, counts]) => ({ first: key.split(' ')[0]!, last: key.split(' ')[1]!, ...counts }))
}

/** Of many events, most of which have no day, those with one are gone through in the order they are grouped in. */
function readRows(shelf: CountShelf, filter: EventFilter): Row[] {
  const ofCountry = groupSideDays(shelf.database, filter)
  if (ofCountry !== null) return [...ofCountry, ...readUndated(shelf, filter, sumOf(ofCountry))]
  const events = countedEvents(shelf, filter, 'event INDEXED BY event_day')
  if (events.few) return groupRows(shelf, events, '1')
  const dated = groupRows(shelf, events, 'event.first IS NOT NULL')
  return [...dated, ...readUndated(shelf, filter, sumOf(dated))]
}

/** All in one row. @param dated how many have a first day */
function readUndated(shelf: CountShelf, filter: EventFilter, dated: number): Row[] {
  const count = countUndated(shelf, filter, dated)
  if (count === 0) return []
  const { where, values } = selectCounted(shelf, filter).conditions()
  const last = shelf.database.get<{ last: number | null }>(
    `SELECT max(event.last) AS last FROM event INDEXED BY event_day WHERE ${where} AND event.first IS NULL AND event.last IS NOT NULL`,
    ...values,
  )
  return [{ first: null, last: last?.last ?? null, status: 0, count }]
}

function groupRows({ database }: CountShelf, { from, where, values }: CountedEvents, more: string): Row[] {
  return database
    .rows<[number | null, number | null, number, number]>(
      `SELECT event.first, event.last, event.status, count(*) FROM ${from} WHERE ${where} AND ${more} GROUP BY 1, 2, 3`,
      ...values,
    )
    .map(([first, last, status, count]) => ({ first, last, status, count }))
}

function clip({ first, last, ...row }: Row, from: number | null, to: number | null): Row {
  const begin = first !== null && from !== null ? Math.max(first, from) : first
  const end = last !== null && to !== null ? Math.min(last, to) : last
  return { ...row, first: begin, last: end }
}

function makeBins(rows: readonly Row[], grain: Grain): CountedDays['bins'] {
  // There are fewer days than rows.
  const starts = new Map<number, Day>()
  const startOfColumn = (first: number): Day => {
    const start = starts.get(first) ?? startOf(fromColumn(first)!, grain)
    starts.set(first, start)
    return start
  }
  const keyed = rows.map(({ first, status, count }): CountedStatus<Day> => {
    return { key: startOfColumn(first!), status, count }
  })
  return [...tallyOutcomes(keyed)]
    .map(([start, counts]) => ({ start, ...counts }))
    .sort((a, b) => (a.start < b.start ? -1 : 1))
}

function startOf(day: Day, grain: Grain): Day {
  if (grain === 'day') return day
  return grain === 'month' ? `${day.slice(0, -2)}01` : `${day.slice(0, -5)}01-01`
}

/** The finest with at most so many bins from the first day to the last; years where even they are more. */
function finestGrain(first: Day, last: Day, mostBins: number): Grain {
  if (toColumn(last)! - toColumn(first)! < mostBins) return 'day'
  return monthOf(last) - monthOf(first) < mostBins ? 'month' : 'year'
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, -6)) * 12 + Number(day.slice(-5, -3)) - 1
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}

function least(days: readonly (number | null)[]): number | null {
  return days.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null)
}

function most(days: readonly (number | null)[]): number | null {
  return days.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null)
}
