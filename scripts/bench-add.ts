// Adds reports to a new record as `readout add` does, on all cores, and prints what each window of them costs.
//   npm run bench:add -- FILE… --record FILE       FILE: what `readout add` takes; gzipped sizes are of the pages of JSON lines
//     --every 5000      reports a window
//     --jobs N          threads that read; all cores without it
//     --opens 20        how often the record is opened at the end
// reports/s: by the clock, so nothing else should run. CPU ms: of the whole process, for one report; main ms: of the thread that writes.
// main busy: share of the time in which that thread was not waiting. size: of the record's files, against each page gzipped by itself.
import { existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { version } from '../src/cli/version.ts'
import { takeIn } from '../src/intake/take-in.ts'
import { openSources } from '../src/sources/open-sources.ts'
import type { Sourced } from '../src/sources/source-item.ts'
import { openRecord } from '../src/store/open-record.ts'
import { gzipSizes } from './bench/gzip-sizes.ts'
import { measureOpening } from './bench/measure-opening.ts'
import { Windows } from './bench/windows.ts'

const { values, positionals } = parseArgs({
  options: {
    record: { type: 'string' },
    every: { type: 'string', default: '5000' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    opens: { type: 'string', default: '20' },
  },
  allowPositionals: true,
})
const record = values.record
if (positionals.length === 0 || record === undefined || existsSync(record)) {
  console.error('bench: give files, and a record that is not there yet: npm run bench:add -- FILE… --record FILE')
  process.exit(2)
}

const options = { allowPrivate: false, known: () => false, skipped: () => {} }
const sources = (): AsyncGenerator<Sourced, void> => openSources(positionals, options)

const sizes = await gzipSizes(sources())
const store = openRecord(record)
const windows = new Windows(Number(values.every), sizes, sizeOfRecord)
console.log(windows.head)
const summary = await takeIn(store, sources(), {
  jobs: Number(values.jobs),
  timeLimit: 60_000,
  reader: version(),
  now: Date.now,
  progress: (counts) => {
    for (const row of windows.take(counts)) console.log(row)
  },
})
console.log(windows.close(summary))
await store.close()
const { failures, ...counts } = summary
console.log(`\n${JSON.stringify(counts)}`)
for (const { location, message } of failures.slice(0, 10)) console.log(`failed: ${location}: ${message}`)
const ratio = sizeOfRecord() / sizes.at(-1)!
console.log(`closed: ${(sizeOfRecord() / 2 ** 20).toFixed(1)} MiB, ${ratio.toFixed(2)} times the gzipped pages`)
console.log(await measureOpening(record, Number(values.opens)))
process.exitCode = summary.failed > 0 ? 1 : 0

/** The record with what is not yet moved into it, in bytes. */
function sizeOfRecord(): number {
  return [record!, `${record}-wal`].reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0)
}
