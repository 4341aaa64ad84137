import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addAll, prepareInvented } from '../testing/fill-record.ts'
import { runReadout } from '../testing/run-readout.ts'
import { openRecord } from './open-record.ts'
import type { RecordError } from './record-error.ts'

const reports = prepareInvented(0, 60)
let folder = ''
let good = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-bad-'))
  chmodSync(folder, 0o755)
  good = join(folder, 'good.db')
  const store = openRecord(good)
  await addAll(store, reports.slice(0, 40))
  await store.close()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens, asks for all that is there, and adds. What stops it, or null. */
async function use(file: string, mode: 'read' | 'write'): Promise<Error | null> {
  try {
    const store = openRecord(file, { readOnly: mode === 'read', wait: 100 })
    try {
      await store.counts()
      for (const { id } of reports.slice(0, 40)) await store.reading(id)
      for (const { id } of (await store.events({})).rows) await store.event(id)
      if (mode === 'write') await addAll(store, reports.slice(40), 40)
      return null
    } finally {
      await store.close()
    }
  } catch (error) {
    return error as Error
  }
}

function alter(name: string, change: (bytes: Buffer) => Buffer): string {
  const file = join(folder, name)
  writeFileSync(file, change(readFileSync(good)))
  return file
}

function makeOther(name: string, sql: string): string {
  const file = join(folder, name)
  const other = new DatabaseSync(file)
  other.exec(sql)
  other.close()
  return file
}

interface Case {
  readonly name: string
  readonly make: (name: string) => string
  /** What is said of it when it is asked, and when it is added to; null where that works. */
  readonly read: RecordError['code'] | null
  readonly write: RecordError['code'] | null
}

const sqliteName = (name: string) => `${name.replaceAll(' ', '-')}.db`

const cases: readonly Case[] = [
  { name: 'no file', make: (name) => join(folder, name), read: 'missing', write: null },
  { name: 'no folder either', make: (name) => join(folder, 'a', 'b', name), read: 'missing', write: null },
  {
    name: 'a file where a folder should be',
    make: () => join(good, 'record.db'),
    read: 'missing',
    write: 'not-writable',
  },
  { name: 'an empty file', make: (name) => alter(name, () => Buffer.alloc(0)), read: 'missing', write: null },
  { name: 'a folder', make: makeFolder, read: 'not-a-record', write: 'not-a-record' },
  { name: 'a text', make: makeText, read: 'not-a-record', write: 'not-a-record' },
  { name: 'a word', make: (name) => alter(name, () => Buffer.from('hi')), read: 'not-a-record', write: 'not-a-record' },
  {
    name: 'another program’s database',
    make: (name) => makeOther(name, 'CREATE TABLE a (b)'),
    read: 'not-a-record',
    write: 'not-a-record',
  },
  {
    name: 'another program’s database without tables',
    make: (name) => makeOther(name, 'PRAGMA application_id = 77; PRAGMA user_version = 3'),
    read: 'not-a-record',
    write: 'not-a-record',
  },
  { name: 'a later version’s record', make: makeLater, read: 'later-version', write: 'later-version' },
  { name: 'a record cut in half', make: (name) => cut(name, (size) => size >> 1), read: 'damaged', write: 'damaged' },
  {
    name: 'a record cut in a page',
    make: (name) => cut(name, () => 8192 * 3 + 100),
    read: 'damaged',
    write: 'damaged',
  },
  {
    name: 'a record without its head',
    make: (name) => alter(name, (bytes) => bytes.fill(0, 0, 8192)),
    read: 'not-a-record',
    write: 'not-a-record',
  },
  {
    name: 'a record with a torn head',
    make: (name) => alter(name, (bytes) => bytes.fill(0, 100, 200)),
    read: 'damaged',
    write: 'damaged',
  },
  { name: 'packs overwritten', make: overwritePacks, read: 'damaged', write: 'damaged' },
  { name: 'a byte changed in each pack', make: changeByte, read: 'damaged', write: 'damaged' },
]

function makeFolder(name: string): string {
  mkdirSync(join(folder, name))
  return join(folder, name)
}

function makeText(name: string): string {
  return alter(name, () => Buffer.from('This is a text, and no record. '.repeat(1000)))
}

function makeLater(name: string): string {
  copyFileSync(good, join(folder, name))
  return makeOther(name, 'PRAGMA user_version = 99')
}

function cut(name: string, length: (size: number) => number): string {
  const file = alter(name, (bytes) => bytes)
  truncateSync(file, length(readFileSync(file).length))
  return file
}

/** What SQLite itself cannot see: it keeps no sums over what lies in its columns. */
function overwritePacks(name: string): string {
  copyFileSync(good, join(folder, name))
  return makeOther(name, 'UPDATE pack SET bytes = randomblob(length(bytes))')
}

/** One byte, in the middle. */
function changeByte(name: string): string {
  copyFileSync(good, join(folder, name))
  const database = new DatabaseSync(join(folder, name))
  for (const { id, bytes } of database.prepare('SELECT id, bytes FROM pack').all()) {
    const changed = Uint8Array.from(bytes as Uint8Array)
    changed[changed.length >> 1]! ^= 1
    database.prepare('UPDATE pack SET bytes = ? WHERE id = ?').run(changed, Number(id))
  }
  database.close()
  return join(folder, name)
}

describe.each(cases)('$name', ({ name, make, read, write }) => {
  test.each([
    ['read', read],
    ['write', write],
  ] as const)('when it is to be %s: %s', async (mode, code) => {
    const file = make(`${mode}-${sqliteName(name)}`)
    const error = (await use(file, mode)) as RecordError | null
    if (code === null) return expect(error).toBeNull()
    expect(error).toMatchObject({ name: 'RecordError', code })
    expect(error?.message).toContain(file)
    expect(error?.advice).toMatch(/^[A-Z].*[.]$/u)
  })
})

/* Twenty thousand bytes anywhere in the file: either SQLite sees it, or it lies where nobody looks. Never another error. */
test.each([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])('overwritten at %f of its length', async (at) => {
  const file = alter(`over-${at}.db`, (bytes) => {
    const start = Math.floor(bytes.length * at)
    for (let i = start; i < Math.min(bytes.length, start + 20_000); i++) bytes[i] = (i * 7) & 255
    return bytes
  })
  for (const mode of ['read', 'write'] as const) {
    const error = await use(file, mode)
    if (error !== null) expect(error).toMatchObject({ name: 'RecordError', code: 'damaged' })
  }
})

test('what is wrong is left as it was', async () => {
  for (const make of [makeText, makeLater]) {
    const file = make(`left-${make.name}.db`)
    const before = readFileSync(file)
    await use(file, 'write')
    expect(readFileSync(file).equals(before)).toBe(true)
  }
})

describe('for a user who is not root', () => {
  const script = join(import.meta.dirname, '..', 'testing', 'try-record.ts')
  const tryRecord = (file: string, mode: 'read' | 'write') =>
    JSON.parse(execFileSync(process.execPath, [script, file, mode], { encoding: 'utf8' }))
  const place = (name: string, folderMode: number, fileMode: number) => {
    const at = join(folder, name)
    mkdirSync(at)
    const file = join(at, 'record.db')
    copyFileSync(good, file)
    chmodSync(file, fileMode)
    chmodSync(at, folderMode)
    return file
  }

  test('a folder that cannot be written to: it can be asked', () => {
    const file = place('closed', 0o555, 0o444)
    expect(tryRecord(file, 'read')).toEqual({ reports: 40 })
    const link = join(folder, 'link.db')
    symlinkSync(file, link)
    expect(tryRecord(link, 'read')).toEqual({ reports: 40 })
    expect(tryRecord(file, 'write')).toMatchObject({ name: 'RecordError', code: 'not-writable' })
    expect(tryRecord(join(folder, 'closed', 'none.db'), 'write')).toMatchObject({ code: 'not-writable' })
    expect(tryRecord(join(folder, 'closed', 'deeper', 'none.db'), 'write')).toMatchObject({ code: 'not-writable' })
  })

  test('… and what another user is writing there is seen', async () => {
    const file = place('shared', 0o755, 0o644)
    const store = openRecord(file)
    await addAll(store, reports.slice(40), 40)
    const told = tryRecord(file, 'read')
    await store.close()
    expect(told).toEqual({ reports: 60 })
  })

  test('a file that cannot be written to can be asked', () => {
    const file = place('open', 0o777, 0o444)
    expect(tryRecord(file, 'read')).toEqual({ reports: 40 })
    expect(tryRecord(file, 'write')).toMatchObject({ name: 'RecordError', code: 'not-writable' })
  })

  test('a file or folder that cannot be read', () => {
    for (const file of [place('secret', 0o777, 0o200), place('shut', 0o600, 0o644)])
      for (const mode of ['read', 'write'] as const)
        expect(tryRecord(file, mode)).toMatchObject({ name: 'RecordError', code: 'not-readable' })
  })
})

test('the command says it in one line and gives 1', async () => {
  const page = join(folder, 'page.txt')
  writeFileSync(page, 'Two ministers met\nThe ministers of Kenya and Peru met in Lima on Monday.')
  for (const file of [makeText('cli-text.db'), makeLater('cli-later.db'), cut('cli-cut.db', (size) => size >> 1)]) {
    const { code, out, err } = await runReadout(['add', '--record', file, page])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^readout: .+\. [A-Z].+\.\n$/u)
    expect(err).not.toMatch(/bug| at /u)
  }
})
