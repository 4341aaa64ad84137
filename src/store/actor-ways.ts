import type { Named } from '../record/gather-actors.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'

interface ActorShelf {
  readonly database: Database
  readonly actors: Actors
}

/** Puts in by whom a report is found: who is named, who speaks, of whom it counts something, who holds which office. @param known its day */
export function saveActorWays(
  { database, actors }: ActorShelf,
  report: number,
  named: Named,
  known: number | null,
): void {
  for (const actor of named.actors)
    database.run('INSERT OR IGNORE INTO mention (actor, report) VALUES (?, ?)', actors.put(actor), report)
  for (const { speaker } of named.speakers)
    database.run(
      'INSERT INTO statement (speaker, report, count) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1',
      actors.put(speaker),
      report,
    )
  for (const { ordinal, actors: counted } of named.tallies)
    for (const actor of counted)
      database.run(
        'INSERT OR IGNORE INTO tally (report, ordinal, actor) VALUES (?, ?, ?)',
        report,
        ordinal,
        actors.put(actor),
      )
  for (const { actor, title, of } of named.offices)
    database.run(
      `INSERT INTO office (actor, title, of, first, last, reports) VALUES (?1, ?2, ?3, ?4, ?4, 1)
       ON CONFLICT (actor, title, of) DO UPDATE SET
       first = min(ifnull(first, ?4), ifnull(?4, first)), last = max(ifnull(last, ?4), ifnull(?4, last)), reports = reports + 1`,
      actors.put(actor),
      title,
      of ?? '',
      known,
    )
}

/** Takes them out again. */
export function forgetActorWays({ database, actors }: ActorShelf, report: number, named: Named): void {
  const forget = (sql: string, id: string, ...more: (string | number)[]) => {
    const actor = actors.number(id)
    if (actor !== null) database.run(sql, actor, ...more)
  }
  database.run('DELETE FROM tally WHERE report = ?', report)
  for (const { id } of named.actors) forget('DELETE FROM mention WHERE actor = ? AND report = ?', id, report)
  for (const { speaker } of named.speakers)
    forget('DELETE FROM statement WHERE speaker = ? AND report = ?', speaker.id, report)
  for (const { actor, title, of } of named.offices)
    forget(
      'UPDATE office SET reports = reports - 1 WHERE actor = ? AND title = ? AND of = ?',
      actor.id,
      title,
      of ?? '',
    )
}
