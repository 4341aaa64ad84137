import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serialize } from 'node:v8'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PreparedReport } from '../record/prepare-report.ts'
import { addAll, prepareInvented } from '../testing/fill-record.ts'
import { checkWhole, recordContents, whole } from '../testing/record-contents.ts'
import { Database } from './database.ts'
import { openRecord } from './open-record.ts'

const reports = prepareInvented(0, 240)
const ids = reports.map(({ id }) => id)
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-beside-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Another process that adds reports three at a time. Gives all it said when it has ended. */
function addBeside(file: string, some: readonly PreparedReport[]): Promise<string> {
  const given = join(folder, `${Math.random()}.bin`)
  writeFileSync(given, serialize(some))
  const script = join(import.meta.dirname, '..', 'testing', 'add-until-killed.ts')
  const child = spawn(process.execPath, [script, file, given], { stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece) => {
      out += piece
    })
  return new Promise((done) => child.on('close', () => done(out)))
}

/**
 * What must not hang on which report came first: which tellings are one event, and what they say together. Whose copy a report is does: of
 * two near the same the one that is there is the first.
 */
async function sayAll(file: string) {
  const { reports: kept, events } = await recordContents(file, ids)
  const said = events.map(({ event: { kind, status, when, parties, reports: told }, tellings }) => ({
    ...{ kind, status, when, told },
    parties: parties.map(({ actor, role }) => `${actor.id} ${role}`).sort(),
    tellings: tellings.map(({ id }) => id).sort(),
  }))
  said.sort((a, b) => (a.tellings[0]! < b.tellings[0]! ? -1 : 1))
  return { said, kept: kept.map((report) => report?.id) }
}

test('two that add at the same time both end, and lose nothing', { timeout: 120_000 }, async () => {
  const file = join(folder, 'two.db')
  const both = await Promise.all([addBeside(file, reports.slice(0, 120)), addBeside(file, reports.slice(120))])
  for (const out of both) expect(out).toMatch(/^(?:r\w+\n)+done\n$/u)
  expect(checkWhole(file)).toEqual(whole)
  const one = join(folder, 'one.db')
  await addBeside(one, reports)
  expect(await sayAll(file)).toEqual(await sayAll(one))
})

test('one asks while another adds: what it sees is whole, and the log stays short', { timeout: 120_000 }, async () => {
  const file = join(folder, 'asked.db')
  const first = openRecord(file)
  await addAll(first, reports.slice(0, 6))
  await first.close()
  const adding = { done: false, out: '' }
  const added = addBeside(file, reports).then((out) => {
    adding.done = true
    adding.out = out
  })
  const store = openRecord(file, { readOnly: true, wait: 0 })
  let [asked, longest, seen] = [0, 0, 0]
  while (!adding.done) {
    const { reports: now, events } = await store.counts()
    expect(now).toBeGreaterThanOrEqual(seen)
    seen = now
    const page = await store.events({ order: 'known-descending', limit: 20 })
    expect(page.rows.length).toBeGreaterThanOrEqual(Math.min(20, events))
    for (const { id } of page.rows) expect((await store.tellings(id)).length).toBeGreaterThan(0)
    expect((await store.find('talks', {})).reports.length).toBeGreaterThan(0)
    longest = Math.max(longest, statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0)
    asked++
    await sleep(2)
  }
  await added
  await store.close()
  expect(adding.out).toMatch(/done\n$/u)
  expect(asked).toBeGreaterThan(10)
  expect(longest).toBeLessThan(16 * 2 ** 20)
  const one = join(folder, 'not-asked.db')
  await addBeside(one, reports)
  expect(await sayAll(file)).toEqual(await sayAll(one))
})

test('who waits longer than it may for another writer is told so, and did not stand still meanwhile', async () => {
  const file = join(folder, 'busy.db')
  const store = openRecord(file, { wait: 400 })
  await addAll(store, reports.slice(0, 3))
  const holder = new Database(file, { readOnly: false, wait: 0 })
  holder.script('BEGIN IMMEDIATE')
  let ticks = 0
  const clock = setInterval(() => ticks++, 20)
  const began = performance.now()
  await expect(addAll(store, reports.slice(3, 6), 3)).rejects.toMatchObject({
    name: 'RecordError',
    code: 'busy',
    advice: expect.stringContaining('try again'),
  })
  const waited = performance.now() - began
  clearInterval(clock)
  expect(waited).toBeGreaterThan(350)
  expect(waited).toBeLessThan(5000)
  expect(ticks).toBeGreaterThan(4)
  expect((await store.counts()).reports).toBe(3)
  setTimeout(() => holder.script('ROLLBACK'), 100)
  await addAll(store, reports.slice(3, 6), 3)
  expect((await store.counts()).reports).toBe(6)
  holder.close()
  await store.close()
})

test('a reader that stays stops no writer, and the log that grew meanwhile is cut down when it goes', async () => {
  const file = join(folder, 'long.db')
  const store = openRecord(file, { wait: 0 })
  await addAll(store, reports.slice(0, 30))
  const reader = new Database(file, { readOnly: true, wait: 0 })
  reader.script('BEGIN')
  const before = reader.get('SELECT count(*) AS n FROM report')
  const writer = new Database(file, { readOnly: false, wait: 0 })
  writer.script('PRAGMA synchronous = OFF')
  const log = () => statSync(`${file}-wal`).size
  for (let written = 0; written < 12; written++)
    writer.run('INSERT OR REPLACE INTO meta VALUES (?, hex(randomblob(4000000)))', 'filler')
  await addAll(store, reports.slice(30, 60), 30)
  expect(reader.get('SELECT count(*) AS n FROM report')).toEqual(before)
  expect(log()).toBeGreaterThan(80 * 2 ** 20)
  reader.script('COMMIT')
  for (const from of [60, 63]) await addAll(store, reports.slice(from, from + 3), from)
  expect(log()).toBeLessThanOrEqual(64 * 2 ** 20)
  expect(reader.get('SELECT count(*) AS n FROM report')).toEqual({ n: 66 })
  for (const one of [reader, writer]) one.close()
  await store.close()
})
