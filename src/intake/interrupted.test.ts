import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRecord } from '../store/open-record.ts'
import { inventReports } from '../testing/invented-reports.ts'
import { checkWhole, recordContents, whole } from '../testing/record-contents.ts'
import { runReadout, startReadout } from '../testing/run-readout.ts'
import type { IntakeSummary } from './intake-summary.ts'

const count = 400
let folder = ''
let pages = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-interrupted-'))
  pages = join(folder, 'pages')
  mkdirSync(pages)
  for (const [index, { text }] of inventReports(count).entries())
    writeFileSync(join(pages, `${String(index).padStart(4, '0')}.txt`), String(text))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function countReports(file: string): Promise<number> {
  try {
    const store = openRecord(file, { readOnly: true })
    const { reports } = await store.counts()
    await store.close()
    return reports
  } catch {
    return 0
  }
}

/** Starts the command and does something to it as soon as its first batch is in the record. */
async function interrupt(file: string, args: readonly string[], act: (child: ReturnType<typeof startReadout>) => void) {
  const child = startReadout(['add', '--record', file, '--jobs', '1', ...args, pages])
  let [out, err] = ['', '']
  child.stdout!.setEncoding('utf8').on('data', (piece) => {
    out += piece
  })
  child.stderr!.setEncoding('utf8').on('data', (piece) => {
    err += piece
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  while ((await countReports(file)) === 0 && child.exitCode === null) await sleep(20)
  act(child)
  return { code: await ended, out, err }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s in the middle: what is in stays, is counted, and the next run does the rest',
  { timeout: 120_000 },
  async (signal, code) => {
    const file = join(folder, `${signal}.db`)
    const ended = await interrupt(file, ['--json'], (child) => child.kill(signal))
    expect(ended).toMatchObject({ code, err: '' })
    const summary: IntakeSummary = JSON.parse(ended.out)
    const kept = await countReports(file)
    expect(kept).toBe(summary.new + summary.copies)
    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThan(count)
    expect(checkWhole(file)).toEqual(whole)
    const rest = await runReadout(['add', '--record', file, '--json', pages])
    expect(JSON.parse(rest.out)).toMatchObject({ taken: count, same: kept, failed: 0 })
    expect(rest.code).toBe(0)
    expect(await countReports(file)).toBe(count)
  },
)

test('a second signal ends it at once, and the record is whole', { timeout: 120_000 }, async () => {
  const file = join(folder, 'twice.db')
  const { code } = await interrupt(file, [], (child) => {
    child.kill('SIGINT')
    setTimeout(() => child.kill('SIGINT'), 5)
  })
  expect(code).toBe(130)
  expect(checkWhole(file)).toEqual(whole)
  expect(await countReports(file)).toBeGreaterThan(0)
})

test('where nobody listens any more, all is added all the same', { timeout: 120_000 }, async () => {
  const file = join(folder, 'unheard.db')
  const { code } = await interrupt(file, [join(folder, 'none.txt')], (child) => {
    child.stdout!.destroy()
    child.stderr!.destroy()
  })
  expect(code).toBe(0)
  expect(checkWhole(file)).toEqual(whole)
  expect(await countReports(file)).toBe(count)
})

test('the same record comes out in every time zone', { timeout: 120_000 }, async () => {
  const some = join(folder, 'some.jsonl')
  const lines = inventReports(40).map((input) => `${JSON.stringify(input)}\n`)
  const undated = { text: 'KUWAIT, March 3 - The envoy of Fiji met the emir on Monday, 2 March 2026, officials said.' }
  const timed = {
    ...inventReports(1)[0],
    url: 'https://news9.example.org/timed',
    published: '2024-01-07T23:30:00-05:00',
  }
  writeFileSync(some, lines.join('') + [undated, timed].map((input) => `${JSON.stringify(input)}\n`).join(''))
  const said: unknown[] = []
  for (const TZ of ['UTC', 'Pacific/Apia', 'America/Adak', 'Asia/Kathmandu']) {
    const file = join(folder, `${TZ.replace('/', '-')}.db`)
    const { code, err } = await runReadout(['add', '--record', file, '--json', some], '', { TZ })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const store = openRecord(file, { readOnly: true })
    const { rows } = await store.reports({ limit: 1000 })
    await store.close()
    expect(rows).toHaveLength(42)
    const ids = rows.map(({ id }) => id)
    said.push(JSON.stringify(await recordContents(file, ids)))
  }
  expect(new Set(said).size).toBe(1)
})
