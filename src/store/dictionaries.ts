import type { SiteDictionary } from '../record/record-store.ts'
import type { Database } from './database.ts'
import { KeepSome } from './keep-some.ts'
import { compress, expand } from './pack/compress.ts'
import { toPackedJson, unpackPage, unpackReading, unpackText } from './pack/pack-report.ts'

/** Reports of a site from which on it gets a dictionary, and how many of them it is made from. */
const enough = 32
/** Bytes: what one page gives at most, and all pages and all readings together. More costs time with every report and saves little. */
const mostOfPage = 32_768
const mostPages = 98_304
const mostReadings = 65_536

interface DictionaryRow {
  readonly id: number
  readonly page: Uint8Array
  readonly reading: Uint8Array
}

/** The columns of `packedColumns`. */
export interface PackedRow {
  readonly bytes: Uint8Array
  readonly page_dictionary: number | null
  readonly text: Uint8Array
  readonly reading: Uint8Array
  readonly dictionary: number | null
}

/** For `SELECT … FROM version JOIN page ON page.id = version.page`. */
export const packedColumns =
  'page.bytes, page.dictionary AS page_dictionary, version.text, version.reading, version.dictionary'

/** What the pages of each site have in common: news sites repeat themselves, and what is said once need not be kept a thousand times. */
export class Dictionaries {
  readonly #database: Database
  readonly #byId = new KeepSome<number, SiteDictionary>(200)
  readonly #bySite = new KeepSome<string, SiteDictionary>(1000)
  /** Reports of sites without one, counted by this process. */
  readonly #seen = new Map<string, number>()

  constructor(database: Database) {
    this.#database = database
  }

  ofSite(site: string): SiteDictionary | null {
    const kept = this.#bySite.get(site)
    if (kept) return kept
    const row = this.#database.get<DictionaryRow>('SELECT id, page, reading FROM dictionary WHERE site = ?', site)
    if (!row) return null
    const dictionary = this.#expand(row)
    this.#bySite.set(site, dictionary)
    return dictionary
  }

  /** Counts a report of a site; makes its dictionary when there are enough. Inside a transaction. */
  learn(site: string, report: number): void {
    if (this.#bySite.get(site)) return
    const seen = (this.#seen.get(site) ?? 0) + 1
    this.#seen.set(site, seen)
    if (seen % enough !== 0 || this.ofSite(site)) return
    this.#make(site, report)
  }

  page({ bytes, page_dictionary: id }: Pick<PackedRow, 'bytes' | 'page_dictionary'>): Uint8Array {
    return unpackPage(bytes, this.#byNumber(id))
  }

  text(row: Pick<PackedRow, 'bytes' | 'page_dictionary' | 'text'>): string {
    return unpackText(row.text, this.page(row))
  }

  reading(row: PackedRow) {
    return unpackReading(row.reading, this.text(row), this.#byNumber(row.dictionary))
  }

  forgetAll(): void {
    this.#byId.clear()
    this.#bySite.clear()
  }

  #byNumber(id: number | null): SiteDictionary | null {
    if (id === null) return null
    const kept = this.#byId.get(id)
    if (kept) return kept
    const row = this.#database.get<DictionaryRow>('SELECT id, page, reading FROM dictionary WHERE id = ?', id)
    if (!row) throw new Error(`bug: no dictionary ${id}`)
    const dictionary = this.#expand(row)
    this.#byId.set(id, dictionary)
    return dictionary
  }

  #expand({ id, page, reading }: DictionaryRow): SiteDictionary {
    return { id, page: expand(page), reading: expand(reading) }
  }

  /** From the newest reports up to this one that are of the site. */
  #make(site: string, report: number): void {
    const rows = this.#database.all<PackedRow & { site: string }>(
      `SELECT ${packedColumns} FROM report JOIN version ON version.id = report.version JOIN page ON page.id = version.page
       WHERE report.id <= ? AND ifnull(report.site, '') = ? ORDER BY report.id DESC LIMIT ?`,
      report,
      site,
      enough,
    )
    const pages = rows.map((row) => Buffer.from(this.page(row)).subarray(0, mostOfPage))
    const readings = rows.map((row) => Buffer.from(toPackedJson(this.reading(row))))
    this.#database.run(
      'INSERT OR IGNORE INTO dictionary (site, page, reading) VALUES (?, ?, ?)',
      site,
      compress(Buffer.concat(pages).subarray(0, mostPages)),
      compress(Buffer.concat(readings).subarray(0, mostReadings)),
    )
  }
}
