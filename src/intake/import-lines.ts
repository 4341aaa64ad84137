import type { Reading } from '../document/reading.ts'
import { type Added, addReport } from '../record/add-report.ts'
import { type Imported, importCorrections } from '../record/correct/import-corrections.ts'
import type { Correction } from '../record/correction.ts'
import { type PreparedReport, prepareReport } from '../record/prepare-report.ts'
import type { RecordStore } from '../record/record-store.ts'
import type { TextLine } from '../sources/open-text-lines.ts'
import { SourceError } from '../sources/source-error.ts'
import { toPackedJson } from '../store/pack/pack-reading.ts'
import { parseImportLine } from './parse-import-line.ts'
import { notRead } from './prepare-item.ts'
import { readAsEdited } from './read-as-edited.ts'

export interface ImportOptions {
  /** Where the lines come from, for messages: the name of the file. */
  readonly name: string
  /** Name and version of the program. */
  readonly reader: string
  /** The clock: milliseconds since 1970. */
  readonly now: () => number
}

/** What became of all lines. */
export interface ImportSummary {
  readings: { new: number; updated: number; same: number }
  readonly corrections: Imported[]
  /** Lines that could not be used, in order. */
  readonly failures: { readonly place: string; readonly message: string; readonly advice: string | null }[]
}

const batchSize = 64

/**
 * Takes readings and corrections into a record. Readings first, however the lines stand, so that corrections find what they speak of. A bad
 * line stops only itself. Throws `RecordError`, and `SourceError` where the lines cannot be read on.
 */
export async function importLines(
  store: RecordStore,
  lines: AsyncIterable<TextLine>,
  options: ImportOptions,
): Promise<ImportSummary> {
  const summary: ImportSummary = { readings: { new: 0, updated: 0, same: 0 }, corrections: [], failures: [] }
  const corrections: Correction[] = []
  let readings: { reading: Reading; place: string }[] = []
  for await (const line of lines) {
    const place = `${options.name}:${line.number}`
    try {
      if ('error' in line) throw line.error
      const brought = parseImportLine(line.text, place)
      if ('correction' in brought) corrections.push(brought.correction)
      else readings.push({ reading: brought.reading, place })
    } catch (error) {
      fail(summary, place, error)
    }
    if (readings.length < batchSize) continue
    await addReadings(store, readings, options, summary)
    readings = []
  }
  await addReadings(store, readings, options, summary)
  await addCorrections(store, corrections, options, summary)
  return summary
}

async function addReadings(
  store: RecordStore,
  readings: readonly { readonly reading: Reading; readonly place: string }[],
  { reader, now }: ImportOptions,
  summary: ImportSummary,
): Promise<void> {
  if (readings.length === 0) return
  const counts = await store.transact(async (writer) => {
    const outcomes: (() => void)[] = []
    for (const { reading, place } of readings) {
      try {
        const prepared = prepareReading(reading, reader)
        const from = { location: `reading:${prepared.id}`, stamp: null, at: now() }
        const { outcome } = await writer.attempt(() => addReport(writer, prepared, from))
        outcomes.push(() => summary.readings[countedAs(outcome)]++)
      } catch (error) {
        if ((error as Error).name === 'RecordError') throw error
        outcomes.push(() => fail(summary, place, error))
      }
    }
    return outcomes
  })
  for (const count of counts) count()
}

/** The page is no longer known: its text stands for it, which is what reading it again reads. */
function prepareReading(reading: Reading, reader: string): PreparedReport {
  const { text, url, title, published, publisher } = reading.report
  const day = published && /^\d{4}-\d\d-\d\d$/u.test(published.edtf) ? { published: published.edtf } : {}
  const known = { ...(url ? { url } : {}), ...(title ? { title } : {}), ...(publisher ? { publisher } : {}) }
  const input = { text, clean: false, ...day, ...known }
  return prepareReport(input, reading, `${reader} (imported)`, toPackedJson)
}

function countedAs(outcome: Added['outcome']): 'new' | 'updated' | 'same' {
  return outcome === 'copy' ? 'new' : outcome
}

async function addCorrections(
  store: RecordStore,
  corrections: readonly Correction[],
  { reader, now }: ImportOptions,
  summary: ImportSummary,
): Promise<void> {
  if (corrections.length === 0) return
  const imported = await store.transact((writer) => importCorrections(writer, corrections, now()))
  summary.corrections.push(...imported)
  const taken = new Set(imported.filter(({ outcome }) => outcome !== 'not-found').map(({ target }) => target))
  const dated = corrections.filter(
    ({ target, slot, action }) => target.kind === 'report' && (slot === 'published' || action === 'undo'),
  )
  for (const report of new Set(dated.map(({ target }) => target.id)))
    if (taken.has(report)) await readAsEdited(store, report, reader, now())
}

function fail(summary: ImportSummary, place: string, error: unknown): void {
  if (!(error instanceof SourceError) && typeof (error as { advice?: unknown }).advice !== 'string') throw error
  const { message, advice } = notRead(error)
  summary.failures.push({ place, message, advice })
}
