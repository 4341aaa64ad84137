import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RecordStore } from '../record/record-store.ts'
import type { ReviewFilter } from '../record/review.ts'
import { addAll, prepareInput } from '../testing/fill-record.ts'
import { type EventDraft, putEvents } from '../testing/put-events.ts'
import { openRecord } from './open-record.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-review-'))
const today = '2026-04-01'
let store: RecordStore

const [disputed, disputedBefore, joined, joinedFirmly, unsure, unsureAct, unsureOfNobody, lapsed, ahead, seen, thrown] =
  Array.from({ length: 11 }, (_, number) => `e00000000${number < 10 ? 1 : 2}${number % 10}`) as string[]

const contradictions = [{ slot: 'day' as const, sides: [] }]
const who = ['Ana Rojas.CHL', 'Kofi Asante.GHA']

beforeAll(async () => {
  store = openRecord(join(folder, 'record.db'))
  const report = prepareInput({ text: 'The harbour was quiet on Monday.\nNo ship came in.' })
  await addAll(store, [report])
  const placed = (ordinal: number, score: number): Pick<EventDraft, 'placed'> => ({
    placed: [
      {
        report: report.id,
        ordinal,
        link: { telling: `${report.id}#v${ordinal}`, why: ['same pair'], score, by: 'machine' },
      },
    ],
  })
  await putEvents(store, {
    [disputedBefore!]: { who, known: '2026-01-10', changes: { contradictions } },
    [disputed!]: { who: ['Piet Visser.NLD'], known: '2026-02-10', changes: { contradictions } },
    [joined!]: { who, status: 'planned', on: '2026-03-20', known: '2026-03-01', ...placed(0, 0.7) },
    [joinedFirmly!]: { who, on: '2026-03-02', ...placed(1, 0.9) },
    [unsure!]: { who, changes: { confidence: 0.6 } },
    [unsureAct!]: { kind: 'support', who, changes: { confidence: 0.5 } },
    [unsureOfNobody!]: { changes: { confidence: 0.5 } },
    [lapsed!]: { kind: 'signing', status: 'planned', who, on: '2026-03-31', changes: { contradictions } },
    [ahead!]: { status: 'planned', who, on: today },
    [seen!]: { status: 'planned', who, on: '2026-03-31', changes: { contradictions, confidence: 0.5, reviewed: true } },
    [thrown!]: {
      status: 'planned',
      who,
      on: '2026-03-31',
      changes: { contradictions, confidence: 0.5, rejected: true },
    },
  })
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function list(filter: Partial<ReviewFilter> = {}): Promise<[string, string][]> {
  const { rows } = await store.reviewList({ today, ...filter })
  return rows.map(({ event, reasons }) => [event.id, reasons.join(' ')])
}

const waiting: [string, string][] = [
  [disputed!, 'contradiction'],
  [disputedBefore!, 'contradiction'],
  [lapsed!, 'contradiction unheard'],
  [joined!, 'merge unheard'],
  [unsure!, 'unsure'],
]

test('contradictions first, newest first, then weak merges, then what is unsure; nobody’s, reviewed and rejected ones never', async () => {
  expect(await list()).toEqual(waiting)
  const { counts } = await store.reviewList({ today })
  expect(counts).toEqual({ contradiction: 3, merge: 1, unsure: 1, unheard: 2 })
})

test('page by page it is the same list', async () => {
  const seen: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const { rows, next } = await store.reviewList({ today, limit: 1, ...(after === '' ? {} : { after }) })
    seen.push(...rows.map(({ event }) => event.id))
    after = next
  }
  expect(seen).toEqual(waiting.map(([id]) => id))
})

test('who asks for one reason gets all that wait for it', async () => {
  expect((await list({ reason: 'unheard' })).map(([id]) => id)).toEqual([lapsed, joined])
  expect(await list({ reason: 'merge' })).toEqual([[joined, 'merge unheard']])
})

test('of a country, with counts of that country', async () => {
  expect((await list({ country: 'NLD' })).map(([id]) => id)).toEqual([disputed])
  const { counts } = await store.reviewList({ today, country: 'GHA' })
  expect(counts).toEqual({ contradiction: 2, merge: 1, unsure: 1, unheard: 2 })
})

test('a plan waits from the day after its last', async () => {
  expect((await list({ reason: 'unheard', today: '2026-03-31' })).map(([id]) => id)).toEqual([joined])
  expect((await list({ reason: 'unheard', today: '2026-04-02' })).map(([id]) => id)).toEqual([ahead, lapsed, joined])
})

test('what is no place in the list is refused', async () => {
  await expect(store.reviewList({ today, after: 'x.y' })).rejects.toThrow(/no place in this list/u)
})
