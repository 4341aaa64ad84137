import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRecord } from '../../store/open-record.ts'
import { addAll, prepareInput } from '../../testing/fill-record.ts'
import type { EventFilter } from '../query.ts'
import type { RecordStore } from '../record-store.ts'
import { findAhead } from './find-ahead.ts'
import { findChanges } from './find-changes.ts'
import { groupAhead } from './group-ahead.ts'
import type { ListedEvent } from './list-events.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-ahead-'))
let store: RecordStore

/** Invented. Each is a report of its own. */
const told: readonly [day: string, text: string][] = [
  [
    '2026-03-01',
    'SANTIAGO - Chilean Foreign Minister Ana Rojas will visit Oslo from 2 to 20 March 2026, the ministry said.',
  ],
  ['2026-03-01', 'LIMA - Peruvian Foreign Minister Lucía Barrantes will visit Accra this century, the ministry said.'],
  [
    '2026-03-01',
    'LIMA - Peruvian Foreign Minister Lucía Barrantes will visit Nairobi in the 2030s, the ministry said.',
  ],
  ['2026-03-01', 'OSLO - Norwegian Foreign Minister Nils Berg will visit Tallinn on 12 March 2026, the ministry said.'],
  ['2026-03-02', 'OSLO - Norwegian Foreign Minister Nils Berg will visit Suva in March 2026, the ministry said.'],
  [
    '2026-03-04',
    'OSLO - Norwegian Foreign Minister Nils Berg has cancelled his visit to Tallinn on 12 March 2026, the ministry said.',
  ],
  ['2026-04-30', 'HANOI - Vietnamese Foreign Minister Pham Van Duc will visit Maputo soon, the ministry said.'],
  ['2026-04-30', 'QUITO - Ecuadorian Foreign Minister Rosa Paredes will visit Windhoek soon, the ministry said.'],
  ['2026-05-01', 'TOKYO - Japan will send food aid to Malawi on 7 May 2026, the ministry said.'],
  ['2026-05-01', 'OTTAWA - Canada will send food aid to Haiti in September 2026, the ministry said.'],
  [
    '2026-03-04',
    'ACCRA - Ghanaian Foreign Minister Efua Sarpong did not meet Kenyan Foreign Minister Joseph Wanjala, she said.',
  ],
]

beforeAll(async () => {
  store = openRecord(join(folder, 'record.db'))
  await addAll(
    store,
    told.map(([published, text], index) =>
      prepareInput({ text, published, url: `https://paper-${index}.example/story` }),
    ),
  )
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const where = (events: readonly ListedEvent[]) => events.map(({ event }) => event.place?.name)

async function ahead(
  today: string,
  limits = { begun: 10, dated: 10, undated: 10 },
  filter: EventFilter = { kinds: ['visit'] },
) {
  const found = findAhead(store, filter, today, limits)
  const listed: ListedEvent[] = []
  for (;;) {
    const { value, done } = await found.next()
    if (done) return { listed, more: value }
    listed.push(value)
  }
}

test('what has begun comes before what is to begin, and what is known to a month apart from both', async () => {
  const { underWay, dated, some } = groupAhead((await ahead('2026-03-03')).listed, '2026-03-03')
  expect([where(underWay), where(dated), where(some)]).toEqual([['Oslo'], [], ['Suva']])
  const before = groupAhead((await ahead('2026-03-01')).listed, '2026-03-01')
  expect([where(before.underWay), where(before.dated)]).toEqual([[], ['Oslo']])
})

test('decades and centuries are nothing to look ahead to', async () => {
  for (const today of ['2026-03-03', '2029-12-31', '2035-01-01'])
    expect(where((await ahead(today)).listed)).not.toEqual(expect.arrayContaining(['Accra']))
  expect(where((await ahead('2029-12-31')).listed)).toEqual([])
})

test('an act is for the diary where its days are known to a week, or where its kind is asked for', async () => {
  const limits = { begun: 10, dated: 10, undated: 10 }
  const kinds = async (filter: EventFilter) =>
    (await ahead('2026-05-01', limits, filter)).listed.map(({ event }) => `${event.kind} ${event.when?.edtf ?? ''}`)
  expect(await kinds({})).toEqual(['aid 2026-05-07', 'visit ', 'visit '])
  expect(await kinds({ kinds: ['aid'] })).toEqual(['aid 2026-05-07', 'aid 2026-09'])
})

test('says whether there may be more', async () => {
  expect((await ahead('2026-03-01')).more).toBe(false)
  expect((await ahead('2026-03-01', { begun: 10, dated: 1, undated: 10 })).more).toBe(true)
  const after = (undated: number) => ahead('2026-05-02', { begun: 10, dated: 10, undated })
  expect([(await after(10)).more, (await after(1)).more]).toEqual([false, true])
  expect((await after(1)).listed).toHaveLength(1)
})

test('what was planned fell through; what never was planned did not', async () => {
  const changed = await findChanges(store, {}, '2026-03-03', 10)
  expect(changed.map(({ event, step }) => [event.place?.name, step.what, step.day])).toEqual([
    ['Tallinn', 'cancelled', '2026-03-04'],
  ])
  expect(await findChanges(store, {}, '2026-03-04', 10)).toEqual([])
})
