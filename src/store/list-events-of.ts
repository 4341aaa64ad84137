import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { idOfColumn } from './event-id.ts'

/** Ids of the events that actors take part in or that happen there; of those no list has, the events of the one report that names them. */
export function listEventsOf(database: Database, actors: Actors, ids: readonly string[]): string[] {
  const events = new Set<string>()
  const add = (sql: string, value: string | number) => {
    for (const { key } of database.all<{ key: number }>(sql, value)) events.add(idOfColumn(key))
  }
  for (const id of ids) {
    for (const number of actors.numbers(id)) {
      add('SELECT event.key FROM party JOIN event ON event.id = party.event WHERE party.actor = ?', number)
      add('SELECT event.key FROM event WHERE event.place = ?', number)
    }
    const report = /@(r[0-9a-z]{12})$/u.exec(id)?.[1]
    if (report !== undefined)
      add(
        `SELECT event.key FROM report JOIN telling ON telling.report = report.id JOIN event ON event.id = telling.event
         WHERE report.key = ?`,
        report,
      )
  }
  return [...events].sort()
}
