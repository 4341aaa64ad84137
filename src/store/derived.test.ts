import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { correct, type Wish } from '../record/correct/correct.ts'
import type { RecordStore } from '../record/record-store.ts'
import { inventSeason } from '../samples/invent-season.ts'
import { derivedTables } from '../testing/derived-tables.ts'
import { addAll, prepareInput, testInstant } from '../testing/fill-record.ts'
import { openRecord } from './open-record.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-derived-'))
const file = join(folder, 'record.db')
let store: RecordStore

beforeAll(async () => {
  store = openRecord(file)
  const inputs = inventSeason(14, '2026-11-20')
  await addAll(
    store,
    inputs.map((input) => prepareInput(input)),
  )
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const say = (wish: Omit<Wish, 'who'>) =>
  store.transact((writer) => correct(writer, { ...wish, who: 'a reader' }, { at: testInstant }))

/** Two people who meet in the record, and one of their events. */
async function sample() {
  const { nodes, edges } = await store.contactNetwork({}, 'people', 50)
  const [edge] = edges
  const { rows } = await store.events({ actors: [edge!.one, edge!.other] })
  return { nodes, one: edge!.one, other: edge!.other, event: rows[0]!.id }
}

function expectSame(): void {
  const { kept, made } = derivedTables(file)
  expect(kept).toEqual(made)
  for (const rows of kept) expect(rows.length).toBeGreaterThan(10)
}

test('after reports came in', expectSame)

test('after a report was added in another version', async () => {
  const [input] = inventSeason(14, '2026-11-20')
  await addAll(store, [
    prepareInput({ ...input!, text: `${'text' in input! ? input.text : ''} He will leave on Friday.` }),
  ])
  expectSame()
})

test('after an event was rejected, taken back in, and edited', async () => {
  const { event } = await sample()
  const target = { kind: 'event', id: event } as const
  const rejected = await say({ target, action: 'reject' })
  expectSame()
  await say({ target, action: 'undo', others: [rejected.id] })
  await say({ target, action: 'edit', slot: 'status', value: 'cancelled' })
  expectSame()
})

test('after a person was given another country, and taken for another', async () => {
  const { one, other } = await sample()
  const before = await store.countYears('KEN')
  const edited = await say({ target: { kind: 'actor', id: one }, action: 'edit', slot: 'country', value: 'KEN' })
  expectSame()
  expect(await store.countYears('KEN')).not.toEqual(before)
  await say({ target: { kind: 'actor', id: one }, action: 'undo', others: [edited.id] })
  expectSame()
  expect(await store.countYears('KEN')).toEqual(before)
  await say({ target: { kind: 'actor', id: one }, action: 'merge', others: [other] })
  expectSame()
})
