import type { Report } from '../../document/report.ts'
import { beginEvent } from '../../record/link-tellings.ts'
import { blockKeys } from '../../record/merge/block-keys.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Telling } from '../../record/telling.ts'
import type { Database } from '../../store/database.ts'
import { digestNumber } from '../../store/digest.ts'
import { idOfColumn } from '../../store/event-id.ts'
import { keptToAsk } from '../../store/kept-in-memory.ts'
import { toPackedJson } from '../../store/pack/pack-reading.ts'
import { type PackedRow, Packs, packedColumns } from '../../store/packs.ts'
import { type Place, Renaming, wordsToRename } from './rename-in-world.ts'

export interface OriginalReport {
  readonly id: number
  readonly key: string
  readonly url: string | null
  readonly site: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly agency: string | null
  readonly source: string
  readonly published: string | null
  readonly known: number | null
  readonly language: string | null
  readonly copy_of: number | null
  readonly version: number
  readonly rejected: number
}

/** A version of a report with its page: all its bytes, and where names stand in them. */
export interface OriginalVersion {
  readonly id: number
  readonly report: number
  readonly page: number
  readonly reader: number
  readonly added: number
  /** Page, what was known from outside, text, reading. */
  readonly bytes: Buffer
  readonly lengths: readonly [page: number, given: number, text: number, reading: number]
  readonly places: readonly Place[]
  readonly read: Report
}

export interface OriginalEvent {
  readonly id: number
  /** Its id. */
  readonly key: string
  /** The telling whose words its id is made of; null where that has gone elsewhere. */
  readonly begun: Telling | null
  /** By which it is found. */
  readonly keys: readonly string[]
}

export interface OriginalActor {
  readonly id: number
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly folded: string
  readonly country: string | null
  readonly wikidata: string | null
}

/** A record with all that its copies are made of. */
export interface Originals {
  readonly renaming: Renaming
  readonly actors: readonly OriginalActor[]
  readonly reports: readonly OriginalReport[]
  readonly versions: readonly OriginalVersion[]
  readonly events: readonly OriginalEvent[]
}

/** @param database holds the same record as `reader`. Throws where people have corrected it: what they said can't be said of others. */
export async function readOriginals(database: Database, reader: RecordReader): Promise<Originals> {
  for (const table of ['correction', 'event_alias', 'actor_alias', 'moved', 'machine'])
    if (database.get(`SELECT 1 FROM ${table}`) !== null)
      throw new Error('only a record without corrections can be multiplied')
  const actors = database.all<OriginalActor & Record<string, never>>('SELECT * FROM actor ORDER BY id')
  const reports = database.all<OriginalReport & Record<string, never>>('SELECT * FROM report ORDER BY id')
  const sites = reports.flatMap(({ site }) => (site !== null && /^[a-z.-]+$/u.test(site) ? [site] : []))
  const renaming = new Renaming([...wordsToRename(actors), ...new Set(sites)])
  return {
    ...{ renaming, actors, reports },
    versions: readVersions(database, renaming),
    events: await readEvents(database, reader),
  }
}

interface VersionRow extends PackedRow {
  readonly id: number
  readonly report: number
  readonly page: number
  readonly reader: number
  readonly added: number
}

function readVersions(database: Database, renaming: Renaming): OriginalVersion[] {
  const packs = new Packs(database, keptToAsk)
  const rows = database.all<VersionRow & Record<string, never>>(
    `SELECT version.id, version.report, version.page, version.reader, version.added, ${packedColumns}
     FROM version JOIN page ON page.id = version.page ORDER BY version.id`,
  )
  return rows.map((row) => {
    const { id, report, page, reader, added } = row
    const reading = packs.reading(row)
    const given = JSON.stringify(packs.given(row))
    const parts = [packs.page(row), ...[given, packs.text(row), toPackedJson(reading)].map((text) => Buffer.from(text))]
    const bytes = Buffer.concat(parts)
    const lengths = parts.map(({ length }) => length) as [number, number, number, number]
    return { id, report, page, reader, added, bytes, lengths, places: renaming.find(bytes), read: reading.report }
  })
}

async function readEvents(database: Database, reader: RecordReader): Promise<OriginalEvent[]> {
  const rows = database.all<{ id: number; key: number }>('SELECT id, key FROM event ORDER BY id')
  return Promise.all(
    rows.map(async ({ id, key }) => {
      const name = idOfColumn(key)
      const tellings = await reader.tellings(name)
      const kept = database.all<{ digest: number }>('SELECT digest FROM event_key WHERE event = ?', id)
      const digests = new Set(kept.map(({ digest }) => digest))
      const keys = [...new Set(tellings.flatMap(blockKeys))].filter((key) => digests.has(digestNumber(key)))
      return { id, key: name, begun: tellings.find((telling) => beginEvent(telling) === name) ?? null, keys }
    }),
  )
}
