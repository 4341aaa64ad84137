import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RecordStore } from '../record/record-store.ts'
import type { House } from '../server/house.ts'
import { openRecord } from '../store/open-record.ts'
import { addAll, prepareInput } from './fill-record.ts'
import { readingHouse } from './reading-house.ts'
import { rojasReports } from './rojas-reports.ts'

export interface TryHouse {
  readonly house: House
  readonly store: RecordStore
  /** Ids of reports by the letter their address ends in. */
  readonly reports: Readonly<Record<string, string>>
  close(): Promise<void>
}

/** A house with the record of a made-up spring, on 19 March 2026. */
export async function openRojasHouse(): Promise<TryHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-house-'))
  const store = openRecord(join(folder, 'record.db'))
  const prepared = rojasReports.map(({ text, url, published, title }) => prepareInput({ text, url, published, title }))
  await addAll(store, prepared)
  const { rows } = await store.reports({})
  return {
    house: readingHouse(store, '2026-03-19'),
    store,
    reports: Object.fromEntries(rows.map(({ id, url }) => [url!.slice(-1), id])),
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
