import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RecordAbout, RecordCounts } from '../../record/record-about.ts'
import { width } from '../print.ts'
import { version } from '../version.ts'
import { printDocument } from './print-document.ts'
import type { Cell, OutputOptions } from './print-list.ts'
import { recordFile } from './record-file.ts'
import { layTable } from './show/lay-table.ts'
import { withReader } from './with-record.ts'

interface Info extends RecordCounts, RecordAbout {
  readonly file: string
  /** Of all files of the record, in bytes: what is not yet written back into the main one counts. */
  readonly onDisk: number
  readonly program: string
}

/** `readout info`: what is in the record, how large, of which layout, where. Returns the exit code. */
export function info(options: OutputOptions & { readonly record?: string }): Promise<number> {
  const file = resolve(recordFile(options.record))
  return withReader(options.record, async (store) => {
    const document: Info = {
      file,
      program: version(),
      onDisk: sizeOf(file),
      ...(await store.about()),
      ...(await store.counts()),
    }
    const rows = rowsOf(document)
    const shown = () =>
      layTable(
        [{}, { flexible: true }],
        rows.map(([name, value]) => [String(name), String(value ?? '')]),
        width(),
      )
    await printDocument({ document, columns: ['what', 'value'], rows, show: shown }, options)
    return 0
  })
}

function sizeOf(file: string): number {
  const sizes = ['', '-wal', '-shm'].map((end) => statSync(`${file}${end}`, { throwIfNoEntry: false })?.size ?? 0)
  return sizes.reduce((sum, size) => sum + size, 0)
}

function rowsOf(info: Info): Cell[][] {
  return [
    ['record', info.file],
    ['size', `${(info.onDisk / 1_000_000).toFixed(1)} MB`],
    ['layout', info.layout],
    ['program', info.program],
    ['reports', info.reports],
    ['sources', info.sources],
    ['events', info.events],
    ['statements', info.statements],
    ['actors', info.actors],
    ['corrections', info.corrections],
    ['reports from', info.firstKnown],
    ['reports to', info.lastKnown],
    ['first added', info.firstAdded],
    ['last added', info.lastAdded],
    ...info.readers.map(({ name, reports }): Cell[] => [`read by ${name}`, reports]),
  ]
}
