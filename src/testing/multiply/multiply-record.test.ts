import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correct } from '../../record/correct/correct.ts'
import { beginEvent } from '../../record/link-tellings.ts'
import { blockKeys } from '../../record/merge/block-keys.ts'
import { inputOf, type PreparedReport } from '../../record/prepare-report.ts'
import type { RecordStore } from '../../record/record-store.ts'
import type { Telling } from '../../record/telling.ts'
import { inventSeason } from '../../samples/invent-season.ts'
import { openRecord } from '../../store/open-record.ts'
import { derivedTables } from '../derived-tables.ts'
import { addAll, prepareInput, testInstant } from '../fill-record.ts'
import { checkWhole, recordContents, whole } from '../record-contents.ts'
import { rowsByName } from '../rows-by-name.ts'
import { multiplyRecord } from './multiply-record.ts'
import { nameInWorld } from './rename-in-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-multiply-'))
const [small, large, again] = ['small.db', 'large.db', 'again.db'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]
const inputs = inventSeason(14, '2026-11-20')
let store: RecordStore

beforeAll(async () => {
  const made = openRecord(small)
  const reports = inputs.map((input) => prepareInput(input))
  await addAll(made, reports)
  await made.close()
  await multiplyRecord(small, large, inputs.length * 2 + 1)
  store = openRecord(large, { readOnly: true })
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('names differ from world to world, and keep their length', () => {
  const names = Array.from({ length: 1000 }, (_, world) => nameInWorld('Halvorsen', world))
  expect(names[0]).toBe('Halvorsen')
  expect(new Set(names).size).toBe(1000)
  expect(new Set(names.map(({ length }) => length))).toEqual(new Set([9]))
  expect(() => nameInWorld('Duc', 2000)).toThrow('too few letters')
})

test('there are as many reports as were asked for, of other people, on other sites', async () => {
  const { reports, events } = await store.counts()
  const one = openRecord(small, { readOnly: true })
  const before = await one.counts()
  await one.close()
  expect([reports, events]).toEqual([before.reports * 3, before.events * 3])
  const { rows } = await store.reports({ limit: 200 })
  expect(new Set(rows.map(({ url }) => url)).size).toBe(reports)
  expect(new Set(rows.map(({ source }) => source)).size).toBe(18)
  const people = new Set((await store.actorsNamed('Sigrid')).map(({ actor }) => actor.name))
  expect([...people].sort()).toEqual(['Sigrid Halvorsen', 'Sigrid Jalvorsen', 'Sigrid Kalvorsen'])
  const found = await store.find('Jalvorsen', {})
  expect(found.reports.length).toBeGreaterThan(0)
  for (const { report } of found.reports) expect((await store.reading(report.id))!.report.text).toContain('Jalvorsen')
})

test('the first world is the record itself', async () => {
  const ids = inputs.map((input) => prepareInput(input).id)
  const [before, after] = [await recordContents(small, ids), await recordContents(large, ids)]
  const kept = new Set(before.events.map(({ event }) => event.id))
  expect(after.reports).toEqual(before.reports)
  expect(after.events.filter(({ event }) => kept.has(event.id))).toEqual(before.events)
})

describe('the file is as the store would have written it', () => {
  test('nothing is broken, and what repeats other tables says the same', () => {
    expect(checkWhole(large)).toEqual(whole)
    const { kept, made } = derivedTables(large)
    expect(kept).toEqual(made)
    for (const rows of kept) expect(rows.length).toBeGreaterThan(30)
  })

  test('all pages read again, all reports and events put in again, leave the same rows', async () => {
    const { reports, links } = await readAgain()
    const fresh = openRecord(again)
    await fresh.transact(async (writer) => {
      for (const { prepared, source, copyOf } of reports)
        await writer.saveReport(prepared, null, { source, copyOf }, testInstant)
      for (const { event, placed, tellings } of links)
        await writer.saveEvent(event, placed, [...new Set(tellings.flatMap(blockKeys))], testInstant)
    })
    await fresh.close()
    const [kept, made] = [rowsByName(large), rowsByName(again)]
    for (const table of Object.keys(made)) expect([table, kept[table]]).toEqual([table, made[table]])
    expect(kept.copy_key!.length).toBeGreaterThan(1000)
  })
})

test('what people have corrected is not multiplied', async () => {
  const file = join(folder, 'corrected.db')
  const corrected = openRecord(file)
  await addAll(
    corrected,
    inputs.slice(0, 3).map((input) => prepareInput(input)),
  )
  const { rows } = await corrected.events({ limit: 1 })
  const wish = { target: { kind: 'event', id: rows[0]!.id }, action: 'confirm', who: 'a reader' } as const
  await corrected.transact((writer) => correct(writer, wish, { at: testInstant }))
  await corrected.close()
  await expect(multiplyRecord(file, join(folder, 'none.db'), 10)).rejects.toThrow('without corrections')
  await expect(multiplyRecord(small, large, 10)).rejects.toThrow('is there already')
})

/** What the pages of the large record say when they are read now, and its events with their links. */
async function readAgain() {
  const reports: { prepared: PreparedReport; source: string; copyOf: string | null }[] = []
  const tellings = new Map<string, { readonly telling: Telling; readonly ordinal: number }>()
  const { rows } = await store.reports({ limit: 1000 })
  for (const { id, source, copyOf } of rows) {
    const { page, given } = store.inputOf(id)!
    const prepared = prepareInput(inputOf(page, given))
    expect(prepared.id).toBe(id)
    reports.push({ prepared, source, copyOf })
    for (const [ordinal, telling] of prepared.tellings.entries()) tellings.set(telling.id, { telling, ordinal })
  }
  const { rows: events } = await store.events({ limit: 1000, rejected: true })
  const links = await Promise.all(
    events.map(async ({ id }) => {
      const event = (await store.event(id))!
      const placed = event.links.map((link) => ({
        report: link.telling.split('#')[0]!,
        ordinal: tellings.get(link.telling)!.ordinal,
        link,
      }))
      const told = event.links.map(({ telling }) => tellings.get(telling)!.telling)
      expect(told.map(beginEvent)).toContain(id)
      return { event, placed, tellings: told }
    }),
  )
  reports.sort((a, b) => Number(a.copyOf !== null) - Number(b.copyOf !== null))
  return { reports, links }
}
