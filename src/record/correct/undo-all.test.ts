import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRecord } from '../../store/open-record.ts'
import { addAll, prepareInput } from '../../testing/fill-record.ts'
import { herald, post, wire } from '../../testing/ministers-reports.ts'
import type { Correction } from '../correction.ts'
import type { RecordStore } from '../record-store.ts'
import { correct, type Wish } from './correct.ts'
import { CorrectionError } from './correction-error.ts'

let folder: string
let store: RecordStore
let clock = Date.UTC(2024, 7, 1)

const pages = [wire, herald, post]
const actors = ['person:sigrid halvorsen.NOR', 'person:joseph wanjala.KEN', 'person:mart kallaste.EST']

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-undo-'))
  store = openRecord(join(folder, 'record.db'))
  await addAll(
    store,
    pages.map((page) => prepareInput(page)),
  )
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** All a user can see of it, but for when it changed. */
async function state() {
  const { rows } = await store.events({ rejected: true })
  const events = await Promise.all(rows.map(async ({ id }) => (await store.event(id))!))
  const found = await Promise.all(
    actors.map(async (id) => (await store.events({ actors: [id] })).rows.map((row) => row.id)),
  )
  const statements = (await store.statements({})).rows
  const links = events.map((event) => event.links.map(({ telling, why, score, by }) => ({ telling, why, score, by })))
  return {
    rows: rows.map(({ changed: _, ...row }) => row),
    events: events.map((event, at) => ({ ...event, links: links[at] })),
    found,
    statements,
  }
}

/** One random word on the record, by what it has now. */
async function wishFor(dice: readonly number[]): Promise<Omit<Wish, 'who'> | null> {
  const [what = 0, first = 0, second = 0] = dice
  const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length]!
  const { rows } = await store.events({ rejected: true })
  const [one, other] = [pick(rows, first).id, pick(rows, second).id]
  const target = { kind: 'event' as const, id: one }
  const report = pick(await store.tellings(one), second).told.report
  const said = await store.corrections()
  if (what === 0) return { target, action: 'merge', others: [other] }
  if (what === 1) return { target, action: 'split', others: [pick(await store.tellings(one), second).id] }
  if (what === 2) return { target, action: second % 2 ? 'reject' : 'confirm' }
  if (what === 3) return { target, action: 'edit', slot: 'day', value: `2024-03-${10 + (second % 20)}` }
  if (what === 4)
    return { target: { kind: 'actor', id: pick(actors, first) }, action: 'merge', others: [pick(actors, second)] }
  if (what === 5) return { target: { kind: 'actor', id: pick(actors, first) }, action: 'split', others: [report] }
  if (what === 6)
    return { target: { kind: 'actor', id: pick(actors, first) }, action: 'edit', slot: 'country', value: 'ISL' }
  if (what === 7) return { target: { kind: 'report', id: report }, action: 'reject' }
  if (what === 8)
    return { target: { kind: 'report', id: report }, action: 'edit', slot: 'published', value: '2024-01-20' }
  if (said.length === 0) return null
  const undone = pick(said, first)
  return { target: undone.target, action: 'undo', others: [undone.id] }
}

async function say(wish: Omit<Wish, 'who'>): Promise<Correction | null> {
  clock += 1000
  try {
    return await store.transact((writer) => correct(writer, { who: 'Ada', ...wish }, { at: clock }))
  } catch (error) {
    if (error instanceof CorrectionError) return null
    throw error
  }
}

test('whatever is said, taking all of it back in any order leaves the record as it was', async () => {
  const before = await state()
  const op = fc.tuple(fc.nat(9), fc.nat(20), fc.nat(20))
  await fc.assert(
    fc.asyncProperty(fc.array(op, { minLength: 1, maxLength: 7 }), fc.nat(100), async (ops, seed) => {
      const saved: Correction[] = []
      for (const dice of ops) {
        const wish = await wishFor(dice)
        const correction = wish && (await say(wish))
        if (correction) saved.push(correction)
      }
      const own = saved.filter(({ action }) => action !== 'undo')
      for (const { id, target } of saved.filter(({ action }) => action === 'undo').toReversed())
        await say({ target, action: 'undo', others: [id] })
      for (const { id, target } of own.toSorted(
        (a, b) => ((a.id.charCodeAt(5) * seed) % 13) - ((b.id.charCodeAt(5) * seed) % 13),
      ))
        await say({ target, action: 'undo', others: [id] })
      expect(await state()).toEqual(before)
    }),
    { numRuns: 40, seed: 7 },
  )
}, 120_000)
