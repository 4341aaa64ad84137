import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idOfAddress } from '../../record/id-of-address.ts'
import { type Run, runReadout } from '../../testing/run-readout.ts'
import { travelLines } from '../../testing/travel-reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-gather-'))
const env = { READOUT_RECORD: join(folder, 'record.db'), NO_COLOR: '1' }
const ask = (...args: string[]): Promise<Run> => runReadout(args, '', env)
const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true })

beforeAll(async () => {
  const { code, out, err } = await runReadout(['add', '-', '--jobs', '1'], travelLines, env)
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('12 read: 11 new, 1 copies, 0 updated, 0 known, 0 failed\n')
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

describe('readout trips', () => {
  const today = ['--today', '2026-04-01']
  /** "Joseph Wanjala EST 2026-03-25 called-off", a stay each. */
  const staysOf = ({ out }: Run) =>
    linesOf(out).map(({ visitor, country, first, status }) => [visitor.name, country, first, status].join(' '))

  test('lists the stays of the record’s last year and later, and says so', async () => {
    const { code, out, err } = await ask('trips', ...today)
    expect(code).toBe(0)
    expect(err).toBe(
      'readout: stays from 23 Mar 2025 on, the last year of the record; --from asks for more, WHO for all of one person\n',
    )
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^10–12 Mar 2026 {2}● happened +Lucía Barrantes · Canada: Ottawa +e\w{10} e\w{10}$/u)
    expect(lines[1]).toMatch(/^20 Mar 2026 +◌ presumed +Lucía Barrantes · Kenya: Nairobi +e\w{10}$/u)
    expect(lines[2]).toMatch(/^25 Mar 2026 +× called off +Joseph Wanjala · Estonia: Tallinn +e\w{10}$/u)
    expect(lines[3]).toMatch(/^9 Jun 2026 +○ ahead +Denise Tremblay · Peru: Lima +e\w{10}$/u)
  })

  test('lists all of one person’s', async () => {
    const run = await ask('trips', 'Joseph Wanjala', '--json', ...today)
    expect(run.err).toBe('')
    expect(staysOf(run)).toEqual(['Joseph Wanjala PER 2024-05-02 happened', 'Joseph Wanjala EST 2026-03-25 called-off'])
  })

  test.each([
    [['Peru'], ['Lucía Barrantes CAN 2026-03-10 happened', 'Lucía Barrantes KEN 2026-03-20 presumed']],
    [['Denise Tremblay'], ['Denise Tremblay PER 2026-06-09 ahead', 'Denise Tremblay ECU  happened']],
    [['Denise Tremblay', '--country', 'Ecuador', '--from', '2026-01-01'], []],
    [['--country', 'Peru'], ['Denise Tremblay PER 2026-06-09 ahead']],
    [
      ['--country', 'PER', '--country', 'Estonia', '--status', 'called-off,happened'],
      ['Joseph Wanjala EST 2026-03-25 called-off'],
    ],
    [['--country', 'Peru', '--to', '2024-12-31'], ['Joseph Wanjala PER 2024-05-02 happened']],
    [
      ['--from', '2026-03-12', '--to', '2026-03-20'],
      ['Lucía Barrantes CAN 2026-03-10 happened', 'Lucía Barrantes KEN 2026-03-20 presumed'],
    ],
    [['Lucía Barrantes', '--from', '2026-03-13'], ['Lucía Barrantes KEN 2026-03-20 presumed']],
    [['--limit', '1'], ['Denise Tremblay PER 2026-06-09 ahead']],
  ])('%j', async (args, stays) => {
    expect(staysOf(await ask('trips', '--json', ...args, ...today))).toEqual(stays)
  })

  test('names the events that show each, as the record has them', async () => {
    const [stay] = linesOf((await ask('trips', 'Lucía Barrantes', '--json', ...today)).out)
    expect(stay).toMatchObject({ first: '2026-03-10', last: '2026-03-12', basis: 'done' })
    const events = await Promise.all(stay.events.map((id: string) => ask('status', id, '--json')))
    expect(events.map(({ out }) => JSON.parse(out).kind).sort()).toEqual(['meeting', 'visit'])
    const [row] = rowsOf((await ask('trips', 'Lucía Barrantes', '--csv', ...today)).out)
    expect(row).toMatchObject({ visitor: 'Lucía Barrantes', visitor_country: 'PER', country: 'CAN', places: 'Ottawa' })
    expect(row).toMatchObject({ status: 'happened', events: stay.events.join('; ') })
  })

  test('a plan is ahead until its day is past', async () => {
    const run = await ask('trips', 'Lucía Barrantes', '--country', 'Kenya', '--json', '--today', '2026-03-20')
    expect(staysOf(run)).toEqual(['Lucía Barrantes KEN 2026-03-20 ahead'])
  })

  test('says where there is none, and who is nobody', async () => {
    const none = await ask('trips', '--country', 'Fiji', ...today)
    expect(none).toMatchObject({ code: 0, out: '' })
    expect(none.err).toContain('no such stay abroad in the record. Look wider by leaving out --country.')
    expect((await ask('trips', 'Zebedee')).code).toBe(2)
    const town = await ask('trips', 'place:ottawa.CAN')
    expect([town.code, town.out]).toEqual([2, ''])
    expect(town.err).toContain('neither a person nor a country')
    expect((await ask('trips', '--status', 'planned')).code).toBe(2)
  })
})

describe('readout stories', () => {
  const ids = (...names: string[]) => names.map((name) => idOfAddress(`https://www.${name}`))
  const ferry = ids('coastpost.example/g', 'gulfwire.example/i', 'northpost.example/h', 'coastpost.example/j')

  test('puts reports on one matter together, the largest first, and says of which days', async () => {
    const { code, out, err } = await ask('stories')
    expect([code, err]).toEqual([
      0,
      'readout: reports of 22 Feb – 23 Mar 2026, the last 30 days of the record; --known-from asks for more\n',
    ])
    expect(out).toMatch(
      /^Ferry Mwangaza sinks off Zanzibar\n {4}4–7 Mar 2026 · 4 reports, 2 sources · coastpost\.example and gulfwire\.example\n/u,
    )
    for (const id of ferry) expect(out).toContain(id)
    expect(out).not.toContain('1 report,')
  })

  test('counts a copy as a report of its source', async () => {
    const [story] = linesOf((await ask('stories', '--json')).out)
    expect(story).toMatchObject({
      title: 'Ferry Mwangaza sinks off Zanzibar',
      first: '2026-03-04',
      last: '2026-03-07',
      sources: ['coastpost.example', 'gulfwire.example'],
    })
    expect([...story.reports].sort()).toEqual(ferry.toSorted())
    const [row] = rowsOf((await ask('stories', '--csv')).out)
    expect(row).toMatchObject({ reports: '4', sources: '2', report_ids: story.reports.join('; ') })
  })

  test('has each report of the period in one story for machines', async () => {
    const all = linesOf((await ask('stories', '--known-from', '2020-01-01', '--json')).out)
    const reports = all.flatMap((story: { reports: string[] }) => story.reports)
    expect([reports.length, new Set(reports).size]).toEqual([12, 12])
    const few = linesOf((await ask('stories', '--known-from', '2026-03-05', '--known-to', '2026-03-07', '--json')).out)
    expect(few.map((story: { reports: string[] }) => story.reports.length)).toEqual([3])
  })

  test('leave out what a person has rejected', async () => {
    const [id] = ids('coastpost.example/j')
    const { out } = await ask('reject', id!, '--why', 'a hoax', '--json')
    const [story] = linesOf((await ask('stories', '--json')).out)
    const [known] = linesOf((await ask('stories', '--json', '--known-to', '2026-03-08')).out)
    expect((await ask('undo', JSON.parse(out).id)).code).toBe(0)
    expect(story.reports).not.toContain(id)
    expect(known).toMatchObject({ last: '2026-03-05', sources: ['coastpost.example', 'gulfwire.example'] })
  })

  test('are narrowed by outlet and size, and say where there is none', async () => {
    const own = linesOf((await ask('stories', '--outlet', 'coastpost.example', '--json')).out)
    expect(own.map((story: { reports: string[] }) => story.reports.length)).toEqual([3])
    const none = await ask('stories', '--min-reports', '9')
    expect(none).toMatchObject({ code: 0, out: '' })
    expect(none.err).toContain('no story of 9 reports or more in this period')
    expect((await ask('stories', '--known-to', '2024-05-03', '--min-reports', '1')).out).toContain('Wanjala in Lima')
  })
})
