import type { Command } from 'commander'
import { isoInstant } from '../options.ts'
import { withFilters } from './filter-options.ts'
import { withOutput, withRecord, withToday } from './record-options.ts'

type Done = (code: number) => void

/** The commands by which the record leaves, and that which says what it is. A command's code is loaded when it runs. */
export function addLeavingCommands(program: Command, done: Done): void {
  addExport(program, done)
  addFormats(program, done)
  addInfo(program, done)
}

function addExport(program: Command, done: Done): void {
  withRecord(withToday(withFilters(program.command('export'))))
    .summary('write the record, or a part of it, in a format of the field')
    .description(
      'Writes the record in a format of the field: all of it, or the events that the filters let through with the reports that tell of them and what was said in those.',
    )
    .argument('<FORMAT>', 'csv, parquet, polecat, gdelt, jsonld, icalendar …: readout formats has them all')
    .option('-o, --output <PATH>', 'a file; a folder for formats of several files (default: standard output)')
    .option('--made <INSTANT>', 'instant of the export, 2023-03-17T08:00:00Z (default: now)', isoInstant)
    .option('--alleged', 'also what is only alleged, in formats that cannot mark it so')
    .option('--spreadsheet', 'CSV whose cells no spreadsheet runs as a formula')
    .addHelpText(
      'after',
      `
With the same --today and --made, the same record gives the same bytes. docs/exports.md says what each format holds.

Examples:
  readout export csv -o record/
  readout export icalendar --country Japan > japan.ics
  readout export brief --from 2026-11-16 --to 2026-11-22 -o week.md
  readout export gdelt -o gdelt/ --kind visit,meeting`,
    )
    .action(async (format: string, options) => {
      const { exportRecord } = await import('./export.ts')
      done(await exportRecord(format, options))
    })
}

function addFormats(program: Command, done: Done): void {
  withOutput(program.command('formats'))
    .summary('what readout export can write')
    .description('Lists the formats of readout export with their files.')
    .addHelpText('after', '\nExamples:\n  readout formats\n  readout formats --json')
    .action(async (options) => {
      const { formats } = await import('./formats.ts')
      done(await formats(options))
    })
}

function addInfo(program: Command, done: Done): void {
  withRecord(withOutput(program.command('info')))
    .summary('what is in the record, how large, where')
    .description(
      'Tells what is in the record, its size, its layout, which versions of Readout read it, and where it is.',
    )
    .addHelpText('after', '\nExamples:\n  readout info\n  readout info --json --record other.db')
    .action(async (options) => {
      const { info } = await import('./info.ts')
      done(await info(options))
    })
}
