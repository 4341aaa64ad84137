import type { Reading } from '../document/reading.ts'
import { makeTellings } from '../record/make-tellings.ts'
import type { Telling } from '../record/telling.ts'
import type { Database } from './database.ts'
import { fromColumn } from './day-column.ts'
import { KeepSome } from './keep-some.ts'
import { unpackPage, unpackReading, unpackText } from './pack/pack-report.ts'

interface PackedRow {
  readonly key: string
  readonly source: string
  readonly title: string | null
  readonly url: string | null
  readonly known: number | null
  readonly version: number
  readonly bytes: Uint8Array
  readonly text: Uint8Array
  readonly reading: Uint8Array
}

/** Reports whose tellings are kept unpacked, at about 20 kB each. */
const mostReports = 3000

/** Readings and tellings of reports' current versions. Unpacked tellings are kept a while: they never change but with version and source. */
export class Readings {
  readonly #database: Database
  readonly #tellings = new KeepSome<number, readonly Telling[]>(mostReports)

  constructor(database: Database) {
    this.#database = database
  }

  /** @param report its number. */
  reading(report: number): Reading | null {
    const row = this.#row(report)
    return row && unpack(row)
  }

  page(report: number): Uint8Array | null {
    const row = this.#row(report)
    return row && unpackPage(row.bytes)
  }

  /** In the reading's order: a telling's place is its ordinal. */
  tellings(report: number): readonly Telling[] {
    const kept = this.#tellings.get(report)
    if (kept) return kept
    const row = this.#row(report)
    if (!row) return []
    const { key, known, source, title, url } = row
    const told = { report: key, known: fromColumn(known), source, title, url }
    const tellings = makeTellings(unpack(row), told)
    this.#tellings.set(report, tellings)
    return tellings
  }

  keep(report: number, tellings: readonly Telling[]): void {
    this.#tellings.set(report, tellings)
  }

  forget(report: number): void {
    this.#tellings.delete(report)
  }

  forgetAll(): void {
    this.#tellings.clear()
  }

  #row(report: number): PackedRow | null {
    return this.#database.get<PackedRow>(
      `SELECT key, source, title, url, known, version, bytes, text, reading FROM report
       JOIN version ON version.id = report.version JOIN page ON page.id = version.page WHERE report.id = ?`,
      report,
    )
  }
}

function unpack({ bytes, text, reading }: PackedRow): Reading {
  return unpackReading(reading, unpackText(text, unpackPage(bytes)))
}
