import type { Reading } from '../document/reading.ts'
import type { Fingerprint } from '../record/copies/fingerprint.ts'
import { makeFingerprint } from '../record/copies/make-fingerprint.ts'
import { makeTellings } from '../record/make-tellings.ts'
import type { Telling, Told } from '../record/telling.ts'
import type { Database } from './database.ts'
import { fromColumn } from './day-column.ts'
import { KeepSome } from './keep-some.ts'
import type { KeptInMemory } from './kept-in-memory.ts'
import { type PackedRow, type Packs, packedColumns } from './packs.ts'
import { SettledActors } from './settled-actors.ts'

interface ReadingRow extends PackedRow {
  readonly key: string
  readonly source: string
  readonly title: string | null
  readonly url: string | null
  readonly known: number | null
  readonly rejected: number
}

/** Readings and tellings of reports' current versions. Unpacked tellings are kept a while: they never change but with version and source. */
export class Readings {
  readonly #database: Database
  readonly #packs: Packs
  readonly #tellings: KeepSome<number, readonly Telling[]>
  readonly #readings: KeepSome<number, Reading>
  readonly #fingerprints: KeepSome<number, Fingerprint>
  /** Who the actors of readings are, as people have corrected them. */
  readonly settled: SettledActors

  constructor(database: Database, packs: Packs, kept: KeptInMemory) {
    this.#database = database
    this.settled = new SettledActors(database)
    this.#packs = packs
    this.#tellings = new KeepSome(kept.tellings)
    this.#readings = new KeepSome(kept.readings)
    this.#fingerprints = new KeepSome(kept.fingerprints)
  }

  /** @param report its number. */
  reading(report: number): Reading | null {
    const kept = this.#readings.get(report)
    if (kept) return kept
    const row = this.#row(report)
    if (!row) return null
    const reading = this.#packs.reading(row)
    this.#readings.set(report, reading)
    return reading
  }

  /** What the report's copies are known by. */
  fingerprint(report: number): Fingerprint | null {
    const kept = this.#fingerprints.get(report)
    if (kept) return kept
    const reading = this.reading(report)
    if (reading === null) return null
    const fingerprint = makeFingerprint(reading.report)
    this.#fingerprints.set(report, fingerprint)
    return fingerprint
  }

  text(report: number): string | null {
    const row = this.#row(report)
    return row && this.#packs.text(row)
  }

  page(report: number): Uint8Array | null {
    const row = this.#row(report)
    return row && this.#packs.page(row)
  }

  /** The report as its tellings name it. */
  told(report: number): Told | null {
    const row = this.#row(report)
    return row && toldOfRow(row)
  }

  /** In the reading's order: a telling's place is its ordinal. */
  tellings(report: number): readonly Telling[] {
    const kept = this.#tellings.get(report)
    if (kept) return kept
    const row = this.#row(report)
    if (!row) return []
    const told = toldOfRow(row)
    const reading = this.#readings.get(report) ?? this.#packs.eventsRead(row)
    const tellings = this.settled.tellings(makeTellings(reading, told))
    this.#tellings.set(report, tellings)
    return tellings
  }

  keep(report: number, tellings: readonly Telling[]): void {
    this.#tellings.set(report, tellings)
  }

  forget(report: number): void {
    this.#readings.delete(report)
    this.#fingerprints.delete(report)
    this.#tellings.delete(report)
  }

  forgetAll(): void {
    this.settled.forget()
    this.#readings.clear()
    this.#fingerprints.clear()
    this.#tellings.clear()
  }

  #row(report: number): ReadingRow | null {
    return this.#database.get<ReadingRow>(
      `SELECT report.key, report.source, report.title, report.url, report.known, report.rejected, ${packedColumns} FROM report
       JOIN version ON version.id = report.version JOIN page ON page.id = version.page WHERE report.id = ?`,
      report,
    )
  }
}

function toldOfRow({ key, known, source, title, url, rejected }: Omit<ReadingRow, keyof PackedRow>): Told {
  const told = { report: key, known: fromColumn(known), source, title, url }
  return rejected === 1 ? { ...told, rejected: true } : told
}
