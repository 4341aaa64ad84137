import { DatabaseSync } from 'node:sqlite'
import type { EventRow, StoredReport } from '../record/query.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { RecordReader } from '../record/record-store.ts'
import type { Telling } from '../record/telling.ts'
import { openRecord } from '../store/open-record.ts'

export interface RecordContents {
  readonly reports: readonly (StoredReport | null)[]
  readonly events: readonly { readonly event: RecordEvent; readonly tellings: readonly Telling[] }[]
}

/** What a record says of these reports, and all its events, each list by id: the same however it lies on the disk. */
export async function recordContents(file: string, reports: readonly string[]): Promise<RecordContents> {
  const store = openRecord(file, { readOnly: true, wait: 1000 })
  try {
    const events: { event: RecordEvent; tellings: readonly Telling[] }[] = []
    for (const { id } of await allEvents(store))
      events.push({ event: (await store.event(id))!, tellings: await store.tellings(id) })
    events.sort((a, b) => (a.event.id < b.event.id ? -1 : 1))
    const kept: (StoredReport | null)[] = []
    for (const id of [...reports].sort()) {
      kept.push(await store.report(id))
      if ((await store.reading(id))?.report.text === undefined) throw new Error(`no reading of ${id}`)
    }
    return { reports: kept, events }
  } finally {
    await store.close()
  }
}

async function allEvents(store: RecordReader): Promise<EventRow[]> {
  const rows: EventRow[] = []
  let after: string | undefined
  do {
    const page = await store.events({ rejected: true, limit: 1000, ...(after === undefined ? {} : { after }) })
    rows.push(...page.rows)
    after = page.next ?? undefined
  } while (after !== undefined)
  return rows
}

/** Every row of every table as it lies there, by table. */
export function tableContents(file: string): Record<string, string[]> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all()
    return Object.fromEntries(
      tables.map(({ name }) => {
        const rows = database.prepare(`SELECT * FROM "${name}"`)
        rows.setReadBigInts(true)
        return [
          String(name),
          rows
            .all()
            .map((row) => JSON.stringify(row, writeValue))
            .sort(),
        ]
      }),
    )
  } finally {
    database.close()
  }
}

function writeValue(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value)
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}

/** SQLite's own check of a file, its words "ok" where nothing is wrong. */
export function checkWhole(file: string): unknown {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return database.prepare('PRAGMA integrity_check').all()
  } finally {
    database.close()
  }
}

export const whole = [{ integrity_check: 'ok' }]
