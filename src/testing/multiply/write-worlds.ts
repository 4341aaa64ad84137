import { constants, zstdCompressSync } from 'node:zlib'
import { makeCopyKeys } from '../../record/copies/make-copy-keys.ts'
import { makeFingerprint } from '../../record/copies/make-fingerprint.ts'
import { beginEvent } from '../../record/link-tellings.ts'
import { makeId } from '../../record/make-id.ts'
import { reportIdOf, sha256 } from '../../record/prepare-report.ts'
import type { Database } from '../../store/database.ts'
import { digestBytes, digestNumber } from '../../store/digest.ts'
import { idColumn } from '../../store/event-id.ts'
import { inputNumber } from '../../store/write-report.ts'
import { DigestPairs } from './digest-pairs.ts'
import type { OriginalReport, Originals, OriginalVersion } from './read-originals.ts'

/** Bytes from which on a pack is full. */
const fullPack = 524_288

/** Numbers in another world: those of world 0 and a multiple of the highest of them. */
export interface Shifts {
  readonly report: number
  readonly version: number
  readonly page: number
  readonly event: number
  readonly actor: number
}

export const shiftsOf = ({ reports, versions, events, actors }: Originals): Shifts => ({
  report: reports.at(-1)!.id,
  version: versions.at(-1)!.id,
  page: Math.max(...versions.map(({ page }) => page)),
  event: events.at(-1)!.id,
  actor: actors.at(-1)!.id,
})

/** What of a world differs from the others in more than numbers: its actors, pages, texts, readings, and all that is made of words. */
export class WorldWriter {
  readonly #database: Database
  readonly #originals: Originals
  readonly #shifts: Shifts
  readonly #reports: ReadonlyMap<number, OriginalReport>
  readonly #digests = new Map<string, number>()
  readonly copyKeys = new DigestPairs()
  readonly eventKeys = new DigestPairs()
  #pack: { id: number; parts: Uint8Array[]; length: number } = { id: 1, parts: [], length: 0 }

  constructor(database: Database, originals: Originals) {
    this.#database = database
    this.#originals = originals
    this.#shifts = shiftsOf(originals)
    this.#reports = new Map(originals.reports.map((report) => [report.id, report]))
    database.script(`CREATE TEMP TABLE world (number INTEGER PRIMARY KEY);
      CREATE TEMP TABLE who (world INTEGER, actor INTEGER, twin INTEGER, PRIMARY KEY (world, actor)) WITHOUT ROWID;
      CREATE TEMP TABLE named (world INTEGER, event INTEGER, key INTEGER, PRIMARY KEY (world, event)) WITHOUT ROWID`)
  }

  write(world: number): void {
    this.#database.run('INSERT INTO world (number) VALUES (?)', world)
    this.#writeActors(world)
    const ids = new Map<string, string>()
    const pages = new Set<number>()
    const names = this.#originals.renaming.inWorld(world)
    for (const version of this.#originals.versions) {
      const bytes = Buffer.from(version.bytes)
      for (const { at, name } of version.places) bytes.set(names[name]!, at)
      this.#writeVersion(version, bytes, world, !pages.has(version.page))
      pages.add(version.page)
      const report = this.#reports.get(version.report)!
      if (report.version === version.id) this.#writeReport(report, version, bytes, world, ids)
    }
    for (const event of this.#originals.events) this.#nameEvent(event, world, ids)
  }

  /** After the last world. */
  finish(): void {
    this.#flush()
    for (const [digest, report] of this.copyKeys.inOrder())
      this.#database.run('INSERT INTO copy_key (digest, report) VALUES (?, ?)', digest, report)
    for (const [digest, event] of this.eventKeys.inOrder())
      this.#database.run('INSERT INTO event_key (digest, event) VALUES (?, ?)', digest, event)
  }

  /** Who has no other name is the same in all worlds. */
  #writeActors(world: number): void {
    const { actors, renaming } = this.#originals
    for (const { id, key, kind, name, folded, country, wikidata } of actors) {
      const twinKey = renaming.change(key, world)
      const isSame = world > 0 && twinKey === key
      const twin = isSame ? id : id + world * this.#shifts.actor
      this.#database.run('INSERT INTO who (world, actor, twin) VALUES (?, ?, ?)', world, id, twin)
      if (isSame) continue
      this.#database.run(
        'INSERT INTO actor (id, key, kind, name, folded, country, wikidata) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[twin, twinKey, kind, renaming.change(name, world), renaming.change(folded, world), country, wikidata],
      )
    }
  }

  #writeVersion(version: OriginalVersion, bytes: Buffer, world: number, withPage: boolean): void {
    const [pageLength, givenLength, textLength, readingLength] = version.lengths
    const page = bytes.subarray(0, pageLength)
    const given = bytes.toString('utf8', pageLength, pageLength + givenLength)
    const text = bytes.subarray(pageLength + givenLength, pageLength + givenLength + textLength)
    const pageDigest = sha256(page)
    const pageId = version.page + world * this.#shifts.page
    if (withPage) {
      const place = this.#put(page)
      this.#database.run(
        'INSERT INTO page (id, digest, pack, at, length) VALUES (?, ?, ?, ?, ?)',
        ...[pageId, digestBytes(pageDigest), place.pack, place.at, pageLength],
      )
    }
    const place = this.#put(bytes.subarray(pageLength))
    this.#database.run(
      `INSERT INTO version (id, report, page, input, text_digest, reader, added, pack, at, given_length, text_length, reading_length)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[version.id + world * this.#shifts.version, version.report + world * this.#shifts.report, pageId],
      ...[
        inputNumber({ pageDigest, given: JSON.parse(given) }),
        digestBytes(sha256(text)),
        version.reader,
        version.added,
      ],
      ...[place.pack, place.at, givenLength, textLength, readingLength],
    )
  }

  #writeReport(
    report: OriginalReport,
    { id: version, lengths: [page, given, length], read }: OriginalVersion,
    bytes: Buffer,
    world: number,
    ids: Map<string, string>,
  ): void {
    const { renaming } = this.#originals
    const [url, title, site] = [report.url, report.title, report.site].map((text) => renaming.change(text, world))
    const [publisher, agency, source] = [report.publisher, report.agency, report.source].map((text) =>
      renaming.change(text, world),
    )
    const text = bytes.toString('utf8', page + given, page + given + length)
    const key = world === 0 ? report.key : reportIdOf(url!, sha256(text))
    ids.set(report.key, key)
    const id = report.id + world * this.#shifts.report
    this.#database.run(
      `INSERT INTO report (id, key, url, site, title, publisher, agency, source, published, known, language, copy_of, version, rejected)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, key, url!, site!, title!, publisher!, agency!, report.source === report.key ? key : source!],
      ...[report.published, report.known, report.language],
      report.copy_of === null ? null : report.copy_of + world * this.#shifts.report,
      ...[version + world * this.#shifts.version, report.rejected],
    )
    this.#database.run('INSERT INTO words (rowid, body) VALUES (?, ?)', id, text)
    for (const digest of makeCopyKeys(makeFingerprint({ ...read, text }))) this.copyKeys.add(digest, id)
  }

  #nameEvent({ id, key, begun, keys }: Originals['events'][number], world: number, ids: ReadonlyMap<string, string>) {
    const { renaming } = this.#originals
    const words = begun && renaming.change(begun.words, world)
    const told = begun && { ...begun.told, report: ids.get(begun.told.report)! }
    const twin = begun
      ? beginEvent({ ...begun, told: told!, words: words! })
      : makeId('e', sha256(`${key} ${world}`), 10)
    this.#database.run(
      'INSERT INTO named (world, event, key) VALUES (?, ?, ?)',
      ...[world, id, idColumn(world === 0 ? key : twin)],
    )
    for (const one of keys)
      this.eventKeys.add(this.#digest(sortPair(renaming.change(one, world))), id + world * this.#shifts.event)
  }

  /** Most keys are of countries and days, and the same in all worlds. */
  #digest(key: string): number {
    const known = this.#digests.get(key)
    if (known !== undefined) return known
    const digest = digestNumber(key)
    this.#digests.set(key, digest)
    return digest
  }

  #put(bytes: Uint8Array): { readonly pack: number; readonly at: number } {
    if (this.#pack.length >= fullPack) this.#flush()
    const { id: pack, length: at } = this.#pack
    this.#pack.parts.push(bytes)
    this.#pack.length += bytes.length
    return { pack, at }
  }

  /** Packed less tightly than the store does, at a fifth of the time. */
  #flush(): void {
    const { id, parts } = this.#pack
    const params = { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 }
    const bytes = zstdCompressSync(Buffer.concat(parts), { params })
    this.#database.run('INSERT INTO pack (id, dictionary, bytes) VALUES (?, NULL, ?)', id, bytes)
    this.#pack = { id: id + 1, parts: [], length: 0 }
  }
}

/** Two surnames stand in a key by their letters, which are others in each world. */
function sortPair(key: string): string {
  return key.replace(/(~[^|]+)\|(~[^|]+)/u, (pair, one: string, other: string) =>
    one < other ? pair : `${other}|${one}`,
  )
}
