import { isAskable } from '../record/is-askable.ts'
import type { Link, Moved, RecordEvent } from '../record/record-event.ts'
import type { PlacedTelling } from '../record/record-store.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import { digestNumber } from './digest.ts'
import { idColumn } from './event-id.ts'
import { confidenceColumn, instantColumn } from './event-row.ts'
import type { Events } from './events.ts'
import { codeOfKind, codeOfStatus } from './kind-codes.ts'
import { roleCodes } from './role-codes.ts'
import { dropEncounters, saveEncounters } from './write-encounters.ts'
import { numberOf } from './write-report.ts'
import { saveSides, sidesOf } from './write-sides.ts'

/** What putting an event in needs. */
export interface EventShelf {
  readonly database: Database
  readonly actors: Actors
  readonly events: Events
}

/**
 * Puts an event in, or what has changed in it: its columns, its parties, the keys it is found by. `placed` are the tellings that are new
 * to it.
 */
export function saveEvent(
  shelf: EventShelf,
  event: RecordEvent,
  placed: readonly PlacedTelling[],
  keys: readonly string[],
  at: number,
): void {
  const { database, events } = shelf
  const known = events.find(event.id)
  const number = known ?? insertEvent(database, event.id, at)
  change(shelf, number, event, at)
  for (const key of keys)
    database.run('INSERT OR IGNORE INTO event_key (digest, event) VALUES (?, ?)', digestNumber(key), number)
  for (const { report, ordinal, link } of placed) placeTelling(database, number, report, ordinal, link)
  events.keep(number, event)
}

export function insertEvent(database: Database, id: string, at: number): number {
  return database.run(
    `INSERT INTO event (key, kind, status, reports, sources, confidence, contradicted, reviewed, rejected, changed)
     VALUES (?, 0, 0, 0, 0, 0, 0, 0, 0, ?)`,
    idColumn(id),
    instantColumn(at),
  )
}

function updateEvent({ database, actors, events }: EventShelf, number: number, event: RecordEvent, at: number): void {
  database.run(
    `UPDATE event SET kind = ?, status = ?, first = ?, last = ?, known = ?, heard = ?, place = ?, reports = ?, sources = ?,
     confidence = ?, whole = ?, contradicted = ?, reviewed = ?, rejected = ?, changed = ? WHERE id = ?`,
    codeOfKind(event.kind),
    codeOfStatus(event.status),
    toColumn(event.when?.first ?? null),
    toColumn(event.when?.last ?? null),
    toColumn(event.firstKnown),
    toColumn(event.lastKnown),
    event.place && isAskable(event.place) ? actors.put(event.place) : null,
    event.reports,
    event.sources.length,
    confidenceColumn(event.confidence),
    event.within === null ? null : events.find(event.within),
    event.contradictions.length,
    event.reviewed ? 1 : 0,
    event.rejected ? 1 : 0,
    instantColumn(at),
    number,
  )
}

/** What its row says, who takes part, for which countries, and who thereby meets whom. */
function change(shelf: EventShelf, number: number, event: RecordEvent, at: number): void {
  const sides = sidesOf(shelf.database, number)
  updateEvent(shelf, number, event, at)
  changeParties(shelf, number, event)
  saveSides(shelf.database, number, sides)
  saveEncounters(shelf.database, number)
}

/** Against what the table has: what an event said before may come out otherwise once an actor was corrected. */
function changeParties({ database, actors }: EventShelf, number: number, { parties }: RecordEvent): void {
  const rows = database.all<{ actor: number; role: number }>('SELECT actor, role FROM party WHERE event = ?', number)
  const then = new Map(rows.map(({ actor, role }) => [`${actor} ${role}`, [actor, role] as const]))
  const now = new Map(
    parties
      .filter(({ actor }) => isAskable(actor))
      .map(({ actor, role }) => [actors.put(actor), roleCodes.indexOf(role)] as const)
      .map(([actor, role]) => [`${actor} ${role}`, [actor, role] as const]),
  )
  for (const [key, [actor, role]] of then)
    if (!now.has(key)) database.run('DELETE FROM party WHERE event = ? AND actor = ? AND role = ?', number, actor, role)
  for (const [key, [actor, role]] of now)
    if (!then.has(key)) database.run('INSERT INTO party (actor, event, role) VALUES (?, ?, ?)', actor, number, role)
}

/** A telling that begins an event stands in the event's own row, all others beside it. */
export function placeTelling(database: Database, event: number, report: string, ordinal: number, link: Link): void {
  const number = numberOf(database, report)
  takeTelling(database, number, ordinal)
  if (link.moved) keepMoved(database, number, ordinal, link.moved)
  const begins = link.why.length === 0 && link.by === 'machine' && link.score === 1
  const isFree = begins && database.get('SELECT 1 FROM event WHERE id = ? AND of_report IS NULL', event) !== null
  if (isFree) database.run('UPDATE event SET of_report = ?, of_ordinal = ? WHERE id = ?', number, ordinal, event)
  else
    database.run(
      'INSERT INTO joined (report, ordinal, event, score, why, person) VALUES (?, ?, ?, ?, ?, ?)',
      number,
      ordinal,
      event,
      link.score,
      link.why.length === 0 ? null : link.why.join('\n'),
      link.by === 'person' ? 1 : 0,
    )
}

/** From the event it was at. */
function takeTelling(database: Database, report: number, ordinal: number): void {
  database.run(
    'UPDATE event SET of_report = NULL, of_ordinal = NULL WHERE of_report = ? AND of_ordinal = ?',
    report,
    ordinal,
  )
  database.run('DELETE FROM joined WHERE report = ? AND ordinal = ?', report, ordinal)
  database.run('DELETE FROM moved WHERE report = ? AND ordinal = ?', report, ordinal)
}

function keepMoved(database: Database, report: number, ordinal: number, { from, why, score, splits }: Moved): void {
  database.run(
    'INSERT INTO moved (report, ordinal, home, splits, score, why) VALUES (?, ?, ?, ?, ?, ?)',
    report,
    ordinal,
    from,
    splits.join(' '),
    score,
    why.length === 0 ? null : why.join('\n'),
  )
}

/**
 * Takes a report's tellings from their events, which then say what their other tellings say. One that has none left stays, without
 * parties, until it is given others or dropped.
 */
export function unlinkReport(shelf: EventShelf, report: number, at: number): void {
  const { database, events } = shelf
  const rows = database.all<{ event: number }>('SELECT DISTINCT event FROM telling WHERE report = ?', report)
  const before = rows.map(({ event }) => ({ number: event, event: events.byNumber(event) }))
  database.run('UPDATE event SET of_report = NULL, of_ordinal = NULL WHERE of_report = ?', report)
  database.run('DELETE FROM joined WHERE report = ?', report)
  database.run('DELETE FROM moved WHERE report = ?', report)
  for (const { number, event } of before) {
    events.forget(number)
    if (event === null) continue
    const now = events.byNumber(number) ?? { ...event, parties: [] }
    change(shelf, number, now, at)
  }
}

/**
 * Takes out an event that has no telling left. Its keys stay: no index leads to them, and what they lead to is looked up and not
 * found.
 */
export function dropEvent({ database, events }: EventShelf, id: string): void {
  const number = events.find(id)
  if (number === null) return
  const sides = sidesOf(database, number)
  database.run('DELETE FROM party WHERE event = ?', number)
  saveSides(database, number, sides)
  dropEncounters(database, number)
  database.run('DELETE FROM event WHERE id = ?', number)
  events.forget(number)
}
