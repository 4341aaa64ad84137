import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { rojasLines } from '../../testing/rojas-reports.ts'
import { type Run, runReadout, startReadout } from '../../testing/run-readout.ts'

const record = join(mkdtempSync(join(tmpdir(), 'readout-ask-')), 'record.db')
const env = { READOUT_RECORD: record, NO_COLOR: '1' }
const today = ['--today', '2026-03-19']
const ask = (...args: string[]): Promise<Run> => runReadout(args, '', env)
const jsonOf = (text: string) => JSON.parse(text)
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true })

/** Id of the one event that a filter lets through. */
async function eventId(...filter: string[]): Promise<string> {
  const found = linesOf((await ask('events', '--json', ...filter)).out)
  expect(found).toHaveLength(1)
  return found[0].id
}

beforeAll(async () => {
  const { code, out, err } = await runReadout(['add', '-', '--jobs', '1'], rojasLines, env)
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('9 read: 8 new, 1 copies, 0 updated, 0 known, 0 failed\n')
}, 60_000)

describe('lists of events', () => {
  test('tell what is planned from what happened without colour, and fit the width', async () => {
    const { code, out, err } = await ask('events', ...today)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^17 Mar 2026 +● happened +meeting +Ana Rojas and Nils Berg · Oslo +1 source +e\w{10}$/mu)
    expect(out).toMatch(/^17 Mar 2026 +◌ not heard of +visit +Ana Rojas · Oslo +2 sources/mu)
    expect(out).toMatch(/call +Marco Rojas and Mere Tuilagi \[reports[\s\S]*?disagree on whether it happened\]/u)
    expect(out).not.toContain('\u001b')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  })

  test('are coloured when that is wanted', async () => {
    const { out } = await runReadout(['events', '--limit', '1'], '', { READOUT_RECORD: record, FORCE_COLOR: '1' })
    expect(out).toContain('\u001b[')
  })

  test('come as JSON lines and as CSV with the same events', async () => {
    const events = linesOf((await ask('events', '--json')).out)
    const rows = rowsOf((await ask('events', '--csv')).out)
    expect(rows.map(({ id }) => id)).toEqual(events.map(({ id }) => id))
    expect(events.length).toBeGreaterThan(5)
    const call = events.find(({ kind }) => kind === 'call')
    expect(call.parties.map(({ actor }: { actor: { name: string } }) => actor.name)).toEqual([
      'Marco Rojas',
      'Mere Tuilagi',
    ])
    expect(rows.find(({ kind }) => kind === 'call')).toMatchObject({
      first_day: '2026-03-19',
      contradictions: '["happened"]',
      cameo: '041',
      who: 'Marco Rojas; Mere Tuilagi',
    })
  })

  test.each([
    [['--kind', 'call'], 1],
    [['--kind', 'call,visit', '--status', 'occurred'], 2],
    [['--person', 'Marco Rojas'], 1],
    [['--country', 'Fiji'], 1],
    [['--country', 'fijian'], 1],
    [['--country', 'NOR', '--country', 'CHL', '--from', '2026-03-17', '--to', '2026-03-17'], 1],
    [['--place', 'Santiago'], 1],
    [['--place', 'Chile'], 1],
    [['--known-from', '2026-03-20', '--known-to', '2026-03-20'], 1],
    [['--outlet', 'fjordnews.example', '--kind', 'meeting'], 1],
    [['--min-sources', '3'], 1],
    [['--min-confidence', '1'], 0],
    [['--reviewed'], 0],
  ])('%j lets %i through', async (filter, count) => {
    const { code, out } = await ask('events', '--json', ...filter)
    expect(code).toBe(0)
    expect(out.split('\n').filter(Boolean)).toHaveLength(count)
  })

  test('show an event as it was known on a day', async () => {
    const visit = (day: string) =>
      ask('events', '--kind', 'visit', '--place', 'Oslo', '--person', 'Ana Rojas', '--known-on', day, '--json')
    const [then, later] = [linesOf((await visit('2026-03-04')).out)[0], linesOf((await visit('2026-03-10')).out)[0]]
    expect([then.when.edtf, then.sources.length]).toEqual(['2026-03-10', 1])
    expect([later.when.edtf, later.sources.length]).toEqual(['2026-03-17', 2])
  })

  test('say where they stop, and how to look wider where they are empty', async () => {
    expect((await ask('events', '--limit', '2')).err).toBe(
      'readout: these are the first 2; there are more: raise --limit\n',
    )
    const none = await ask('events', '--kind', 'assault', '--country', 'Fiji')
    expect(none).toMatchObject({ code: 0, out: '' })
    expect(none.err).toContain('leaving out --kind or --country')
    expect((await ask('events', '--kind', 'assault', '--csv')).out).toMatch(/^id,kind,status,.*\r\n$/u)
  })

  test('stop quietly when the pipe closes', async () => {
    const child = startReadout(['events', '--json'], env)
    let err = ''
    child.stderr!.on('data', (piece) => {
      err += piece
    })
    child.stdout!.destroy()
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
    expect(err).toBe('')
  })
})

describe('readout ahead', () => {
  test('lists by day what is to come, and names today', async () => {
    const { out } = await ask('ahead', '--today', '2026-05-31')
    expect(out).toMatch(/^Ahead as of 31 May 2026 \(as given\)\n/u)
    expect(out).not.toContain('meeting')
    expect((await ask('ahead', '--known-on', '2026-05-02')).out).toMatch(
      /Thursday, 4 Jun 2026\n {2}4 Jun 2026 +○ planned +visit +Nils Berg/u,
    )
    const [visit] = linesOf((await ask('ahead', '--known-on', '2026-03-19', '--json')).out)
    expect(visit).toMatchObject({ kind: 'visit', standing: 'ahead', when: { edtf: '2026-06-02' } })
    expect(rowsOf((await ask('ahead', '--known-on', '2026-03-19', '--csv')).out)[0]).toMatchObject({
      standing: 'ahead',
    })
  })

  test('takes the machine’s day in its time zone', async () => {
    const { out, err } = await runReadout(['ahead'], '', { ...env, TZ: 'Pacific/Kiritimati' })
    expect(out + err).toContain('(Pacific/Kiritimati)')
  })

  test('says that nothing is', async () => {
    const { code, err } = await ask('ahead', '--today', '2099-01-01')
    expect(code).toBe(0)
    expect(err).toContain('nothing ahead as of 1 Jan 2099 (as given) in the record')
  })
})

describe('one, and two', () => {
  test('timeline goes from old to new', async () => {
    const { out } = await ask('timeline', 'NOR', 'CHL', ...today)
    expect(out).toMatch(/^Norway and Chile\n\n2026\n/u)
    const days = linesOf((await ask('timeline', 'NOR', 'Chile', '--json')).out).map(({ when }) => when?.first ?? '9999')
    expect(days).toEqual(days.toSorted())
    expect(rowsOf((await ask('timeline', 'Mere Tuilagi', '--csv')).out)).toHaveLength(1)
    expect((await ask('timeline', 'Nils Berg', '--limit', '1')).err).toContain('these are the newest 1')
  })

  test('who tells offices, contacts, events and statements', async () => {
    const { out } = await ask('who', 'Ana Rojas', ...today)
    expect(out).toMatch(/^Ana Rojas {2}person · CHL/u)
    expect(out).toMatch(/Offices\n {2}2 Mar 2026 – 18 Mar 2026 +Foreign Minister of CHL +\d reports/u)
    expect(out).toMatch(/Nils Berg +1 +1 +17 Mar 2026/u)
    expect(out.match(/We go to Oslo to listen/gu)).toHaveLength(1)
    const profile = jsonOf((await ask('who', 'Ana Rojas', '--json')).out)
    expect(profile).toMatchObject({ actor: { kind: 'person', country: 'CHL' }, contacts: [{ happened: 1 }] })
    expect(rowsOf((await ask('who', 'Ana Rojas', '--csv')).out)[0]).toMatchObject({ with: 'Nils Berg', happened: '1' })
  })

  test('pair has the record’s count beside what is claimed', async () => {
    const { out } = await ask('pair', 'NOR', 'CHL', ...today)
    expect(out).toMatch(/Last contact\n {2}\d+ \w+ 2026/u)
    expect(out).toMatch(/39 × meeting claimed, \d+ in the record/u)
    const pair = jsonOf((await ask('pair', 'Norway', 'Chile', '--json')).out)
    expect(pair).toMatchObject({ one: { id: 'NOR' }, other: { id: 'CHL' }, tallies: [{ count: 39, kind: 'meeting' }] })
    const rows = rowsOf((await ask('pair', 'Norway', 'Chile', '--csv')).out)
    expect(rows).toContainEqual({ count: 'happened', of: 'all', value: String(pair.contact.happened) })
    expect((await ask('pair', 'Norway', 'NOR')).code).toBe(2)
    expect((await ask('pair', 'Norway', 'Fiji')).out).toContain('no contact and no event of the two')
  })

  test('pairs has the last contact of each two states', async () => {
    const rows = rowsOf((await ask('pairs', '--csv')).out)
    expect(rows.find(({ one, other }) => one === 'CHL' && other === 'NOR')).toMatchObject({
      kind: 'meeting',
      last: '2026-03-17',
    })
    expect((await ask('pairs', '--country', 'Norway')).out).toMatch(
      /^Chile and Norway +17 Mar 2026 +meeting +\d in all/mu,
    )
    expect(rowsOf((await ask('pairs', '--before', '2026-03-01', '--csv')).out)).toHaveLength(0)
    expect((await ask('pairs', '--country', 'Ruritania')).code).toBe(2)
  })

  test('a name that two have is told, with ids, and an id chooses', async () => {
    for (const args of [
      ['who', 'Rojas'],
      ['timeline', 'Rojas'],
      ['events', '--person', 'Rojas'],
      ['statements', '--by', 'Rojas'],
    ]) {
      const { code, out, err } = await ask(...args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('person:marco rojas.CHL  Marco Rojas (person, CHL; ')
      expect(err).toContain('Ana Rojas')
    }
    expect((await ask('who', 'person:marco rojas.CHL')).out).toMatch(/^Marco Rojas/u)
    const named = await ask('who', 'Ana Rojas')
    expect(named.err).toContain('taken for person:ana rojas.CHL; there is also person:ana rojas')
    expect(named.code).toBe(0)
    const nobody = await ask('who', 'Zebedee')
    expect([nobody.code, nobody.out]).toEqual([2, ''])
    expect(nobody.err).toContain('knows nobody by the name of “Zebedee”')
    expect((await ask('events', '--country', 'Chilly')).err).toContain('Did you mean Chile (CHL)')
  })
})

describe('words', () => {
  test('find marks them, and names what holds them', async () => {
    const { out } = await ask('find', 'salmon', 'brought')
    expect(out).toMatch(/^Rojas and Berg meet in Oslo {2}fjordnews.example · 18 Mar 2026 · r\w{8,}\n/u)
    expect(out).toContain('“[Salmon] [brought] us together,”')
    expect(out).toMatch(/statements r\w{8,}#s\d/u)
    expect(linesOf((await ask('find', 'oslo', '--json')).out)[0].passages[0].marks.length).toBeGreaterThan(0)
    expect(rowsOf((await ask('find', 'bergen', '--csv')).out)[0]).toMatchObject({ title: 'Ministers meet in Bergen' })
    expect(await ask('find', 'zeppelin')).toMatchObject({ code: 0, out: '' })
  })

  test('statements tell who said it, once, however many copies there are', async () => {
    const { out } = await ask('statements', '--by', 'Ana Rojas', '--mode', 'direct')
    expect(out.match(/Nobody should expect/gu)).toHaveLength(1)
    expect(out).toMatch(/^2 Mar 2026 {2}Ana Rojas, Foreign Minister {2}/mu)
    expect((await ask('statements', '--by', 'Ana Rojas', '--copies')).out.match(/Nobody should expect/gu)).toHaveLength(
      2,
    )
    expect(linesOf((await ask('statements', '--country', 'Norway', '--words', 'salmon', '--json')).out)).toMatchObject([
      { speaker: { name: 'Nils Berg' }, mode: 'direct' },
    ])
    expect(rowsOf((await ask('statements', '--about', 'Oslo', '--csv')).out).length).toBeGreaterThan(0)
    expect(await ask('statements', '--by', 'Mere Tuilagi', '--words', 'zeppelin')).toMatchObject({ code: 0, out: '' })
  })
})

describe('one event', () => {
  test('status tells its life', async () => {
    const id = await eventId('--kind', 'visit', '--place', 'Santiago')
    const { out } = await ask('status', id, '--today', '2026-06-10')
    expect(out).toContain('● happened as of 10 Jun 2026 (as given)')
    expect(out).toMatch(
      /moved from 2026-06-02 to 2026-06-04, says Norwegian Foreign Ministry\s+\(northpost\.example\)/u,
    )
    const document = jsonOf((await ask('status', id, ...today, '--json')).out)
    expect(document).toMatchObject({ id, standing: 'happened', today: '2026-03-19', previous: ['2026-06-02'] })
    expect(document.story).toHaveLength(3)
    expect(rowsOf((await ask('status', id, '--csv')).out).map(({ step }) => step)).toEqual([
      'announced',
      'moved',
      'happened',
    ])
  })

  test('sources counts a copy apart', async () => {
    const id = await eventId('--kind', 'visit', '--person', 'Ana Rojas')
    const { out } = await ask('sources', id)
    expect(out).toContain('2 independent sources in 3 reports')
    expect(out).toContain('gulfwire.example, 1 copy of it')
    const { sources } = jsonOf((await ask('sources', id, '--json')).out)
    expect(
      sources.map(({ source, reports }: { source: string; reports: unknown[] }) => [source, reports.length]),
    ).toEqual([
      ['fjordnews.example', 1],
      ['gulfwire.example', 2],
    ])
    expect(rowsOf((await ask('sources', id, '--csv')).out).filter(({ copy_of: copy }) => copy)).toHaveLength(1)
    expect(await ask('sources', 'e000000000000')).toMatchObject({ code: 2, out: '' })
  })

  test('contradictions stand side by side', async () => {
    const { out } = await ask('contradictions')
    expect(out).toMatch(/happened +happened +by gulfwire\.example: “Marco Rojas spoke/u)
    expect(out).toMatch(/did not happen +by Mere Tuilagi/u)
    expect(linesOf((await ask('contradictions', '--json')).out)).toMatchObject([
      { contradictions: [{ slot: 'happened' }] },
    ])
    expect(rowsOf((await ask('contradictions', '--csv')).out).map(({ value }) => value)).toEqual([
      'happened',
      'did not happen',
    ])
    expect((await ask('contradictions', '--country', 'Norway')).err).toContain('no event on which reports disagree')
  })

  test('changes tells the last step', async () => {
    const { out } = await ask('changes', '--since', '2026-01-01')
    expect(out).toMatch(/happened 2026-06-05: “Nils Berg visited Santiago on 4 June 2026”/u)
    expect(rowsOf((await ask('changes', '--since', '2026-01-01', '--csv')).out).length).toBeGreaterThan(5)
    expect((await ask('changes', '--since', '2199-01-01', '--json')).out).toBe('')
  })
})

describe('one report', () => {
  test('is found by its address, with its copies, and printed as it was fetched', async () => {
    const { out } = await ask('report', 'http://gulfwire.example/a/?utm_source=x')
    expect(out).toMatch(/The same report elsewhere\n {2}Alberto van Klaveren to visit Oslo/u)
    expect(out).toMatch(/Versions\n {2}1 {2}added \d{4}-/u)
    const { report, events } = jsonOf((await ask('report', 'https://www.gulfwire.example/a', '--json')).out)
    expect(events.length).toBeGreaterThan(0)
    expect((await ask('report', report.id, '--text')).out).toContain('“We go to Oslo to listen,” Rojas said.')
    expect((await ask('report', report.id, '--page')).out).toMatch(/^OSLO - Chile/u)
    expect(rowsOf((await ask('report', report.id, '--csv')).out)).toMatchObject([{ version: '1' }])
    expect((await ask('report', 'r000000000000')).code).toBe(2)
  })
})
