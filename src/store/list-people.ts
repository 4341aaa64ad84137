import type { ActorFound } from '../record/query.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'

interface Counted {
  readonly actor: number
  readonly reports: number
}

/** People of a country, those most reports speak of first. */
export function listPeople(database: Database, actors: Actors, country: string, limit: number): ActorFound[] {
  const rows = database.all<Counted & Record<string, never>>(
    `SELECT actor.id AS actor, (SELECT count(*) FROM mention WHERE mention.actor = actor.id) AS reports FROM actor
     WHERE actor.country = ? AND actor.kind = 'person' ORDER BY reports DESC, actor.id LIMIT ?`,
    country,
    Math.min(Math.max(limit, 1), 200),
  )
  const found = new Map<string, ActorFound>()
  for (const { actor: number, reports } of rows) {
    if (reports === 0) break
    const actor = actors.byNumber(number)
    if (actor !== null && !found.has(actor.id)) found.set(actor.id, { actor, reports })
  }
  return [...found.values()]
}
