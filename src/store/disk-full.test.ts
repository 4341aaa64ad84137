import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAll, prepareInvented } from '../testing/fill-record.ts'
import { inventReports } from '../testing/invented-reports.ts'
import { checkWhole, recordContents, tableContents, whole } from '../testing/record-contents.ts'
import { type Run, runReadout } from '../testing/run-readout.ts'
import { Database } from './database.ts'
import { openRecord } from './open-record.ts'
import { SqliteRecord } from './sqlite-record.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-full-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a disk that fills up in the middle of a batch undoes that batch alone, and the run goes on when there is room', async () => {
  const reports = prepareInvented(0, 90)
  const file = join(folder, 'middle.db')
  await openRecord(file).close()
  const database = new Database(file, { readOnly: false, wait: 100 })
  const store = new SqliteRecord(database)
  await addAll(store, reports.slice(0, 30))
  const before = tableContents(file)
  const pages = database.get<{ page_count: number }>('PRAGMA page_count')!.page_count
  for (const room of [0, 1, 4, 8]) {
    database.get(`PRAGMA max_page_count = ${pages + room}`)
    await expect(addAll(store, reports.slice(30), 30)).rejects.toMatchObject({
      name: 'RecordError',
      code: 'full',
      advice: expect.stringContaining('Make room'),
    })
    expect(tableContents(file)).toEqual(before)
  }
  database.get('PRAGMA max_page_count = 1000000')
  await addAll(store, reports.slice(30), 30)
  await store.close()
  expect(checkWhole(file)).toEqual(whole)
  const undisturbed = join(folder, 'undisturbed.db')
  const other = openRecord(undisturbed)
  await addAll(other, reports.slice(0, 30))
  await addAll(other, reports.slice(30), 30)
  await other.close()
  const ids = reports.map(({ id }) => id)
  expect(await recordContents(file, ids)).toEqual(await recordContents(undisturbed, ids))
})

/** The real command, no file of which may grow beyond so many KiB: the system refuses what goes beyond, as a quota does. */
function addWithin(kibibytes: number, args: readonly string[]): Promise<Run> {
  const main = join(import.meta.dirname, '..', 'cli', 'main.ts')
  const script = `ulimit -f ${kibibytes}; exec "$0" "$@"`
  const child = spawn('bash', ['-c', script, process.execPath, main, 'add', ...args])
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    out += piece
  })
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    err += piece
  })
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })))
}

test('the command that meets a full disk says so, keeps what it confirmed, and goes on where it stopped', {
  timeout: 240_000,
}, async () => {
  const count = 160
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  for (const [number, { text }] of inventReports(count).entries())
    writeFileSync(join(pages, `${String(number).padStart(4, '0')}.txt`), String(text))
  const undisturbed = join(folder, 'enough.db')
  await runReadout(['add', '--record', undisturbed, '--json', pages])
  const empty = join(folder, 'empty.db')
  await openRecord(empty).close()
  const tables = (statSync(empty).size / 1024) * 1.1
  const most = statSync(undisturbed).size / 1024
  const file = join(folder, 'command.db')
  const kept: number[] = []
  /* no room for the first byte, none for the tables, and then for a batch or two in each run */
  for (const room of [8, tables / 2, ...[0.5, 0.7].map((share) => tables + most * share)]) {
    const before = kept.at(-1) ?? 0
    const { code, out, err } = await addWithin(Math.floor(room), ['--record', file, '--json', pages])
    if (code === 0) break
    expect({ room, code, err }).toEqual({
      room,
      code: 1,
      err: expect.stringMatching(/^readout: .*the disk takes no more.*Make room and run the command again.*\n$/u),
    })
    if (room < tables) continue
    expect(checkWhole(file)).toEqual(whole)
    const reports = await countReports(file)
    const { new: fresh, copies, same } = JSON.parse(out)
    expect({ room, same, reports }).toEqual({ room, same: before, reports: before + fresh + copies })
    kept.push(reports)
  }
  expect(kept.length).toBeGreaterThan(0)
  expect(Math.max(...kept)).toBeGreaterThan(0)
  expect(Math.max(...kept)).toBeLessThan(count)
  const { code, out } = await runReadout(['add', '--record', file, '--json', pages])
  expect({ code, summary: JSON.parse(out) }).toMatchObject({ code: 0, summary: { taken: count, failed: 0 } })
  expect(checkWhole(file)).toEqual(whole)
  expect(await countReports(file)).toBe(await countReports(undisturbed))
})

async function countReports(file: string): Promise<number> {
  const store = openRecord(file, { readOnly: true })
  const { reports } = await store.counts()
  await store.close()
  return reports
}
