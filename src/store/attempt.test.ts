import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addReport } from '../record/add-report.ts'
import type { RecordWriter } from '../record/record-store.ts'
import { prepareInput, prepareInvented, testInstant } from '../testing/fill-record.ts'
import { inventReport } from '../testing/invented-reports.ts'
import { checkWhole, recordContents, tableContents, whole } from '../testing/record-contents.ts'
import { Database } from './database.ts'
import { openRecord } from './open-record.ts'
import { SqliteRecord } from './sqlite-record.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-attempt-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reports = prepareInvented(0, 30)
const changed = Array.from({ length: 10 }, (_, index) => {
  const input = inventReport(index)
  return prepareInput({ ...input, text: `${input.text} The visit was put off until Saturday.` })
})

function add(writer: RecordWriter, report: (typeof reports)[number], place: number) {
  return addReport(writer, report, { location: `place/${place}`, stamp: null, at: testInstant })
}

/** Puts some in, and others only to fail in different ways after all of their writing, or before the first. */
async function addWithFailures(writer: RecordWriter): Promise<void> {
  for (const [index, report] of reports.entries()) {
    if (index % 3 === 0) {
      await writer.attempt(() => add(writer, report, index))
      continue
    }
    const failing = writer.attempt(async () => {
      if (index % 3 === 1) await add(writer, report, index)
      if (index >= 15) await add(writer, changed[index % changed.length]!, index)
      throw new Error('a mistake of ours')
    })
    await expect(failing).rejects.toThrow('a mistake of ours')
  }
}

test('what fails inside a batch is undone alone, all of it, and the rest stands', async () => {
  const file = join(folder, 'some.db')
  const store = openRecord(file)
  await store.transact(addWithFailures)
  const kept = reports.filter((_, index) => index % 3 === 0)
  for (const { id, text } of kept) {
    expect((await store.reading(id))?.report.text).toBe(text)
    expect((await store.page(id))?.length).toBeGreaterThan(0)
  }
  await store.close()
  expect(checkWhole(file)).toEqual(whole)
  const only = join(folder, 'only.db')
  const other = openRecord(only)
  await other.transact(async (writer) => {
    for (const [index, report] of reports.entries()) if (index % 3 === 0) await add(writer, report, index)
  })
  const ids = kept.map(({ id }) => id)
  expect(await recordContents(file, ids)).toEqual(await recordContents(only, ids))
  await other.transact(async (writer) => {
    for (const [index, report] of reports.entries()) if (index % 3 !== 0) await add(writer, report, index)
  })
  await other.close()
  const again = openRecord(file)
  await again.transact(async (writer) => {
    for (const [index, report] of reports.entries()) if (index % 3 !== 0) await add(writer, report, index)
  })
  await again.close()
  const all = reports.map(({ id }) => id)
  expect(await recordContents(file, all)).toEqual(await recordContents(only, all))
})

test('where SQLite undid the whole batch by itself, nothing of it is written any more, whatever comes after in it', async () => {
  const file = join(folder, 'undone.db')
  await openRecord(file).close()
  const database = new Database(file, { readOnly: false, wait: 100 })
  const store = new SqliteRecord(database)
  await store.transact((writer) => add(writer, reports[0]!, 0))
  const before = tableContents(file)
  const batch = store.transact(async (writer) => {
    await writer.attempt(() => add(writer, reports[1]!, 1))
    const undone = writer.attempt(async () => {
      await add(writer, reports[2]!, 2)
      database.script('ROLLBACK')
      throw new Error('as after an error of the disk')
    })
    await expect(undone).rejects.toMatchObject({ name: 'RecordError', code: 'disk' })
    const next = writer.attempt(() => add(writer, reports[3]!, 3))
    await expect(next).rejects.toMatchObject({ name: 'RecordError', code: 'disk' })
  })
  await expect(batch).rejects.toThrow()
  expect(tableContents(file)).toEqual(before)
  await store.transact((writer) => add(writer, reports[1]!, 1))
  expect((await store.counts()).reports).toBe(2)
  await store.close()
})
