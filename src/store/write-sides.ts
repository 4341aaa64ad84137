import type { Database } from './database.ts'

/** Stands for a last day that is not known, in table `side_day`. */
export const noLast = 2_147_483_647

/** For whom an event counts, and on which days. */
export interface Sides {
  readonly countries: ReadonlySet<string>
  /** Null where its first day is not known. */
  readonly days: readonly [first: number, last: number, status: number] | null
}

/** The countries that take part in an event, as its row and its parties stand. */
export function sidesOf(database: Database, event: number): Sides {
  const rows = database.all<{ country: string }>(
    `SELECT DISTINCT actor.country FROM party CROSS JOIN actor ON actor.id = party.actor
     WHERE party.event = ? AND actor.country IS NOT NULL`,
    event,
  )
  const row = database.get<{ first: number; last: number; status: number }>(
    `SELECT first, ifnull(last, ${noLast}) AS last, status FROM event WHERE id = ? AND first IS NOT NULL`,
    event,
  )
  return { countries: new Set(rows.map(({ country }) => country)), days: row && [row.first, row.last, row.status] }
}

/** @param before what `sidesOf` gave before its row and its parties were changed */
export function saveSides(database: Database, event: number, before: Sides): void {
  const now = sidesOf(database, event)
  for (const country of before.countries)
    if (!now.countries.has(country)) database.run('DELETE FROM side WHERE country = ? AND event = ?', country, event)
  for (const country of now.countries)
    if (!before.countries.has(country))
      database.run('INSERT OR IGNORE INTO side (country, event) VALUES (?, ?)', country, event)
  saveDays(database, event, before, now)
}

function saveDays(database: Database, event: number, before: Sides, now: Sides): void {
  const same = before.days?.join() === now.days?.join()
  if (before.days !== null)
    for (const country of before.countries)
      if (!same || !now.countries.has(country))
        database.run(
          'DELETE FROM side_day WHERE country = ? AND first = ? AND last = ? AND status = ? AND event = ?',
          country,
          ...before.days,
          event,
        )
  if (now.days !== null)
    for (const country of now.countries)
      if (!same || !before.countries.has(country))
        database.run(
          'INSERT OR IGNORE INTO side_day (country, first, last, status, event) VALUES (?, ?, ?, ?, ?)',
          country,
          ...now.days,
          event,
        )
}
