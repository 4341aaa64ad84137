import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ExportOptions, RecordExport } from '../../export/exported.ts'
import { type ExportFormat, type ExportPart, exportFormats } from '../../export/formats.ts'
import { openExport } from '../../export/open-export.ts'
import { readToday } from '../../show/read-today.ts'
import { SourceError } from '../../sources/source-error.ts'
import { harmless, print, tell } from '../print.ts'
import { ChoiceError } from './choice-error.ts'
import type { FilterOptions } from './filter-options.ts'
import { readFilter } from './read-filter.ts'
import { withReader } from './with-record.ts'

export interface ExportCommandOptions extends FilterOptions {
  readonly record?: string
  readonly output?: string
  readonly today?: string
  readonly made?: string
  readonly alleged?: boolean
  readonly spreadsheet?: boolean
}

/** `readout export FORMAT`: by its name or the ending of its file ("ics"). Returns the exit code. */
export function exportRecord(name: string, options: ExportCommandOptions): Promise<number> {
  const format = findFormat(name)
  const target = targetOf(format, options.output)
  return withReader(options.record, async (store) => {
    const filter = await readFilter(options, store)
    const now = Date.now()
    const record = openExport(store, {
      filter: Object.keys(filter).length === 0 ? null : filter,
      today: readToday(options.today, now).day,
      made: instantOf(options.made, now),
    })
    const { alleged, spreadsheet, from, to } = options
    const told: ExportOptions = {
      tell: (note) => tell(harmless(note)),
      ...(alleged ? { alleged } : {}),
      ...(spreadsheet ? { spreadsheet } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    }
    for (const part of format.parts) await writePart(part, record, told, target)
    return 0
  })
}

function findFormat(name: string): ExportFormat {
  const asked = name.toLowerCase()
  const format =
    exportFormats.find((one) => one.name === asked) ??
    exportFormats.find(({ parts }) => parts.length === 1 && parts[0]!.file.endsWith(`.${asked}`))
  if (format) return format
  const names = exportFormats.map((one) => one.name).join(', ')
  throw new ChoiceError(`there is no format ${name}`, `Give one of ${names}.`)
}

/** Where a part goes: a folder, a file, or standard output. */
type Target = { readonly folder: string } | { readonly file: string } | null

/** "-" is standard output, as everywhere. */
function targetOf({ name, parts }: ExportFormat, named: string | undefined): Target {
  const output = named === '-' ? undefined : named
  const isFolder = output !== undefined && (statSync(output, { throwIfNoEntry: false })?.isDirectory() ?? false)
  if (output !== undefined && (parts.length > 1 || isFolder || /[/\\]$/u.test(output))) return { folder: output }
  if (parts.length > 1)
    throw new ChoiceError(
      `${name} is ${parts.length} files`,
      `Give a folder for them: readout export ${name} -o FOLDER.`,
    )
  return output === undefined ? null : { file: output }
}

async function writePart(
  part: ExportPart,
  record: RecordExport,
  options: ExportOptions,
  target: Target,
): Promise<void> {
  const pieces = part.write(record, options)
  if (target === null) {
    for await (const piece of pieces) await print(piece)
    return
  }
  const file = 'folder' in target ? join(target.folder, part.file) : target.file
  await writeWhole(file, pieces)
  tell(`wrote ${file}`)
}

/** The file is there when it is whole: one of the same name stays as it is until then. */
async function writeWhole(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const partial = `${file}.partial`
  try {
    mkdirSync(dirname(file), { recursive: true })
    await pipeline(Readable.from(pieces), createWriteStream(partial))
    renameSync(partial, file)
  } catch (cause) {
    if (existsSync(partial)) rmSync(partial)
    const { code, syscall } = cause as NodeJS.ErrnoException
    if (!syscall) throw cause
    throw new SourceError('unreadable', file, `${file} cannot be written (${code})`, 'Give another place with -o.', {
      cause,
    })
  }
}

/** To the second: "2026-11-25T08:30:00Z". */
function instantOf(given: string | undefined, now: number): string {
  return `${new Date(given ?? now).toISOString().slice(0, 19)}Z`
}
