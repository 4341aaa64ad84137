import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PreparedReport } from '../../record/prepare-report.ts'
import { openRecord } from '../../store/open-record.ts'
import { prepareInput } from '../../testing/fill-record.ts'
import { rojasLines, rojasReports } from '../../testing/rojas-reports.ts'
import { runReadout, startReadout } from '../../testing/run-readout.ts'
import { type Site, serveSite, withHeaders } from '../../testing/serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-fill-'))
let number = 0
const newRecord = () => join(folder, `record-${number++}.db`)
const run = (record: string, ...args: string[]) => runReadout(args, '', { READOUT_RECORD: record, NO_COLOR: '1' })
const eventsOf = async (record: string) => (await run(record, 'events', '--json')).out

describe('readout add', () => {
  test('twice changes nothing, and a file of many is passed over as a whole', async () => {
    const record = newRecord()
    const file = join(folder, 'reports.jsonl')
    writeFileSync(file, rojasLines)
    const first = JSON.parse((await run(record, 'add', file, '--json', '--jobs', '1')).out)
    expect(first).toMatchObject({ taken: 9, new: 8, copies: 1, failed: 0 })
    const before = await eventsOf(record)
    expect(JSON.parse((await run(record, 'add', file, '--json', '--jobs', '1')).out)).toMatchObject({
      same: 1,
      taken: 1,
      new: 0,
    })
    expect(await eventsOf(record)).toBe(before)
  })

  test('tells what failed and what to do, and goes on', async () => {
    const { code, out, err } = await run(
      newRecord(),
      'add',
      '/none/there',
      'corpus/samples/4-denial.txt',
      '--jobs',
      '1',
    )
    expect(code).toBe(1)
    expect(out).toContain('2 read: 1 new, 0 copies, 0 updated, 0 known, 1 failed')
    expect(err).toMatch(/^readout: .*\/none\/there.*\. [A-Z].*\n$/u)
  })

  test('needs a place it can write to', async () => {
    const { code, err } = await run(join('package.json', 'record.db'), 'add', 'corpus/samples/4-denial.txt')
    expect(code).toBe(1)
    expect(err).toMatch(/package\.json.* cannot be made .*--record/u)
  })
})

describe('readout watch', () => {
  let site: Site
  const page = (one: (typeof rojasReports)[number]) =>
    withHeaders(
      { 'content-type': 'text/html' },
      `<html><head><title>${one.title}</title><meta property="article:published_time" content="${one.published}"></head><body><article><h1>${one.title}</h1><p>${one.text.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`,
    )
  const item = (path: string) => `<item><title>${path}</title><link>$BASE${path}</link><guid>$BASE${path}</guid></item>`
  const feed = (...paths: string[]) =>
    withHeaders(
      { 'content-type': 'application/rss+xml', etag: `"${paths.length}"` },
      `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>$BASE</link><description>d</description>${paths.map(item).join('')}</channel></rss>`,
    )

  beforeAll(async () => {
    site = await serveSite()
    for (const [index, one] of rojasReports.entries()) site.pages.set(`/${index}`, page(one))
    site.pages.set('/feed', feed('/2', '/3'))
  })
  afterAll(() => site.close())

  const ended = (child: ChildProcess) => {
    child.stdout!.resume()
    child.stderr!.resume()
    return new Promise((done) => child.on('close', done))
  }
  const firstLine = (child: ChildProcess) =>
    new Promise<string>((done) => {
      let out = ''
      child.stdout!.setEncoding('utf8').on('data', (piece) => {
        out += piece
        if (out.includes('\n')) done(out)
      })
    })

  test('keeps what comes, tells it, ends by Ctrl-C, and goes on where it stopped', async () => {
    const record = newRecord()
    const args = ['watch', `${site.base}/feed`, '--allow-private', '--json', '--jobs', '1']
    const child = startReadout(args, { READOUT_RECORD: record })
    expect(JSON.parse(await firstLine(child))).toMatchObject({ taken: 2, new: 2, failed: 0 })
    const state = () => stateOf(record, `${site.base}/feed`)
    for (let tries = 0; tries < 50 && state() === null; tries++) await new Promise((done) => setTimeout(done, 100))
    child.kill('SIGINT')
    expect(await ended(child)).toBe(0)
    expect(JSON.parse(state()!)).toMatchObject({ etag: '"2"', failures: 0 })
    expect(await eventsOf(record)).toContain('Nils Berg')
    const before = site.asked.length
    const again = startReadout(args, { READOUT_RECORD: record })
    await new Promise((done) => again.stderr!.once('data', done))
    await new Promise((done) => setTimeout(done, 1500))
    again.kill('SIGTERM')
    expect(await ended(again)).toBe(0)
    expect(site.asked.slice(before)).toEqual([])
  })

  function stateOf(record: string, location: string): string | null {
    const store = openRecord(record, { readOnly: true })
    try {
      return store.watched(location)
    } finally {
      void store.close()
    }
  }

  test('follows a folder', async () => {
    const inbox = join(folder, 'inbox')
    mkdirSync(inbox)
    const child = startReadout(['watch', inbox, '--json', '--rescan', '1', '--jobs', '1'], {
      READOUT_RECORD: newRecord(),
    })
    writeFileSync(join(inbox, 'a.txt'), readFileSync('corpus/samples/4-denial.txt'))
    expect(JSON.parse(await firstLine(child))).toMatchObject({ taken: 1, new: 1 })
    child.kill('SIGINT')
    expect(await ended(child)).toBe(0)
  })
})

describe('readout reread', () => {
  const [, , , fourth, fifth] = rojasReports
  const input = ({ text, title, published, url }: (typeof rojasReports)[number]) => ({ text, title, published, url })

  /** A record in which an earlier version has read the fourth report as if it said less, and the fifth as it does. */
  async function readBefore(record: string): Promise<void> {
    const now = prepareInput(input(fourth!), '0.0.1')
    const less = prepareInput(
      {
        ...input(fourth!),
        text: fourth!.text.split('\n')[0]!.replace(/ Norwegian Foreign Minister Nils Berg will.*$/u, ''),
      },
      '0.0.1',
    )
    const { given, pageDigest } = now
    const old: PreparedReport = { ...less, given, pageDigest, kept: { ...less.kept, page: now.kept.page } }
    const store = openRecord(record)
    const { addReport } = await import('../../record/add-report.ts')
    await store.transact(async (writer) => {
      for (const [index, prepared] of [old, prepareInput(input(fifth!), '0.0.1')].entries())
        await addReport(writer, prepared, { location: `place/${index}`, stamp: null, at: Date.UTC(2026, 5, 1) })
    })
    await store.close()
  }

  test('says what changes, changes nothing on a dry run, and keeps names and versions', async () => {
    const record = newRecord()
    await readBefore(record)
    const before = await eventsOf(record)
    const dry = await run(record, 'reread', '--dry-run', '--jobs', '1')
    expect(dry.out).toMatch(
      /^Rojas and Berg meet in Oslo {2}r\w{8,}\n {2}\+ planned visit: “Nils Berg will visit Santiago/u,
    )
    expect(dry.out).toContain('2 would be read again: 1 say something else, 0 failed')
    expect(await eventsOf(record)).toBe(before)
    const real = await run(record, 'reread', '--json', '--jobs', '1')
    expect(JSON.parse(real.out.trim().split('\n').at(-1)!)).toMatchObject({ summary: { read: 2, changed: 1 } })
    const after = await eventsOf(record)
    const ids = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id)
    expect(ids(after)).toEqual(expect.arrayContaining(ids(before)))
    expect(after).toContain('Santiago')
    expect(JSON.parse((await run(record, 'report', fourth!.url, '--json')).out).versions).toHaveLength(1)
    expect((await run(record, 'reread')).out).toContain('0 read again')
    expect((await run(record, 'reread', '--all', '--jobs', '1')).out).toContain('2 read again: 0 say something else')
    expect(await eventsOf(record)).not.toBe(before)
  })
})

describe('what leaves, and what the record is', () => {
  const record = newRecord()
  beforeAll(async () => {
    await runReadout(['add', '-', '--jobs', '1'], rojasLines, { READOUT_RECORD: record })
  }, 60_000)

  test('formats lists what export writes', async () => {
    expect((await run(record, 'formats')).out).toMatch(/^icalendar +a calendar/mu)
    const names = (await run(record, 'formats', '--json')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).name)
    expect(names).toContain('parquet')
    expect((await run(record, 'formats', '--csv')).out).toContain('csv,datapackage.json,')
  })

  test('export writes to standard output, a file and a folder, the same bytes each time', async () => {
    const same = ['--today', '2026-03-19', '--made', '2026-03-19T12:00:00Z']
    const one = await run(record, 'export', 'icalendar', ...same)
    expect(one.out).toMatch(/^BEGIN:VCALENDAR\r\n/u)
    expect((await run(record, 'export', 'icalendar', ...same)).out).toBe(one.out)
    const file = join(folder, 'out.ics')
    await run(record, 'export', 'icalendar', ...same, '-o', file)
    expect(readFileSync(file, 'utf8')).toBe(one.out)
    const target = join(folder, 'tables')
    expect((await run(record, 'export', 'csv', ...same, '-o', target)).code).toBe(0)
    expect(readdirSync(target)).toEqual(expect.arrayContaining(['events.csv', 'reports.csv', 'datapackage.json']))
    expect(readFileSync(join(target, 'reports.csv'), 'utf8').trim().split('\r\n')).toHaveLength(10)
  })

  test('export writes the part that is asked for', async () => {
    const target = join(folder, 'part')
    await run(record, 'export', 'csv', '--kind', 'call', '-o', target)
    expect(readFileSync(join(target, 'events.csv'), 'utf8').trim().split('\r\n')).toHaveLength(2)
    expect(readFileSync(join(target, 'reports.csv'), 'utf8').trim().split('\r\n')).toHaveLength(3)
  })

  test('export takes the ending of a file for a format, and - for standard output', async () => {
    const { code, out } = await run(record, 'export', 'ics', '--kind', 'call', '-o', '-')
    expect([code, out.startsWith('BEGIN:VCALENDAR')]).toEqual([0, true])
  })

  test('export says what does not go', async () => {
    expect(await run(record, 'export', 'csv')).toMatchObject({ code: 2, out: '' })
    expect((await run(record, 'export', 'wordperfect')).err).toContain('there is no format wordperfect')
    const { code, err } = await run(record, 'export', 'plover', '-o', join('package.json', 'x.jsonl'))
    expect([code, err.includes('cannot be written')]).toEqual([1, true])
  })

  test('info says what there is and where', async () => {
    const { out } = await run(record, 'info')
    expect(out).toMatch(/^reports +9$/mu)
    expect(out).toContain(record)
    const about = JSON.parse((await run(record, 'info', '--json')).out)
    expect(about).toMatchObject({ reports: 9, layout: 3, firstKnown: '2026-03-02', lastKnown: '2026-06-05' })
    expect(about.onDisk).toBeGreaterThan(10_000)
    expect((await run(record, 'info', '--csv')).out).toContain('reports,9\r\n')
  })
})

const asking = [
  ['events'],
  ['ahead'],
  ['contradictions'],
  ['changes', '--since', '2026-01-01'],
  ['statements'],
  ['find', 'oslo'],
  ['info'],
]

describe('nothing there', () => {
  test.each(asking)('%s tells that there is no record, and makes none', async (...args) => {
    const record = newRecord()
    const { code, out, err } = await run(record, ...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('Add reports first: readout add')
    expect(existsSync(record)).toBe(false)
  })

  test.each(asking.slice(0, -1))('%s of an empty record is empty, with a word on standard error', async (...args) => {
    const record = newRecord()
    await openRecord(record).close()
    expect(await run(record, ...args)).toMatchObject({ code: 0, out: '', err: expect.stringMatching(/^readout: no/u) })
  })

  test('what is no record is said to be none', async () => {
    const { code, err } = await run(join(process.cwd(), 'package.json'), 'events')
    expect(code).toBe(1)
    expect(err).toContain('Name another file with --record.')
  })

  test('upgrade wants a record', async () => {
    expect((await run(newRecord(), 'upgrade')).code).toBe(2)
    const record = newRecord()
    await openRecord(record).close()
    expect((await run(record, 'upgrade')).out).toMatch(/has layout \d+\n$/u)
  })

  test('wrong usage exits 2', async () => {
    const record = newRecord()
    for (const args of [
      ['events', '--kind', 'party'],
      ['events', '--from', '2026-02-30'],
      ['events', '--json', '--csv'],
      ['events', '--limit', '0'],
      ['changes'],
    ])
      expect((await run(record, ...args)).code).toBe(2)
  })
})
