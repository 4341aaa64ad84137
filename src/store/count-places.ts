import type { CountedPlaces, EventFilter, OutcomeCounts } from '../record/query.ts'
import { type CountShelf, countedEvents } from './counted-events.ts'
import { mergedNumbers } from './merged-numbers.ts'
import { type CountedStatus, tallyOutcomes } from './tally-outcomes.ts'

/** Most places that are given. */
const mostPlaces = 1000

/** Events by the place where they happen, those with most first. With `knownOn`: see `countedEvents`. */
export function countPlaces(shelf: CountShelf, filter: EventFilter): CountedPlaces {
  const { from, where, values } = countedEvents(shelf, filter)
  const rows = shelf.database.all<CountedStatus<number | null> & Record<string, never>>(
    `SELECT event.place AS key, event.status, count(*) AS count FROM ${from} WHERE ${where} GROUP BY 1, 2`,
    ...values,
  )
  const merged = mergedNumbers(shelf.database)
  const placed = rows.flatMap(({ key, ...row }) => (key === null ? [] : [{ ...row, key: merged.get(key) ?? key }]))
  const places = [...tallyOutcomes(placed)].flatMap(([number, counts]) => {
    const place = shelf.actors.byNumber(number)
    return place === null ? [] : [{ place, ...counts }]
  })
  places.sort((a, b) => countAll(b) - countAll(a) || (a.place.id < b.place.id ? -1 : 1))
  const placeless = rows.reduce((sum, { key, count }) => (key === null ? sum + count : sum), 0)
  return { places: places.slice(0, mostPlaces), placeless }
}

function countAll({ happened, planned, fellThrough, unproven }: OutcomeCounts): number {
  return happened + planned + fellThrough + unproven
}
