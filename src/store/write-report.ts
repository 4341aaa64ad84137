import { makeCopyKeys } from '../record/copies/make-copy-keys.ts'
import { makeFingerprint } from '../record/copies/make-fingerprint.ts'
import { gatherActors } from '../record/gather-actors.ts'
import type { Kept, PreparedReport } from '../record/prepare-report.ts'
import type { KnownReport, Origin } from '../record/record-store.ts'
import type { Telling } from '../record/telling.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import type { Dictionaries } from './dictionaries.ts'
import { digestBytes } from './digest.ts'
import type { Readings } from './read-readings.ts'

/** What putting a report in needs. */
export interface ReportShelf {
  readonly database: Database
  readonly readings: Readings
  readonly actors: Actors
  readonly dictionaries: Dictionaries
}

interface KnownRow {
  readonly key: string
  readonly text_digest: Uint8Array
  readonly digest: Uint8Array
  readonly given: string | null
  readonly reader: string
}

const knownColumns = `SELECT report.key, version.text_digest, page.digest, version.given, reader.name AS reader
  FROM report JOIN version ON version.id = report.version JOIN page ON page.id = version.page
  JOIN reader ON reader.id = version.reader`

/** The report that this is another version of: of the same address, or from the same place where it has none, or with the same text. */
export function findReport({ database }: ReportShelf, prepared: PreparedReport, location: string): KnownReport | null {
  const byKey = database.get<KnownRow>(`${knownColumns} WHERE report.key = ?`, prepared.id)
  const row = byKey ?? (prepared.url === null ? findByPlace(database, prepared, location) : null)
  if (!row) return null
  const sameGiven = row.given === JSON.stringify(prepared.given)
  return {
    id: row.key,
    sameText: same(row.text_digest, prepared.textDigest),
    samePage: same(row.digest, prepared.pageDigest) && sameGiven,
    readBy: row.reader,
  }
}

function findByPlace(database: Database, { textDigest }: PreparedReport, location: string): KnownRow | null {
  return (
    database.get<KnownRow>(
      `${knownColumns} WHERE report.id = (SELECT report FROM location WHERE name = ?) AND report.url IS NULL`,
      location,
    ) ??
    database.get<KnownRow>(
      `${knownColumns} WHERE version.text_digest = ? AND report.url IS NULL ORDER BY report.id LIMIT 1`,
      digestBytes(textDigest),
    )
  )
}

function same(kept: Uint8Array, hex: string): boolean {
  return Buffer.compare(kept, digestBytes(hex)) === 0
}

/** Puts a new report in, or a new version of a known one, with the ways to find it. */
export function saveReport(
  shelf: ReportShelf,
  prepared: PreparedReport,
  known: KnownReport | null,
  origin: Origin,
  at: number,
): readonly Telling[] {
  const { database, readings, dictionaries } = shelf
  const id = known === null ? insertReport(database, prepared) : numberOf(database, known.id)
  if (known !== null) forgetWays(shelf, id, known.id)
  const version = insertVersion(database, id, prepared, at)
  updateReport(database, id, version, prepared, origin)
  database.run('INSERT INTO words (rowid, body) VALUES (?, ?)', id, prepared.text)
  saveWays(shelf, id, prepared)
  dictionaries.learn(prepared.site, id)
  const tellings = readings.settled.tellings(toldOf(prepared, known?.id ?? prepared.id, origin.source))
  readings.keep(id, tellings)
  return tellings
}

/** The tellings as they will come out again: under the report's id and source as they are kept. */
function toldOf(prepared: PreparedReport, report: string, source: string): readonly Telling[] {
  const [first] = prepared.tellings
  if (!first || (first.told.source === source && report === prepared.id)) return prepared.tellings
  const told = { ...first.told, report, source }
  const renamed = (id: string) => report + id.slice(id.indexOf('#'))
  return prepared.tellings.map((telling) => ({
    ...telling,
    told,
    id: renamed(telling.id),
    within: telling.within && renamed(telling.within),
  }))
}

export function numberOf(database: Database, report: string): number {
  const row = database.get<{ id: number }>('SELECT id FROM report WHERE key = ?', report)
  if (!row) throw new Error(`bug: no report ${report}`)
  return row.id
}

function insertReport(database: Database, { id, source }: PreparedReport): number {
  return database.run('INSERT INTO report (key, source, version) VALUES (?, ?, 0)', id, source)
}

function updateReport(database: Database, id: number, version: number, prepared: PreparedReport, origin: Origin): void {
  const { url, site, title, publisher, agency, published, known, language } = prepared
  database.run(
    `UPDATE report SET url = ?, site = ?, title = ?, publisher = ?, agency = ?, published = ?, known = ?, language = ?, version = ?,
     source = ?, copy_of = (SELECT id FROM report WHERE key = ?), story = (SELECT id FROM report WHERE key = ?) WHERE id = ?`,
    url,
    site || null,
    title,
    publisher,
    agency,
    published,
    toColumn(known),
    language,
    version,
    origin.source,
    origin.copyOf,
    origin.story,
    id,
  )
}

function insertVersion(database: Database, report: number, prepared: PreparedReport, at: number): number {
  const { pageDigest, kept, given, textDigest, reader } = prepared
  return database.run(
    `INSERT INTO version (report, page, given, text_digest, reader, added, dictionary, text, reading)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    report,
    putPage(database, pageDigest, kept),
    JSON.stringify(given),
    digestBytes(textDigest),
    putReader(database, reader),
    at,
    kept.dictionary,
    kept.text,
    kept.reading,
  )
}

function putPage(database: Database, digest: string, { page, dictionary }: Kept): number {
  const known = database.get<{ id: number }>('SELECT id FROM page WHERE digest = ?', digestBytes(digest))
  return (
    known?.id ??
    database.run('INSERT INTO page (digest, dictionary, bytes) VALUES (?, ?, ?)', digestBytes(digest), dictionary, page)
  )
}

function putReader(database: Database, name: string): number {
  const known = database.get<{ id: number }>('SELECT id FROM reader WHERE name = ?', name)
  return known?.id ?? database.run('INSERT INTO reader (name) VALUES (?)', name)
}

function saveWays({ database, actors }: ReportShelf, report: number, prepared: PreparedReport): void {
  for (const actor of prepared.actors)
    database.run('INSERT OR IGNORE INTO mention (actor, report) VALUES (?, ?)', actors.put(actor), report)
  for (const { speaker } of prepared.speakers)
    database.run(
      'INSERT INTO statement (speaker, report, count) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1',
      actors.put(speaker),
      report,
    )
  for (const { ordinal, actors: counted } of prepared.tallies)
    for (const actor of counted)
      database.run(
        'INSERT OR IGNORE INTO tally (report, ordinal, actor) VALUES (?, ?, ?)',
        report,
        ordinal,
        actors.put(actor),
      )
  for (const key of makeCopyKeys(prepared.fingerprint))
    database.run('INSERT OR IGNORE INTO copy_key (digest, report) VALUES (?, ?)', key, report)
  const known = toColumn(prepared.known)
  for (const { actor, title, of } of prepared.offices)
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

/** Before another version is put in: the ways to the one before. */
function forgetWays({ database, readings, actors }: ReportShelf, report: number, key: string): void {
  const reading = readings.reading(report)
  database.run('DELETE FROM words WHERE rowid = ?', report)
  database.run('DELETE FROM tally WHERE report = ?', report)
  readings.forget(report)
  if (reading === null) return
  for (const key of makeCopyKeys(makeFingerprint(reading.report)))
    database.run('DELETE FROM copy_key WHERE digest = ? AND report = ?', key, report)
  const named = gatherActors(reading, key)
  const forget = (sql: string, id: string, ...more: (string | number)[]) => {
    const actor = actors.number(id)
    if (actor !== null) database.run(sql, actor, ...more)
  }
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
