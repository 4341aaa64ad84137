import { makeCopyKeys } from '../record/copies/make-copy-keys.ts'
import { makeFingerprint } from '../record/copies/make-fingerprint.ts'
import { gatherActors } from '../record/gather-actors.ts'
import type { PreparedReport } from '../record/prepare-report.ts'
import type { KnownReport, Origin } from '../record/record-store.ts'
import type { Telling } from '../record/telling.ts'
import { forgetActorWays, saveActorWays } from './actor-ways.ts'
import type { Actors } from './actors.ts'
import { correctReportRow } from './correct-report-row.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import { digestBytes, digestNumber } from './digest.ts'
import type { Packs } from './packs.ts'
import type { Readings } from './read-readings.ts'
import { settleNamed } from './settle-named.ts'

/** What putting a report in needs. */
export interface ReportShelf {
  readonly database: Database
  readonly readings: Readings
  readonly actors: Actors
  readonly packs: Packs
}

interface KnownRow {
  readonly key: string
  readonly text_digest: Uint8Array
  readonly digest: Uint8Array
  readonly input: number
  readonly reader: string
}

const knownColumns = `SELECT report.key, version.text_digest, page.digest, version.input, reader.name AS reader
  FROM report JOIN version ON version.id = report.version JOIN page ON page.id = version.page
  JOIN reader ON reader.id = version.reader`

/** The report that this is another version of: of the same address, or from the same place where it has none, or with the same text. */
export function findReport({ database }: ReportShelf, prepared: PreparedReport, location: string): KnownReport | null {
  const byKey = database.get<KnownRow>(`${knownColumns} WHERE report.key = ?`, prepared.id)
  const row = byKey ?? (prepared.url === null ? findByPlace(database, prepared, location) : null)
  if (!row) return null
  return {
    id: row.key,
    sameText: same(row.text_digest, prepared.textDigest),
    samePage: same(row.digest, prepared.pageDigest) && row.input === inputNumber(prepared),
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
  const { database, readings } = shelf
  const id = known === null ? insertReport(database, prepared) : numberOf(database, known.id)
  if (known !== null) forgetWays(shelf, id, known.id)
  const version = insertVersion(shelf, id, prepared, at)
  updateReport(database, id, version, prepared, origin)
  database.run('INSERT INTO words (rowid, body) VALUES (?, ?)', id, prepared.text)
  readings.forget(id)
  saveWays(shelf, id, known?.id ?? prepared.id, prepared)
  if (known !== null && correctReportRow(database, id, known.id)) return readings.tellings(id)
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
     source = ?, copy_of = (SELECT id FROM report WHERE key = ?) WHERE id = ?`,
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
    id,
  )
}

function insertVersion({ database, packs }: ReportShelf, report: number, prepared: PreparedReport, at: number): number {
  const { kept, textDigest, reader } = prepared
  const page = putPage(database, packs, prepared)
  const parts = [Buffer.from(JSON.stringify(prepared.given)), Buffer.from(prepared.text), kept.reading]
  const place = packs.add(parts)
  return database.run(
    `INSERT INTO version (report, page, input, text_digest, reader, added, pack, at, given_length, text_length, reading_length)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    report,
    page,
    inputNumber(prepared),
    digestBytes(textDigest),
    putReader(database, reader),
    at,
    place.pack,
    place.at,
    ...parts.map(({ length }) => length),
  )
}

function putPage(database: Database, packs: Packs, { pageDigest, kept: { page } }: PreparedReport): number {
  const digest = digestBytes(pageDigest)
  const known = database.get<{ id: number }>('SELECT id FROM page WHERE digest = ?', digest)
  if (known) return known.id
  const { pack, at } = packs.add([page])
  return database.run('INSERT INTO page (digest, pack, at, length) VALUES (?, ?, ?, ?)', digest, pack, at, page.length)
}

/** A number for a page with what was known of it from outside: the same input is the same number. */
export function inputNumber({ pageDigest, given }: Pick<PreparedReport, 'pageDigest' | 'given'>): number {
  return digestNumber(`${pageDigest} ${JSON.stringify(given)}`)
}

function putReader(database: Database, name: string): number {
  const known = database.get<{ id: number }>('SELECT id FROM reader WHERE name = ?', name)
  return known?.id ?? database.run('INSERT INTO reader (name) VALUES (?)', name)
}

function saveWays(shelf: ReportShelf, report: number, key: string, prepared: PreparedReport): void {
  saveActorWays(shelf, report, settleNamed(shelf, report, key, prepared), toColumn(prepared.known))
  for (const key of makeCopyKeys(prepared.fingerprint))
    shelf.database.run('INSERT OR IGNORE INTO copy_key (digest, report) VALUES (?, ?)', key, report)
}

/** Before another version is put in: the ways to the one before. */
function forgetWays(shelf: ReportShelf, report: number, key: string): void {
  const { database, readings } = shelf
  const reading = readings.reading(report)
  database.run('DELETE FROM words WHERE rowid = ?', report)
  if (reading !== null) forgetActorWays(shelf, report, settleNamed(shelf, report, key, gatherActors(reading, key)))
  readings.forget(report)
  if (reading === null) return
  for (const key of makeCopyKeys(makeFingerprint(reading.report)))
    database.run('DELETE FROM copy_key WHERE digest = ? AND report = ?', key, report)
}
