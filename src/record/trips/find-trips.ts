import type { Day } from '../telling.ts'
import { findPresences } from './find-presences.ts'
import { joinPresences } from './join-presences.ts'
import type { ToldEvent } from './presence.ts'
import { settleDays } from './settle-days.ts'
import { settleTrip } from './settle-trip.ts'
import type { Trip } from './trip.ts'

/**
 * Who stayed in which country abroad and when, from the record's events as reports tell them: visits, and what people did together in a
 * place. What one stay left in several events is one trip, planned and done; two stays in one country are two.
 * @param today ISO day up to which what was planned is past.
 * @returns by first day, those without any day last; then by visitor and country.
 */
export function findTrips(told: readonly ToldEvent[], today: Day): Trip[] {
  const visitors = groupBy(findPresences(told), ({ visitor }) => visitor.id)
  const trips = visitors.flatMap((presences) => {
    const stays = groupBy(presences, ({ country }) => country).flatMap(joinPresences)
    return settleDays(stays).map((settled) => settleTrip(settled, today))
  })
  return trips.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}

function orderOf({ first, last, visitor, country, events }: Trip): string {
  return [first ?? '9999', last ?? '9999', visitor.id, country, events[0]].join(' ')
}
