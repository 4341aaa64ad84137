import { addVersion } from '../record/add-report.ts'
import { compareEvents, compareStatements, type Difference } from '../record/compare-readings.ts'
import { editedInput } from '../record/correct/edited-input.ts'
import { makeTellings } from '../record/make-tellings.ts'
import { inputOf } from '../record/prepare-report.ts'
import type { StoredReport } from '../record/query.ts'
import type { RecordStore, RecordWriter } from '../record/record-store.ts'
import { fromPackedJson } from '../store/pack/pack-reading.ts'
import { openPreparingPool, type PreparingOptions } from './open-preparing-pool.ts'
import type { NotRead, Prepared } from './prepare-item.ts'
import { RereadPlace } from './reread-place.ts'
import { countReread, emptyRereadSummary, type RereadSummary } from './reread-summary.ts'

export interface RereadOptions extends PreparingOptions {
  /** Also what this version has read already. */
  readonly all: boolean
  /** Only say what would change. */
  readonly dryRun: boolean
  /** The clock: milliseconds since 1970. */
  readonly now: () => number
  /** What became of each report, in order, when it is in the record for good. */
  readonly reread: (one: Reread) => void | Promise<void>
  /** How far it is: before the first, and after each. */
  readonly progress?: (summary: RereadSummary) => void
  readonly signal: AbortSignal
}

/** One report that was read again. */
export interface Reread {
  readonly report: string
  readonly title: string | null
  readonly events: Difference
  readonly statements: Difference
  readonly error: NotRead | null
}

interface Again extends Reread {
  readonly prepared: Prepared
  readonly stored: StoredReport
  readonly sameText: boolean
}

const batchSize = 64
const nothing: Difference = { gained: [], lost: [], changed: [] }

/**
 * Reads reports again from the pages that were kept, on all threads, and puts what they now say into the record, a batch at a time: those
 * that another version of the program read, or all. Events keep their names and corrections. A run that was broken off is gone on with by
 * another. Throws `RecordError`.
 */
export async function reread(store: RecordStore, options: RereadOptions): Promise<RereadSummary> {
  const pool = openPreparingPool(options)
  const place = new RereadPlace(store, options)
  const summary = emptyRereadSummary(place.total(await store.counts()))
  options.progress?.(summary)
  try {
    let next: Promise<Again[]> | null = readSome(store, await place.take(batchSize), pool)
    while (next !== null) {
      const some: Again[] = await next
      const stored = options.signal.aborted ? [] : await place.take(batchSize)
      next = stored.length > 0 ? readSome(store, stored, pool) : null
      next?.catch(() => {})
      if (!options.dryRun) await store.transact((writer) => saveAll(writer, some, place, options))
      for (const one of some) {
        countReread(summary, one)
        await options.reread(one)
        options.progress?.(summary)
      }
    }
    if (!options.dryRun && !options.signal.aborted) await store.transact((writer) => place.forget(writer))
    return summary
  } finally {
    await pool.close()
  }
}

type Pool = ReturnType<typeof openPreparingPool>

function readSome(store: RecordStore, some: readonly StoredReport[], pool: Pool): Promise<Again[]> {
  return Promise.all(some.map((stored) => readAgain(store, stored, pool)))
}

async function readAgain(store: RecordStore, stored: StoredReport, pool: Pool): Promise<Again> {
  const kept = store.inputOf(stored.id)
  const before = await store.reading(stored.id)
  if (kept === null || before === null) throw new Error(`bug: no page of ${stored.id}`)
  const input = editedInput(inputOf(kept.page, kept.given), await store.corrections(stored.id))
  const read = await pool.run(input)
  const prepared: Prepared = 'error' in read ? read : { report: { ...read.report, given: kept.given } }
  const about = { report: stored.id, title: stored.title, stored, prepared }
  if ('error' in prepared)
    return { ...about, events: nothing, statements: nothing, sameText: true, error: prepared.error }
  const { text, tellings } = prepared.report
  const now = fromPackedJson(new TextDecoder().decode(prepared.report.kept.reading), text)
  const { id, known, source, title, url } = stored
  const old = { reading: before, tellings: makeTellings(before, { report: id, known, source, title, url }) }
  return {
    ...about,
    events: compareEvents(old, { reading: now, tellings }),
    statements: compareStatements(before, now),
    sameText: text === before.report.text,
    error: null,
  }
}

async function saveAll(
  writer: RecordWriter,
  some: readonly Again[],
  place: RereadPlace,
  { now, reader }: RereadOptions,
) {
  for (const { prepared, stored, sameText } of some) {
    if ('error' in prepared) continue
    await writer.attempt(async () => {
      const known = { id: stored.id, sameText, samePage: true, readBy: reader }
      await addVersion(writer, prepared.report, known, now())
      await writer.dropReadingBefore(stored.id)
    })
  }
  const last = some.at(-1)
  if (last) await place.mark(writer, last.report)
}
