import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRecord } from '../../store/open-record.ts'
import { addAll, prepareInput } from '../../testing/fill-record.ts'
import type { RecordStore } from '../record-store.ts'
import { readOffices } from './read-offices.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-offices-'))
let store: RecordStore

/** Invented. */
const told: readonly [day: string, text: string][] = [
  ['2026-03-01', 'LA PAZ - Chilean Foreign Minister Ximena Barrenechea arrived in La Paz on Sunday.'],
  [
    '2026-03-04',
    'OSLO - Chilean politician Ximena Barrenechea came to Oslo on Wednesday. Foreign Minister Barrenechea met bankers.',
  ],
  ['2026-03-09', 'LIMA - Chilean lawyer Ximena Barrenechea visited Lima on Monday. Senator Barrenechea met bankers.'],
]

beforeAll(async () => {
  store = openRecord(join(folder, 'record.db'))
  await addAll(
    store,
    told.map(([published, text], index) =>
      prepareInput({ text, url: `https://news.example/${index}`, published, title: 'News in brief' }),
    ),
  )
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

test('an office that a report gives without its country goes with the one of that title that has one', async () => {
  const [found] = await store.actorsNamed('Ximena Barrenechea', 1)
  const offices = await readOffices(store, found!.actor.id)
  expect(offices.filter(({ title }) => /[MS]/u.test(title))).toMatchObject([
    { title: 'Foreign Minister', of: 'CHL', from: '2026-03-01', to: '2026-03-04', reports: 2 },
    { title: 'Senator', of: null, from: '2026-03-09', reports: 1 },
  ])
})
