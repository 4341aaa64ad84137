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
    `SELECT mention.actor, count(*) AS reports FROM actor CROSS JOIN mention ON mention.actor = actor.id
     WHERE actor.country = ? AND actor.kind = 'person' GROUP BY mention.actor ORDER BY reports DESC, mention.actor LIMIT ?`,
    country,
    Math.min(Math.max(limit, 1), 200),
  )
  const found = new Map<string, ActorFound>()
  for (const { actor: number, reports } of rows) {
    const actor = actors.byNumber(number)
    if (actor !== null && !found.has(actor.id)) found.set(actor.id, { actor, reports })
  }
  return [...found.values()]
}
