import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { derivedTables } from '../testing/derived-tables.ts'
import { fillLayoutRecord, layoutFacts } from '../testing/layout-record.ts'
import { checkWhole, tableContents, whole } from '../testing/record-contents.ts'
import { Database } from './database.ts'
import { checkLayout, migrate, migrations } from './migrate.ts'
import { openRecord } from './open-record.ts'

let folder = ''
let filled = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-migrate-'))
  filled = join(folder, 'filled.db')
  await fillLayoutRecord(filled)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function copyOf(name: string): string {
  const file = join(folder, name)
  copyFileSync(filled, file)
  return file
}

function withDatabase<Result>(file: string, work: (database: Database) => Result, readOnly = false): Result {
  const database = new Database(file, { readOnly, wait: 100 })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

const layoutOf = (file: string) => withDatabase(file, (database) => database.get('PRAGMA user_version'), true)

/* Records of earlier layouts are kept by scripts/keep-layout.ts when a migration is added. */
const kept = join(import.meta.dirname, '..', '..', 'corpus', 'records')

describe.each(migrations.slice(0, -1).map((_, index) => index + 1))('a record of layout %i', (layout) => {
  test('is brought to the newest and says what it said', async () => {
    const file = join(folder, `layout-${layout}.db`)
    writeFileSync(file, gunzipSync(readFileSync(join(kept, `layout-${layout}.db.gz`))))
    expect(layoutOf(file)).toEqual({ user_version: layout })
    expect(() => openRecord(file, { readOnly: true })).toThrow(/earlier version/u)
    await openRecord(file).close()
    expect(checkWhole(file)).toEqual(whole)
    const { kept: derived, made } = derivedTables(file)
    expect(derived).toEqual(made)
    expect(await layoutFacts(file)).toEqual(JSON.parse(readFileSync(join(kept, `layout-${layout}.json`), 'utf8')))
  })
})

test('the record that is kept of a layout has something in it to lose', async () => {
  const { reports, versions, events, corrections, found } = (await layoutFacts(filled)) as Record<string, unknown[]>
  expect(reports).toHaveLength(9)
  expect(versions).toContain(2)
  expect(events!.length).toBeGreaterThan(5)
  expect(corrections).toHaveLength(3)
  expect(found!.length).toBeGreaterThan(0)
})

const adding = 'CREATE TABLE tone (report INTEGER PRIMARY KEY, value REAL); INSERT INTO tone SELECT id, 0.5 FROM report'
const renaming = 'ALTER TABLE report ADD COLUMN seen INTEGER; UPDATE report SET seen = known; DROP TABLE meta'

test('migrations to come keep all that is there', async () => {
  const file = copyOf('next.db')
  const before = tableContents(file)
  withDatabase(file, (database) => migrate(database, [...migrations, adding, renaming]))
  expect(layoutOf(file)).toEqual({ user_version: migrations.length + 2 })
  const { tone, report, ...rest } = tableContents(file)
  const { report: reportsBefore, meta: _gone, ...restBefore } = before
  expect(tone).toHaveLength(reportsBefore!.length)
  expect(report!.map((row) => Object.keys(JSON.parse(row)))).toContainEqual(expect.arrayContaining(['key', 'seen']))
  delete rest.sqlite_schema
  expect(rest).toEqual(restBefore)
  expect(checkWhole(file)).toEqual(whole)
})

test('a migration that fails leaves the record as it was, those before it included', async () => {
  const file = copyOf('fails.db')
  const before = tableContents(file)
  for (const failing of [
    'INSERT INTO nowhere VALUES (1)',
    'CREATE TABLE later (a); DELETE FROM report; SELECT bad syntax',
  ]) {
    const steps = [...migrations, adding, renaming, failing]
    expect(() => withDatabase(file, (database) => migrate(database, steps))).toThrow(/no such/u)
    expect(layoutOf(file)).toEqual({ user_version: migrations.length })
    expect(tableContents(file)).toEqual(before)
  }
  expect(await layoutFacts(file)).toEqual(await layoutFacts(filled))
})

test('a disk that fills up while it is migrated leaves it as it was', async () => {
  const file = copyOf('full.db')
  const before = tableContents(file)
  const much = `CREATE TABLE much AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT randomblob(1000) FROM n`
  const squeezed = (database: Database) => {
    const pages = database.get<{ page_count: number }>('PRAGMA page_count')!.page_count
    database.get(`PRAGMA max_page_count = ${pages + 10}`)
    migrate(database, [...migrations, adding, much])
  }
  expect(() => withDatabase(file, squeezed)).toThrow(expect.objectContaining({ name: 'RecordError', code: 'full' }))
  expect(tableContents(file)).toEqual(before)
  expect(layoutOf(file)).toEqual({ user_version: migrations.length })
})

test('what only reads says what to do about an earlier layout', () => {
  const file = copyOf('earlier.db')
  expect(() => withDatabase(file, (database) => checkLayout(database, [...migrations, adding]), true)).toThrow(
    expect.objectContaining({ code: 'earlier-version', advice: expect.stringContaining('readout upgrade') }),
  )
})

test('a record that another process writes to is not migrated under it', () => {
  const file = copyOf('held.db')
  withDatabase(file, (holder) => {
    holder.script('BEGIN IMMEDIATE')
    const held = () => withDatabase(file, (database) => migrate(database, [...migrations, adding]))
    expect(held).toThrow(expect.objectContaining({ name: 'RecordError', code: 'busy' }))
    holder.script('ROLLBACK')
  })
  withDatabase(file, (database) => migrate(database, [...migrations, adding]))
  expect(layoutOf(file)).toEqual({ user_version: migrations.length + 1 })
})

test('processes that make one record at the same time make one record', { timeout: 120_000 }, async () => {
  const open = join(folder, 'open')
  mkdirSync(open)
  chmodSync(folder, 0o755)
  chmodSync(open, 0o777)
  const script = join(import.meta.dirname, '..', 'testing', 'try-record.ts')
  const start = (file: string) => {
    const child = spawn(process.execPath, [script, file, 'write', '10000'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      out += piece
    })
    return new Promise<unknown>((done) => child.on('close', () => done(JSON.parse(out))))
  }
  for (let round = 0; round < 3; round++) {
    const file = join(open, `${round}.db`)
    const told = await Promise.all(Array.from({ length: 4 }, () => start(file)))
    expect(told).toEqual(Array.from({ length: 4 }, () => ({ reports: 0 })))
    expect(existsSync(file)).toBe(true)
    expect(checkWhole(file)).toEqual(whole)
  }
})
