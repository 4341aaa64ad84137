import { z } from 'zod'
import { type MapAnswer, mapQuerySchema, mapSchema } from '../../api/charts.ts'
import type { CountedJourney, CountedPlaces } from '../../record/counted.ts'
import { sumOutcomes } from '../../record/sum-outcomes.ts'
import { coordinatesOfCapital, coordinatesOfCountry } from '../../register/coordinates.ts'
import { countryByCode } from '../../register/countries.ts'
import { askToday } from '../ask-today.ts'
import { operation } from '../operation.ts'
import { readQuery } from '../read-query.ts'
import { remember } from '../remember.ts'
import { showPoint } from '../show/show-point.ts'

const mostArcs = 500

export const map = operation({
  id: 'map',
  method: 'get',
  path: '/map',
  scope: 'read',
  summary: 'Events by place, and visits as arcs from the capital of the visitor’s country',
  params: z.object({}),
  query: mapQuerySchema,
  body: 'none',
  answers: mapSchema,
  answer: async ({ query, house: { record }, house }) => {
    const filter = readQuery(query)
    const asked = JSON.stringify(filter)
    const counted = await remember(record, `places ${asked}`, () => record.countPlaces(filter))
    const journeys = await remember(record, `journeys ${asked}`, () => record.countJourneys(filter, mostArcs))
    const { places, unplaced } = showPlaces(counted)
    return { today: askToday(house, query), places, arcs: journeys.flatMap((one) => showArc(one) ?? []), unplaced }
  },
})

/** Places the register has no point for are counted with the events without a place. */
function showPlaces({ places, placeless }: CountedPlaces): Pick<MapAnswer, 'places' | 'unplaced'> {
  const found = places.map((counted) => ({ counted, at: showPoint(counted.place) }))
  const lost = found.filter(({ at }) => at === null).reduce((sum, { counted }) => sum + sumOutcomes(counted), 0)
  return {
    places: found.flatMap(({ counted, at }) => (at === null ? [] : [{ ...counted, at }])),
    unplaced: placeless + lost,
  }
}

/** Null where one end is not on the map. */
function showArc({ from, to, happened, planned, visitors }: CountedJourney): MapAnswer['arcs'][number] | null {
  const point = coordinatesOfCapital(from) ?? coordinatesOfCountry(from)
  const at = showPoint(to)
  if (point === null || at === null) return null
  const start = { lat: point.lat, lon: point.lon, of: point.of }
  return {
    from: { country: from, name: countryByCode(from)?.name ?? from, at: start },
    to: { place: to, at },
    happened,
    planned,
    visitors: [...visitors],
  }
}
