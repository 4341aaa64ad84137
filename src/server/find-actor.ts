import type { Actor } from '../record/actor.ts'
import { countryActor } from '../record/identify-actor.ts'
import type { RecordReader } from '../record/record-store.ts'
import { countryByCode } from '../register/countries.ts'
import { Refusal } from './refusal.ts'

/** An actor by its id; a country by its code, though no report names it. Throws `Refusal`. @param status 400 where the id is part of a question */
export async function findActor(store: RecordReader, id: string, status: 400 | 404 = 404): Promise<Actor> {
  const actor = (await store.actor(id)) ?? (countryByCode(id) === null ? null : countryActor(id))
  if (actor) return actor
  throw new Refusal(
    status,
    `there is nobody of the id ${id} in the record`,
    'GET /api/actors?name= finds ids by names.',
  )
}
