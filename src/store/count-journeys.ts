import type { CountedJourney } from '../record/counted.ts'
import { countryActor } from '../record/identify-actor.ts'
import type { EventFilter } from '../record/query.ts'
import { type CountShelf, countedEvents } from './counted-events.ts'
import { codeOfKind, codeOfStatus } from './kind-codes.ts'
import { mergedNumbers } from './merged-numbers.ts'
import { roleCodes } from './role-codes.ts'

/** The place is null where it is not known in which country it lies; then the hosts' country stands for it. */
type Row = [event: number, planned: number, visitor: number, from: string, place: number | null, host: string | null]

interface Journey {
  readonly from: string
  readonly to: number | string
  readonly happened: Set<number>
  readonly planned: Set<number>
  readonly visitors: Map<number, number>
}

const mostVisitors = 5

const visit = `event.kind = ${codeOfKind('visit')} AND event.status IN (${codeOfStatus('planned')}, ${codeOfStatus('occurred')}, ${codeOfStatus('ongoing')})`
const visitor = roleCodes.indexOf('visitor')
const host = roleCodes.indexOf('host')

/** The country of the hosts; of several the first in the alphabet. */
const hostCountry = `(SELECT min(host.country) FROM party JOIN actor host ON host.id = party.actor WHERE party.event = event.id AND party.role = ${host})`

/**
 * Visits of a country's people to each place in another: to the place where it is known and lies in a known country, else to the hosts' country.
 * A visit of several from one country is one journey. With `knownOn`: see `countedEvents`.
 */
export function countJourneys(shelf: CountShelf, filter: EventFilter, limit: number): CountedJourney[] {
  const { from, where, values } = countedEvents(shelf, filter, 'event INDEXED BY event_visit')
  const rows = shelf.database.rows<Row>(
    `SELECT event.id AS event, event.status = ${codeOfStatus('planned')} AS planned, guest.id AS visitor, guest.country AS "from",
       CASE WHEN place.country IS NOT NULL THEN place.id END AS place,
       CASE WHEN place.country IS NULL THEN ${hostCountry} END AS host
     FROM ${from} CROSS JOIN party ON party.event = event.id AND party.role = ${visitor} CROSS JOIN actor guest ON guest.id = party.actor
     LEFT JOIN actor place ON place.id = event.place
     WHERE ${where} AND ${visit} AND guest.country IS NOT NULL AND guest.country IS NOT coalesce(place.country, ${hostCountry}, guest.country)`,
    ...values,
  )
  return [...gatherJourneys(rows, mergedNumbers(shelf.database)).values()]
    .map((journey) => describe(shelf, journey))
    .filter((journey) => journey !== null)
    .sort(
      (a, b) =>
        b.happened - a.happened || b.planned - a.planned || compare(a.from, b.from) || compare(a.to.id, b.to.id),
    )
    .slice(0, limit)
}

function gatherJourneys(rows: readonly Row[], merged: ReadonlyMap<number, number>): Map<string, Journey> {
  const journeys = new Map<string, Journey>()
  for (const [event, planned, visitor, from, place, host] of rows) {
    const to = place === null ? host : (merged.get(place) ?? place)
    if (to === null) continue
    const key = `${from} ${to}`
    const journey = journeys.get(key) ?? { from, to, happened: new Set(), planned: new Set(), visitors: new Map() }
    journeys.set(key, journey)
    journey[planned === 1 ? 'planned' : 'happened'].add(event)
    const who = merged.get(visitor) ?? visitor
    journey.visitors.set(who, (journey.visitors.get(who) ?? 0) + 1)
  }
  return journeys
}

function describe({ actors }: CountShelf, { from, to, happened, planned, visitors }: Journey): CountedJourney | null {
  const place = typeof to === 'string' ? countryActor(to) : actors.byNumber(to)
  if (place === null) return null
  const most = [...visitors].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostVisitors)
  const who = most.flatMap(([number]) => actors.byNumber(number) ?? [])
  return { from, to: place, happened: happened.size, planned: planned.size, visitors: who }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
