import { readFileSync } from 'node:fs'
import type { Reading } from '../document/reading.ts'
import type { EventsRead } from '../record/make-tellings.ts'
import type { Given } from '../record/prepare-report.ts'
import type { Database } from './database.ts'
import { KeepSome } from './keep-some.ts'
import type { KeptInMemory } from './kept-in-memory.ts'
import { compress, expand } from './pack/compress.ts'
import { eventsFromPackedJson, fromPackedJson } from './pack/pack-reading.ts'
import { damaged } from './record-error.ts'

/**
 * What readings have in common: readings of our own texts, packed. Part of the format: a new one gets a new name and the old one stays.
 */
const general = readFileSync(new URL('./pack/reading-dictionary-1.txt', import.meta.url))

/** Bytes from which on a pack is full: more is hardly smaller, and takes longer to open. */
const fullPack = 524_288
/** Packs at which the record learns anew what its pages have in common, and from how many of the last ones. */
const learnAt: ReadonlySet<number> = new Set([12, 120, 1200, 12_000])
const learnFrom = 2

/** The columns of `packedColumns`: where the parts of a version lie. */
export interface PackedRow {
  readonly page_pack: number
  readonly page_at: number
  readonly page_length: number
  readonly pack: number
  readonly at: number
  readonly given_length: number
  readonly text_length: number
  readonly reading_length: number
}

/** For `SELECT … FROM version JOIN page ON page.id = version.page`. */
export const packedColumns = `page.pack AS page_pack, page.at AS page_at, page.length AS page_length,
  version.pack, version.at, version.given_length, version.text_length, version.reading_length`

interface PackRow {
  readonly bytes: Uint8Array
  readonly dictionary: number | null
}

interface Pending {
  readonly id: number
  readonly parts: Uint8Array[]
  length: number
  /** All parts in one, once they were asked for. */
  joined: Uint8Array | null
}

/**
 * Pages, texts and readings of reports that came together, compressed together: pages of one site repeat themselves, a text its page, a
 * reading its text. What is added stands in memory until the transaction ends.
 */
export class Packs {
  readonly #database: Database
  readonly #opened: KeepSome<number, Uint8Array>
  readonly #dictionaries = new KeepSome<number, Uint8Array>(4)
  #pending: Pending[] = []

  constructor(database: Database, { packs }: KeptInMemory) {
    this.#database = database
    this.#opened = new KeepSome(packs)
  }

  /** Puts parts in, one behind the other. */
  add(parts: readonly Uint8Array[]): { readonly pack: number; readonly at: number } {
    const open = this.#open()
    const at = open.length
    open.joined = null
    for (const part of parts) {
      open.parts.push(part)
      open.length += part.length
    }
    return { pack: open.id, at }
  }

  /** Before the transaction ends. */
  flush(): void {
    for (const pending of this.#pending) {
      const { id } = pending
      const learnt = this.#database.get<{ id: number | null }>('SELECT max(id) AS id FROM dictionary')?.id ?? null
      const bytes = compress(join(pending), this.#dictionary(learnt))
      this.#database.run('INSERT INTO pack (id, dictionary, bytes) VALUES (?, ?, ?)', id, learnt, bytes)
      if (learnAt.has(id)) this.#learn(id)
    }
    this.#pending = []
  }

  /** When the transaction was undone. */
  drop(): void {
    this.#pending = []
    this.#opened.clear()
    this.#dictionaries.clear()
  }

  page({ page_pack: pack, page_at: at, page_length: length }: PackedRow): Uint8Array {
    return this.#slice(pack, at, length)
  }

  given({ pack, at, given_length: length }: PackedRow): Given {
    return this.#unpack(() => JSON.parse(decode(this.#slice(pack, at, length))))
  }

  text({ pack, at, given_length: before, text_length: length }: PackedRow): string {
    return decode(this.#slice(pack, at + before, length))
  }

  reading(row: PackedRow): Reading {
    const at = row.at + row.given_length + row.text_length
    return this.#unpack(() => fromPackedJson(decode(this.#slice(row.pack, at, row.reading_length)), this.text(row)))
  }

  /** As much of it as its events need. */
  eventsRead(row: PackedRow): EventsRead {
    const at = row.at + row.given_length + row.text_length
    return this.#unpack(() =>
      eventsFromPackedJson(decode(this.#slice(row.pack, at, row.reading_length)), this.text(row)),
    )
  }

  #open(): Pending {
    const last = this.#pending.at(-1)
    if (last && last.length < fullPack) return last
    const most = this.#database.get<{ id: number | null }>('SELECT max(id) AS id FROM pack')?.id ?? 0
    const open: Pending = { id: (last?.id ?? most) + 1, parts: [], length: 0, joined: null }
    this.#pending.push(open)
    return open
  }

  #slice(pack: number, at: number, length: number): Uint8Array {
    return this.#bytes(pack).subarray(at, at + length)
  }

  #bytes(pack: number): Uint8Array {
    const pending = this.#pending.find(({ id }) => id === pack)
    if (pending) return join(pending)
    const kept = this.#opened.get(pack)
    if (kept) return kept
    const row = this.#database.get<PackRow>('SELECT bytes, dictionary FROM pack WHERE id = ?', pack)
    if (!row) throw damaged(this.#database.file, new Error(`no pack ${pack}`))
    const bytes = this.#unpack(() => expand(row.bytes, this.#dictionary(row.dictionary)))
    this.#opened.set(pack, bytes)
    return bytes
  }

  /** What packs are compressed against: what the record has learnt, or what all readings have in common. */
  #dictionary(id: number | null): Uint8Array {
    if (id === null) return general
    const kept = this.#dictionaries.get(id)
    if (kept) return kept
    const row = this.#database.get<{ bytes: Uint8Array }>('SELECT bytes FROM dictionary WHERE id = ?', id)
    if (!row) throw damaged(this.#database.file, new Error(`no dictionary ${id}`))
    const bytes = this.#unpack(() => expand(row.bytes, general))
    this.#dictionaries.set(id, bytes)
    return bytes
  }

  /** What we packed ourselves unpacks, unless the disk has changed it. */
  #unpack<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      throw damaged(this.#database.file, error as Error)
    }
  }

  /** The last packs show best what the next ones are like. */
  #learn(last: number): void {
    const packs = Array.from({ length: learnFrom }, (_, index) => this.#bytes(last - learnFrom + 1 + index))
    this.#database.run('INSERT INTO dictionary (bytes) VALUES (?)', compress(Buffer.concat(packs), general))
  }
}

function join(pending: Pending): Uint8Array {
  pending.joined ??= Buffer.concat(pending.parts)
  return pending.joined
}

const decoder = new TextDecoder()

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}
