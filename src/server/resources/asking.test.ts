import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchAnswer } from '../../api/search.ts'
import type { StatementsPage } from '../../api/statement.ts'
import { exportFormats } from '../../export/formats.ts'
import { correct } from '../../record/correct/correct.ts'
import { askChecked, askOperation } from '../../testing/ask-operation.ts'
import { openRojasHouse, type TryHouse } from '../../testing/rojas-house.ts'

let at: TryHouse
const search = (query: Record<string, string>) => askChecked<SearchAnswer>(at.house, 'search', { query })
const statements = (query: Record<string, string>) => askChecked<StatementsPage>(at.house, 'listStatements', { query })

beforeAll(async () => {
  at = await openRojasHouse()
})
afterAll(() => at.close())

describe('search', () => {
  test('finds words in reports with their places, and what was said', async () => {
    const found = await search({ q: 'salmon' })
    expect(found.reports.map(({ report }) => report.id).sort()).toEqual(
      [at.reports.a, at.reports.b, at.reports.d].sort(),
    )
    for (const { passages } of found.reports)
      for (const { words, marks } of passages)
        for (const { start, end } of marks) expect(words.slice(start, end).toLowerCase()).toBe('salmon')
    expect(found.statements.map(({ words }) => words)).toContain('Salmon brought us together,')
    expect([found.total, found.more]).toEqual([3, false])
  })

  test('tells what a copy repeats once', async () => {
    const found = await search({ q: 'salmon' })
    expect(found.statements.every(({ report }) => report.copyOf === null)).toBe(true)
  })

  test('finds the events whose words hold it, and whom it can name', async () => {
    const found = await search({ q: 'Tuilagi' })
    expect(found.actors.map(({ actor, reports }) => [actor.id, reports])).toEqual([['person:mere tuilagi.FJI', 2]])
    expect(found.events.map(({ title }) => title)).toEqual(['Call: Marco Rojas and Mere Tuilagi'])
  })

  test('is narrowed by days and outlet', async () => {
    const told = async (query: Record<string, string>) =>
      (await search({ q: 'Oslo', ...query })).reports.map(({ report }) => report.id).sort()
    expect(await told({ knownFrom: '2026-03-18' })).toEqual([at.reports.d, at.reports.h].sort())
    expect(await told({ knownTo: '2026-03-02', outlet: 'NORTHPOST.example' })).toEqual([at.reports.b])
  })

  test.each(['“', '***', 'AND', '" " "', "'; DROP TABLE report; --", '\u0000', '-', 'NEAR(a b)'])(
    'takes anything that can be typed: %j',
    async (q) => {
      expect((await search({ q })).q).toBe(q)
    },
  )
})

describe('statements', () => {
  test('come newest first, without what copies repeat', async () => {
    const { rows } = await statements({})
    const days = rows.map(({ report }) => report.known)
    expect(days).toEqual(days.toSorted().reverse())
    expect(rows.map(({ report }) => report.id)).not.toContain(at.reports.b)
    const all = await statements({ copies: 'true' })
    expect(all.rows.map(({ report }) => report.id)).toContain(at.reports.b)
    expect((await statements({ report: at.reports.b! })).rows.length).toBeGreaterThan(0)
  })

  test('are narrowed by who, how and words', async () => {
    const said = async (query: Record<string, string>) => (await statements(query)).rows.map(({ words }) => words)
    expect(await said({ by: 'person:nils berg.NOR', mode: 'direct' })).toEqual(['Salmon brought us together,'])
    expect(await said({ words: 'signature', country: 'CHL' })).toEqual([
      expect.stringMatching(/signature on the first evening/u),
    ])
    expect(await said({ about: 'FJI', by: 'person:nils berg.NOR' })).toEqual([])
  })

  test.each(['x', '1.2', '1.2.3.4', '1..', 'NaN.NaN.NaN'])('refuse a cursor that no page gave: %s', async (after) => {
    await expect(statements({ after })).rejects.toMatchObject({ name: 'Refusal', status: 400 })
  })
})

describe('trips', () => {
  const trips = (query: Record<string, string | string[]>) =>
    askChecked<{ rows: { visitor: { name: string }; country: string; first: string | null; status: string }[] }>(
      at.house,
      'listTrips',
      { query },
    )

  test('of a person or of all people of a country, oldest first', async () => {
    const told = ({ rows }: Awaited<ReturnType<typeof trips>>) =>
      rows.map(({ visitor, country, first, status }) => [visitor.name, country, first, status])
    expect(told(await trips({ who: 'person:nils berg.NOR' }))).toEqual([['Nils Berg', 'CHL', '2026-06-02', 'happened']])
    expect(told(await trips({ who: 'CHL', from: '2026-03-12' }))).toEqual([
      ['Ana Rojas', 'NOR', '2026-03-17', 'happened'],
    ])
    expect(told(await trips({ who: 'CHL', country: 'FJI' }))).toEqual([])
  })

  test('are of people: anybody else is refused', async () => {
    for (const who of ['organisation:NOR-foreign', 'nobody', '../x'])
      await expect(trips({ who })).rejects.toMatchObject({ name: 'Refusal', status: 400 })
    await expect(trips({})).rejects.toMatchObject({ name: 'ZodError' })
  })
})

describe('actors', () => {
  const named = async (name: string) =>
    (await askChecked<{ rows: { actor: { id: string } }[] }>(at.house, 'listActors', { query: { name } })).rows.map(
      ({ actor }) => actor.id,
    )

  test('are found by names and by countries’ codes', async () => {
    expect(await named('Rojas')).toEqual(['person:ana rojas.CHL', 'person:marco rojas.CHL', 'person:ana rojas'])
    expect((await named('FJI'))[0]).toBe('FJI')
    expect(await named('Nobody Whoever')).toEqual([])
  })
})

describe('corrections', () => {
  test('come newest first, page by page, and say which hold', async () => {
    const { rows } = await at.store.events({ kinds: ['call'] })
    const target = { kind: 'event' as const, id: rows[0]!.id }
    const say = (wish: object, day: number) =>
      at.store.transact((writer) =>
        correct(writer, { target, who: 'Ida', ...wish } as Parameters<typeof correct>[1], {
          at: Date.UTC(2026, 3, day),
        }),
      )
    const rejected = await say({ action: 'reject' }, 1)
    const undone = await say({ action: 'undo', others: [rejected.id] }, 2)
    const ask = (query: Record<string, string>) =>
      askChecked<{ rows: { id: string; holds: boolean }[]; next: string | null }>(at.house, 'listCorrections', {
        query,
      })
    const all = await ask({ target: target.id })
    expect(all.rows.map(({ id, holds }) => [id, holds])).toEqual([
      [undone.id, true],
      [rejected.id, false],
    ])
    const first = await ask({ limit: '1' })
    expect(first.next).toBe(undone.id)
    expect((await ask({ limit: '1', after: first.next! })).rows.map(({ id }) => id)).toEqual([rejected.id])
    expect((await ask({ target: 'e0000000000' })).rows).toEqual([])
    await expect(ask({ after: 'c000' })).rejects.toMatchObject({ name: 'Refusal', status: 400 })
  })
})

describe('exports', () => {
  interface Sent {
    readonly mediaType: string
    readonly file: string
    readonly content: AsyncIterable<string | Uint8Array>
  }
  const read = async (format: string, file: string, query: Record<string, string> = {}) => {
    const sent = (await askOperation(at.house, 'getExport', { params: { format, file }, query })) as Sent
    const pieces: Buffer[] = []
    for await (const piece of sent.content) pieces.push(Buffer.from(piece))
    return { ...sent, text: Buffer.concat(pieces).toString('utf8') }
  }

  test('list all formats with the address of each file', async () => {
    const { rows } = await askChecked<{ rows: { name: string; files: { file: string; address: string }[] }[] }>(
      at.house,
      'listExportFormats',
    )
    expect(rows.map(({ name }) => name)).toEqual(exportFormats.map(({ name }) => name))
    for (const { name, files } of rows)
      for (const { file, address } of files) {
        expect(address).toBe(`/api/exports/${name}/${file}`)
        expect((await read(name, file)).file).toBe(file)
      }
  })

  test('hold what a filter lets through', async () => {
    const calendar = await read('icalendar', 'record.ics', { kind: 'visit', country: 'NOR' })
    expect(calendar.mediaType).toBe('text/calendar; charset=utf-8')
    expect(calendar.text.match(/BEGIN:VEVENT/gu)).toHaveLength(1)
    expect(calendar.text).toContain('Nils Berg')
  })

  test('of no format are refused with 404', async () => {
    for (const [format, file] of [
      ['xml', 'a.xml'],
      ['csv', '../../etc/passwd'],
      ['csv', 'record.ics'],
    ] as const)
      await expect(read(format, file)).rejects.toMatchObject({ name: 'Refusal', status: 404 })
  })
})
