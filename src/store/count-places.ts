import type { CountedPlaces } from '../record/counted.ts'
import type { EventFilter } from '../record/query.ts'
import { sumOutcomes } from '../record/sum-outcomes.ts'
import { type CountedEvents, type CountShelf, countAll, countedEvents } from './counted-events.ts'
import { mergedNumbers } from './merged-numbers.ts'
import { type CountedStatus, tallyOutcomes } from './tally-outcomes.ts'

/** Most places that are given. */
const mostPlaces = 1000

/** Events by the place where they happen, those with most first. With `knownOn`: see `countedEvents`. */
export function countPlaces(shelf: CountShelf, filter: EventFilter): CountedPlaces {
  const events = countedEvents(shelf, filter, 'event INDEXED BY event_place')
  const rows = groupRows(shelf, events)
  const merged = mergedNumbers(shelf.database)
  const placed = rows.map(({ key, ...row }) => ({ ...row, key: merged.get(key) ?? key }))
  const places = [...tallyOutcomes(placed)].flatMap(([number, counts]) => {
    const place = shelf.actors.byNumber(number)
    return place === null ? [] : [{ place, ...counts }]
  })
  places.sort((a, b) => sumOutcomes(b) - sumOutcomes(a) || (a.place.id < b.place.id ? -1 : 1))
  const placeless = countAll(shelf, filter) - rows.reduce((sum, { count }) => sum + count, 0)
  return { places: places.slice(0, mostPlaces), placeless }
}

function groupRows({ database }: CountShelf, { from, where, values }: CountedEvents): CountedStatus<number>[] {
  return database
    .rows<[number, number, number]>(
      `SELECT event.place, event.status, count(*) FROM ${from} WHERE ${where} AND event.place IS NOT NULL GROUP BY 1, 2`,
      ...values,
    )
    .map(([key, status, count]) => ({ key, status, count }))
}
