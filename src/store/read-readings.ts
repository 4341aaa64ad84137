import type { Reading } from '../document/reading.ts'
import { makeTellings } from '../record/make-tellings.ts'
import type { Telling } from '../record/telling.ts'
import type { Database } from './database.ts'
import { fromColumn } from './day-column.ts'
import { type Dictionaries, type PackedRow, packedColumns } from './dictionaries.ts'
import { KeepSome } from './keep-some.ts'
import { SettledActors } from './settled-actors.ts'

interface ReadingRow extends PackedRow {
  readonly key: string
  readonly source: string
  readonly title: string | null
  readonly url: string | null
  readonly known: number | null
}

/** Reports whose tellings are kept unpacked, at about 20 kB each. */
const mostReports = 3000
/** Readings kept unpacked, at about 200 kB each: for what asks for several things of one report. */
const mostReadings = 100

/** Readings and tellings of reports' current versions. Unpacked tellings are kept a while: they never change but with version and source. */
export class Readings {
  readonly #database: Database
  readonly #dictionaries: Dictionaries
  readonly #tellings = new KeepSome<number, readonly Telling[]>(mostReports)
  readonly #readings = new KeepSome<number, Reading>(mostReadings)
  /** Who the actors of readings are, as people have corrected them. */
  readonly settled: SettledActors

  constructor(database: Database, dictionaries: Dictionaries) {
    this.#database = database
    this.settled = new SettledActors(database)
    this.#dictionaries = dictionaries
  }

  /** @param report its number. */
  reading(report: number): Reading | null {
    const kept = this.#readings.get(report)
    if (kept) return kept
    const row = this.#row(report)
    if (!row) return null
    const reading = this.#dictionaries.reading(row)
    this.#readings.set(report, reading)
    return reading
  }

  text(report: number): string | null {
    const row = this.#row(report)
    return row && this.#dictionaries.text(row)
  }

  page(report: number): Uint8Array | null {
    const row = this.#row(report)
    return row && this.#dictionaries.page(row)
  }

  /** In the reading's order: a telling's place is its ordinal. */
  tellings(report: number): readonly Telling[] {
    const kept = this.#tellings.get(report)
    if (kept) return kept
    const row = this.#row(report)
    if (!row) return []
    const { key, known, source, title, url } = row
    const told = { report: key, known: fromColumn(known), source, title, url }
    const reading = this.#readings.get(report) ?? this.#dictionaries.reading(row)
    const tellings = this.settled.tellings(makeTellings(reading, told))
    this.#tellings.set(report, tellings)
    return tellings
  }

  keep(report: number, tellings: readonly Telling[]): void {
    this.#tellings.set(report, tellings)
  }

  forget(report: number): void {
    this.#readings.delete(report)
    this.#tellings.delete(report)
  }

  forgetAll(): void {
    this.settled.forget()
    this.#readings.clear()
    this.#tellings.clear()
  }

  #row(report: number): ReadingRow | null {
    return this.#database.get<ReadingRow>(
      `SELECT report.key, report.source, report.title, report.url, report.known, ${packedColumns} FROM report
       JOIN version ON version.id = report.version JOIN page ON page.id = version.page WHERE report.id = ?`,
      report,
    )
  }
}
