import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageInput } from '../document/page-input.ts'
import type { RecordStore } from '../record/record-store.ts'
import { openSources } from '../sources/open-sources.ts'
import { SourceError } from '../sources/source-error.ts'
import type { Sourced } from '../sources/source-item.ts'
import { openRecord } from '../store/open-record.ts'
import { inventReports } from '../testing/invented-reports.ts'
import { recordContents, tableContents } from '../testing/record-contents.ts'
import { rojasLines } from '../testing/rojas-reports.ts'
import type { IntakeSummary } from './intake-summary.ts'
import { takeIn } from './take-in.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-intake-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Each run has a later clock than the one before: what hangs on it would show. */
let clock = Date.UTC(2024, 0, 1)

async function take(file: string, sourced: (store: RecordStore) => AsyncIterable<Sourced>): Promise<IntakeSummary> {
  clock += 86_400_000
  const store = openRecord(file)
  try {
    return await takeIn(store, sourced(store), { jobs: 2, timeLimit: 60_000, reader: 'test', now: () => clock })
  } finally {
    await store.close()
  }
}

/** `stamps`: with what is known of files passed over, as the command does. */
function takeFiles(file: string, names: readonly string[], { stamps = true } = {}): Promise<IntakeSummary> {
  return take(file, (store) =>
    openSources(names, stamps ? { known: (location, stamp) => store.known(location, stamp) } : {}),
  )
}

async function* give(inputs: readonly PageInput[]): AsyncGenerator<Sourced> {
  for (const [index, input] of inputs.entries()) yield { location: `place/${index}`, stamp: null, input }
}

function record(name: string): { file: string; folder: string } {
  const at = join(folder, name)
  mkdirSync(at)
  return { file: join(at, 'record.db'), folder: at }
}

test('adding the same again changes no byte of what is kept, however often', async () => {
  const { file, folder } = record('again')
  const lines = join(folder, 'lines.jsonl')
  writeFileSync(lines, rojasLines)
  const pages = join(folder, 'pages')
  mkdirSync(pages)
  for (const [index, { text }] of inventReports(20).entries()) writeFileSync(join(pages, `${index}.txt`), String(text))
  const first = await takeFiles(file, [lines, pages])
  expect(first).toMatchObject({ taken: 29, failed: 0, same: 0 })
  const before = tableContents(file)
  expect(before.report).toHaveLength(29)
  expect(await takeFiles(file, [lines, pages])).toMatchObject({ new: 0, copies: 0, updated: 0, failed: 0 })
  expect(tableContents(file)).toEqual(before)
  const again = await takeFiles(file, [lines, pages], { stamps: false })
  expect(again).toMatchObject({ taken: 29, same: 29, new: 0, copies: 0, updated: 0, failed: 0 })
  expect(tableContents(file)).toEqual(before)
})

test('a file under another name is no other report', async () => {
  const { file, folder } = record('renamed')
  const page = join(folder, 'first.txt')
  writeFileSync(page, String(inventReports(1)[0]!.text))
  expect(await takeFiles(file, [page])).toMatchObject({ new: 1 })
  const { report, event, version } = tableContents(file)
  const copy = join(folder, 'copy.txt')
  copyFileSync(page, copy)
  renameSync(page, join(folder, 'moved.txt'))
  expect(await takeFiles(file, [copy, join(folder, 'moved.txt')])).toMatchObject({ taken: 2, same: 2, new: 0 })
  expect(tableContents(file)).toMatchObject({ report, event, version })
})

test('a page that has changed is another version of its report, with its history', async () => {
  const { file } = record('updated')
  const url = 'https://gulfwire.example/visit'
  const first =
    'Rojas to visit Suva\nChilean Foreign Minister Ana Rojas will visit Suva on 10 March 2026, her ministry said.'
  const second = `${first.replace('10 March', '12 March')} Traders wait for her.`
  const published = '2026-03-02'
  expect(await take(file, () => give([{ text: first, url, published }]))).toMatchObject({ new: 1 })
  const before = await ask(file, async (store) => (await store.events({})).rows)
  expect(await take(file, () => give([{ text: second, url, published }]))).toMatchObject({ updated: 1, new: 0 })
  await ask(file, async (store) => {
    const { rows } = await store.events({})
    const [visit] = rows.filter(({ kind }) => kind === 'visit')
    expect(visit!.id).toBe(before.find(({ kind }) => kind === 'visit')!.id)
    expect(visit!.first).toBe('2026-03-12')
    const { events } = await recordContents(file, [])
    const { report } = events[0]!.tellings[0]!.told
    expect(await store.versions(report)).toMatchObject([{ number: 1 }, { number: 2 }])
    expect((await store.reading(report))?.report.text).toContain('12 March')
    expect((await store.find('traders', {})).reports).toHaveLength(1)
    expect((await store.counts()).reports).toBe(1)
  })
  const settled = tableContents(file)
  expect(await take(file, () => give([{ text: second, url, published }]))).toMatchObject({ same: 1, updated: 0 })
  const after = tableContents(file)
  expect({ ...after, location: null }).toEqual({ ...settled, location: null })
})

async function ask<Result>(file: string, work: (store: RecordStore) => Promise<Result>): Promise<Result> {
  const store = openRecord(file, { readOnly: true })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

test('the same text at two addresses is a copy, and one source', async () => {
  const { file } = record('copies')
  const [report] = rojasLines.split('\n')
  const { title, text, published } = JSON.parse(report!)
  const at = (url: string): PageInput => ({ url, title, text, published })
  const inputs = [at('https://gulfwire.example/1'), at('https://northpost.example/2')]
  expect(await take(file, () => give(inputs))).toMatchObject({ taken: 2, new: 1, copies: 1, failed: 0 })
  await ask(file, async (store) => {
    expect(await store.counts()).toMatchObject({ reports: 2, sources: 1 })
    for (const { reports, sources } of (await store.events({})).rows)
      expect({ reports, sources }).toEqual({ reports: 2, sources: 1 })
  })
})

test('what cannot be read, a mistake of ours among it, counts as failed with its place, and stops nothing', async () => {
  const { file } = record('failures')
  const reports = inventReports(70)
  /* no source gives this out; it makes the reading throw as a mistake of ours would */
  const broken = { text: 5 } as unknown as PageInput
  async function* some(): AsyncGenerator<Sourced> {
    for (const [index, input] of reports.entries()) {
      if (index % 20 === 7) yield { location: `broken/${index}`, stamp: null, input: broken }
      if (index === 30) yield { location: 'gone', error: new SourceError('not-found', 'gone', 'it is gone', 'Look.') }
      yield { location: `place/${index}`, stamp: null, input }
    }
  }
  const summary = await take(file, some)
  expect(summary).toMatchObject({ taken: 75, failed: 5 })
  expect(summary.new + summary.copies).toBe(70)
  expect(summary.failures.map(({ location, code }) => [location, code]).sort()).toEqual([
    ['broken/27', 'bug'],
    ['broken/47', 'bug'],
    ['broken/67', 'bug'],
    ['broken/7', 'bug'],
    ['gone', 'not-found'],
  ])
  for (const { code, message } of summary.failures)
    if (code === 'bug') expect(message).toMatch(/^bug: TypeError.*\n +at /u)
  const whole = record('no-failures').file
  await take(whole, () => give(reports))
  const ids = await ask(file, async (store) => (await store.reports({ limit: 1000 })).rows.map(({ id }) => id))
  expect(ids).toHaveLength(70)
  expect(await recordContents(file, ids)).toEqual(await recordContents(whole, ids))
})

test('what comes slowly is not kept waiting for more', async () => {
  const { file } = record('slow')
  const store = openRecord(file)
  const seen: number[] = []
  async function* slowly(): AsyncGenerator<Sourced> {
    for (const [index, input] of inventReports(3).entries()) {
      yield { location: `place/${index}`, stamp: null, input }
      while (seen.at(-1) !== index + 1) await new Promise((wake) => setTimeout(wake, 20))
      expect((await store.counts()).reports).toBe(index + 1)
    }
  }
  const progress = ({ taken }: IntakeSummary) => void seen.push(taken)
  const options = { jobs: 1, timeLimit: 60_000, reader: 'test', now: () => clock, progress }
  expect(await takeIn(store, slowly(), options)).toMatchObject({ taken: 3 })
  await store.close()
})

test('the same record comes of short transactions and of long ones', async () => {
  const inputs = inventReports(20)
  const whole = record('whole')
  await take(whole.file, () => give(inputs))
  const pieces = record('pieces')
  const store = openRecord(pieces.file)
  const reports = new Set<string>()
  let [ticks, transactions] = [0, 0]
  const summary = await takeIn(store, give(inputs), {
    ...{ jobs: 2, timeLimit: 60_000, reader: 'test', longestBatch: 1 },
    now: () => clock + ticks++ * 2,
    added: ({ report }) => reports.add(report),
    progress: ({ taken }) => {
      if (taken > 0) transactions++
    },
  })
  await store.close()
  expect(summary).toMatchObject({ taken: 20, failed: 0 })
  expect(transactions).toBeGreaterThanOrEqual(10)
  expect(reports.size).toBeGreaterThan(5)
  expect(await recordContents(pieces.file, [...reports])).toEqual(await recordContents(whole.file, [...reports]))
})
