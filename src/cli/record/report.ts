import { type ListedEvent, listEvents } from '../../record/ask/list-events.ts'
import type { ReportFilter, ReportVersion, StoredReport } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { readToday } from '../../show/read-today.ts'
import { colours, harmless, print, width } from '../print.ts'
import { wrap } from '../show/lay-out.ts'
import { ChoiceError } from './choice-error.ts'
import { printDocument } from './print-document.ts'
import type { OutputOptions } from './print-list.ts'
import { showEvents } from './show/event-view.ts'
import { oneLine } from './show/name-parties.ts'
import { showReportLine } from './show/report-line.ts'
import { section } from './show/show-profile.ts'
import { withReader } from './with-record.ts'

export interface ReportOptions extends OutputOptions {
  readonly record?: string
  readonly page?: boolean
  readonly text?: boolean
}

/** What the record keeps of a report. */
interface Kept {
  readonly report: StoredReport
  readonly pageBytes: number
  readonly versions: readonly Omit<ReportVersion, 'text'>[]
  readonly copies: readonly StoredReport[]
  readonly statements: number
  readonly events: readonly ListedEvent[]
}

/** Most copies and events that are told. */
const most = 200

/** `readout report ID|URL`. Returns the exit code. */
export function report(name: string, options: ReportOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const found = await findReport(name, store)
    if (options.page) return print((await store.page(found.id)) ?? '').then(() => 0)
    if (options.text) return print(harmless(`${(await store.versions(found.id)).at(-1)?.text ?? ''}\n`)).then(() => 0)
    const kept = await readKept(found, store)
    const document = { ...kept, events: kept.events.map(({ event }) => event) }
    const columns = ['version', 'added', 'reader']
    const rows = kept.versions.map(({ number, added, reader }) => [number, added, reader])
    await printDocument({ document, columns, rows, show: () => showKept(kept) }, options)
    return 0
  })
}

/** By its id, or by its address as the record keeps it. Throws `ChoiceError`. */
async function findReport(name: string, store: RecordReader): Promise<StoredReport> {
  const found = (await store.report(name)) ?? (await findByAddress(name, store))
  if (found) return found
  throw new ChoiceError(`there is no report ${name} in the record`, 'Look for words of it: readout find WORDS.')
}

async function findByAddress(name: string, store: RecordReader): Promise<StoredReport | null> {
  if (!URL.canParse(name)) return null
  const { idOfAddress } = await import('../../record/id-of-address.ts')
  const id = idOfAddress(name)
  return id === null ? null : store.report(id)
}

async function readKept(found: StoredReport, store: RecordReader): Promise<Kept> {
  const { id, copyOf } = found
  const versions = (await store.versions(id)).map(({ number, added, reader }) => ({ number, added, reader }))
  const others = async (filter: ReportFilter) =>
    (await store.reports({ ...filter, limit: most })).rows.filter((other) => other.id !== id)
  const original = copyOf === null ? [] : [await store.report(copyOf)].filter((other) => other !== null)
  const events: ListedEvent[] = []
  for await (const listed of listEvents(store, { report: id, rejected: true }, most)) events.push(listed)
  return {
    report: found,
    pageBytes: (await store.page(id))?.length ?? 0,
    versions,
    copies: [...original, ...(await others({ copyOf: copyOf ?? id }))],
    statements: (await store.reading(id))?.statements.length ?? 0,
    events,
  }
}

function showKept({ report: found, pageBytes, versions, copies, statements, events }: Kept): string {
  const about = [
    found.url ? oneLine(found.url) : 'no address',
    found.publisher ? `on ${oneLine(found.publisher)}` : '',
    found.agency ? `by ${oneLine(found.agency)}` : '',
    found.language ?? '',
    `page of ${pageBytes} bytes`,
    `${statements} ${statements === 1 ? 'statement' : 'statements'}`,
  ]
  const lines = versions.map(({ number, added, reader }) => `  ${number}  added ${added}, read by ${oneLine(reader)}\n`)
  const told = (reports: readonly StoredReport[]) => reports.map((other) => `  ${showReportLine(other)}\n`).join('')
  const { day } = readToday(undefined, Date.now())
  return [
    `${showReportLine(found)}\n${colours.dim(wrap(about.filter(Boolean).join(' · '), width(), ''))}\n`,
    section('Versions', lines.join('')),
    section('The same report elsewhere', told(copies)),
    section('Events', showEvents(events, day, '  ')),
  ].join('')
}
