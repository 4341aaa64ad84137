import { z } from 'zod'
import { tripsQuerySchema, tripsSchema } from '../../api/actor.ts'
import { findStays, newestStays } from '../../record/ask/find-stays.ts'
import { askToday } from '../ask-today.ts'
import { findActor } from '../find-actor.ts'
import { operation } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { takeGiven } from '../take-given.ts'

/** Most events that are looked at: each is folded from what its reports say. */
const mostEvents = 70
const usualLimit = 200

export const listTrips = operation({
  id: 'listTrips',
  method: 'get',
  path: '/trips',
  scope: 'read',
  summary: 'Stays of a person, or of all people of a country, in other countries',
  description: `Worked out from the newest ${mostEvents} events; \`to\` asks for older ones.`,
  params: z.object({}),
  query: tripsQuerySchema,
  body: 'none',
  answers: tripsSchema,
  answer: async ({ query, house }) => {
    const today = askToday(house, query)
    const who = await findActor(house.record, query.who, 400)
    if (who.kind !== 'person' && who.kind !== 'country')
      throw new Refusal(400, `${query.who} is neither a person nor a country`, 'Only people travel.')
    const { country: countries = [], from, to, status, limit = usualLimit } = query
    const asked = { who, countries, period: takeGiven({ from, to }), today: today.day, most: mostEvents }
    const { trips, more } = await findStays(house.record, { ...asked, statuses: status && [status] })
    return {
      today,
      rows: newestStays(trips, limit).map(({ within, places, events, ...trip }) => ({
        ...trip,
        within: within && { ...within },
        places: [...places],
        events: [...events],
      })),
      more: more || trips.length > limit,
    }
  },
})
