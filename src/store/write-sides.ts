import type { Database } from './database.ts'

/** The countries that take part in an event, as its parties stand. */
export function sidesOf(database: Database, event: number): Set<string> {
  const rows = database.all<{ country: string }>(
    `SELECT DISTINCT actor.country FROM party CROSS JOIN actor ON actor.id = party.actor
     WHERE party.event = ? AND actor.country IS NOT NULL`,
    event,
  )
  return new Set(rows.map(({ country }) => country))
}

/** @param before what `sidesOf` gave before its parties were changed */
export function saveSides(database: Database, event: number, before: ReadonlySet<string>): void {
  const now = sidesOf(database, event)
  for (const country of before)
    if (!now.has(country)) database.run('DELETE FROM side WHERE country = ? AND event = ?', country, event)
  for (const country of now)
    if (!before.has(country)) database.run('INSERT OR IGNORE INTO side (country, event) VALUES (?, ?)', country, event)
}
