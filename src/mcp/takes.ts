import { z } from 'zod'
import { eventKinds, eventStatuses } from '../document/facts.ts'

/* What tools take, in the API's names. The operations check what is in it. */

export const day = (what: string) => z.string().max(10).optional().describe(`${what}; ISO day: 2026-03-20`)
export const who = (what: string) =>
  z.string().min(1).max(300).describe(`${what}: a name, the name or code of a country, or an id from another answer`)
export const country = z.string().min(1).max(100).describe('Name or ISO 3166-1 alpha-3 code')
export const limit = (usual: number, most: number) =>
  z.int().min(1).max(most).optional().describe(`Most of them; default ${usual}, at most ${most}`)
export const after = z.string().max(500).optional().describe('The answer before gave it as “next”')

/** Which events: the filter of all lists. */
export const filter = {
  who: z.array(who('Who takes part')).max(5).optional().describe('Each of them takes part'),
  country: z.array(country).max(5).optional().describe('Each of them takes part, itself or by one of its people'),
  kind: z.array(z.enum(eventKinds)).max(20).optional(),
  place: z.string().min(1).max(300).optional().describe('A place, or a country in which it lies'),
  from: day('Happened, or is to happen, on this day or later'),
  to: day('Happened, or is to happen, on this day or before'),
  knownOn: day('As it was known on this day, from what was reported by then'),
  outlet: z.string().min(1).max(300).optional().describe('Told by this agency, publisher or site'),
  minSources: z.int().min(1).optional().describe('Told by so many independent sources'),
}
export const status = z.array(z.enum(eventStatuses)).max(8).optional()
export const today = day('The day that counts as today, for looking back; without it the server’s own')

export const todayGiven = z.object({ day: z.string(), basis: z.string() })
