import type { Database } from './database.ts'

/** Numbers of actors that went into another, with the number of that one. */
export function mergedNumbers(database: Database): ReadonlyMap<number, number> {
  const rows = database.all<{ id: number; into: number }>(
    `SELECT own.id, other.id AS "into" FROM actor_alias CROSS JOIN actor own ON own.key = actor_alias.key
     CROSS JOIN actor other ON other.key = actor_alias.actor`,
  )
  return new Map(rows.map(({ id, into }) => [id, into]))
}
