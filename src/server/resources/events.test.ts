import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AheadAnswer, EventDetail, EventItem, EventsPage } from '../../api/event.ts'
import { correct } from '../../record/correct/correct.ts'
import { askChecked } from '../../testing/ask-operation.ts'
import { openRojasHouse, type TryHouse } from '../../testing/rojas-house.ts'

let at: TryHouse
const list = (query: Record<string, string | string[]> = {}) =>
  askChecked<EventsPage>(at.house, 'listEvents', { query })
const one = (id: string, query: Record<string, string> = {}) =>
  askChecked<EventDetail>(at.house, 'getEvent', { params: { id }, query })
const ahead = (query: Record<string, string>) => askChecked<AheadAnswer>(at.house, 'ahead', { query })
const titles = (events: readonly EventItem[]) => events.map(({ title, days }) => `${title} · ${days}`)

async function find(title: string): Promise<EventItem> {
  const found = (await list()).rows.find((event) => event.title === title)
  if (!found) throw new Error(`no ${title}`)
  return found
}

beforeAll(async () => {
  at = await openRojasHouse()
})
afterAll(() => at.close())

describe('events', () => {
  test('come by day with title, days in words and standing, the unknown last', async () => {
    const { rows, next, today } = await list()
    expect(today).toEqual({ day: '2026-03-19', basis: 'as given' })
    expect(next).toBeNull()
    expect(titles(rows).slice(0, 3)).toEqual([
      'Meeting: Ana Rojas and Nils Berg, Oslo · 10 Mar 2026',
      'Visit: Ana Rojas, Oslo · 17 Mar 2026',
      'Meeting: Ana Rojas and Nils Berg, Oslo · 17 Mar 2026',
    ])
    expect(rows.map(({ standing }) => standing).slice(0, 3)).toEqual(['lapsed', 'lapsed', 'happened'])
    expect(rows.at(-1)?.days).toBe('day unknown')
  })

  test('tell who first told of them, days they were set for before, and copies apart from sources', async () => {
    const visit = await find('Visit: Ana Rojas, Oslo')
    expect(visit).toMatchObject({ kind: 'visit', status: 'planned', previous: ['2026-03-10'], reports: 3, sources: 2 })
    expect(visit.announced).toMatchObject({ source: 'gulfwire.example', day: '2026-03-02' })
    expect(visit.announced?.by?.name).toBe('Norwegian Foreign Ministry')
    expect(visit.report, 'whose words tell the present day').toBe(at.reports.c)
    expect(visit.parties.map(({ actor, office }) => [actor.name, office])).toEqual([['Ana Rojas', 'Foreign Minister']])
  })

  test('are narrowed by kind, status, who, country, place, period and source', async () => {
    const told = async (query: Record<string, string | string[]>) => titles((await list(query)).rows)
    expect(await told({ kind: 'call' })).toEqual(['Call: Marco Rojas and Mere Tuilagi · 19 Mar 2026'])
    expect(await told({ kind: ['call', 'visit'], status: 'occurred' })).toEqual([
      'Call: Marco Rojas and Mere Tuilagi · 19 Mar 2026',
      'Visit: Nils Berg, Santiago · 4 Jun 2026',
    ])
    expect(await told({ who: 'person:nils berg.NOR', kind: 'visit' })).toEqual([
      'Visit: Nils Berg, Santiago · 4 Jun 2026',
    ])
    expect(await told({ country: ['CHL', 'FJI'] })).toEqual(['Call: Marco Rojas and Mere Tuilagi · 19 Mar 2026'])
    expect(await told({ place: 'CHL' })).toEqual(['Visit: Nils Berg, Santiago · 4 Jun 2026'])
    expect(await told({ from: '2026-03-18', to: '2026-04-01' })).toEqual([
      'Call: Marco Rojas and Mere Tuilagi · 19 Mar 2026',
    ])
    expect(await told({ minSources: '3' })).toEqual(['Visit: Nils Berg, Santiago · 4 Jun 2026'])
    expect(await told({ contradicted: 'true' })).toEqual(['Call: Marco Rojas and Mere Tuilagi · 19 Mar 2026'])
    expect(await told({ report: at.reports.e! })).toEqual([
      'Meeting: Ministers, Nils Berg and Ana Rojas, Bergen · 17 Mar 2026',
    ])
  })

  test('take a country among those who take part for anybody of it', async () => {
    expect((await list({ who: 'FJI' })).rows.map(({ kind }) => kind)).toEqual(['call'])
  })

  test('come page by page, each once', async () => {
    const all = (await list()).rows.map(({ id }) => id)
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: EventsPage = await list({ limit: '3', ...(after ? { after } : {}) })
      seen.push(...page.rows.map(({ id }) => id))
      after = page.next
    }
    expect(seen).toEqual(all)
  })

  test('can be asked for as they were known on a day, which then is today', async () => {
    const { rows, today } = await list({ knownOn: '2026-03-03', kind: 'visit', country: 'CHL', to: '2026-12-31' })
    expect(today).toEqual({ day: '2026-03-03', basis: 'as given' })
    expect(titles(rows)).toEqual(['Visit: Ana Rojas, Oslo · 10 Mar 2026'])
    expect(rows[0]).toMatchObject({ standing: 'ahead', previous: [], sources: 1 })
  })

  test.each([
    { after: 'nonsense' },
    { after: '1.2' },
    { after: '1.2.3.4' },
    { after: '..' },
    { after: '1.2.99999999999999999999' },
  ])('refuse a cursor that no page gave: $after', async (query) => {
    await expect(list(query)).rejects.toMatchObject({ name: 'Refusal', status: 400 })
  })

  test.each<Record<string, string>>([
    { kind: 'party' },
    { country: 'Georgia' },
    { from: '2026-02-30' },
    { limit: '0' },
    { limit: '1e9' },
    { minConfidence: 'NaN' },
    { order: 'random()' },
    { changedSince: 'yesterday' },
  ])('refuse a filter that is none: %j', async (query) => {
    await expect(list(query)).rejects.toMatchObject({ name: 'ZodError' })
  })
})

describe('one event', () => {
  test('tells its life step by step, each with the report that shows it', async () => {
    const { id } = await find('Visit: Ana Rojas, Oslo')
    const { steps, event, at: point } = await one(id)
    expect(steps.map(({ what, day, from, to, report }) => [what, day, from, to, report?.id])).toEqual([
      ['announced', '2026-03-02', undefined, undefined, at.reports.a],
      ['moved', '2026-03-06', '2026-03-10', '2026-03-17', at.reports.c],
    ])
    expect(event.words, 'none that tell the old day').toBe('her visit to Oslo')
    expect(point).toEqual({ lat: 59.91, lon: 10.75, of: 'city' })
  })

  test('has the source that told first first, and copies behind their original', async () => {
    const { id } = await find('Visit: Ana Rojas, Oslo')
    const { sources } = await one(id)
    expect(sources.map(({ source, reports }) => [source, reports.map((report) => report.id)])).toEqual([
      ['gulfwire.example', [at.reports.a, at.reports.b]],
      ['fjordnews.example', [at.reports.c]],
    ])
    expect(sources[0]?.reports[1]?.copyOf).toBe(at.reports.a)
  })

  test('sets claims and denials side by side', async () => {
    const { id } = await find('Call: Marco Rojas and Mere Tuilagi')
    const { contradictions, tellings, event } = await one(id)
    expect(event.contradicted).toEqual(['happened'])
    expect(contradictions.map(({ slot, sides }) => [slot, sides.length])).toEqual([['happened', 2]])
    expect(contradictions[0]?.sides.flatMap((side) => side.tellings).sort()).toEqual(
      tellings.map((one) => one.id).sort(),
    )
    expect(tellings.map(({ status }) => status).sort()).toEqual(['negated', 'occurred'])
  })

  test('says who announced it, in which telling', async () => {
    const { id } = await find('Visit: Ana Rojas, Oslo')
    const { claims } = await one(id)
    expect(claims.map(({ by, stance, on, telling }) => [by.name, stance, on, telling.split('#')[0]])).toEqual([
      ['Norwegian Foreign Ministry', 'announces', '2026-03-02', at.reports.a],
      ['Norwegian Foreign Ministry', 'announces', '2026-03-02', at.reports.b],
      ['Chilean Foreign Ministry', 'announces', '2026-03-06', at.reports.c],
    ])
  })

  test('has what was told first first, an original before its copy, and shows each step by an original', async () => {
    const { id } = await find('Visit: Ana Rojas, Oslo')
    const { tellings, steps } = await one(id)
    expect(tellings.map(({ report }) => report.id)).toEqual([at.reports.a, at.reports.b, at.reports.c])
    expect(tellings.map(({ report: { copyOf } }) => copyOf)).toEqual([null, at.reports.a, null])
    expect(steps.map(({ report }) => report?.copyOf ?? null)).toEqual(steps.map(() => null))
  })

  test('says why each telling was put to it', async () => {
    const { id } = await find('Visit: Ana Rojas, Oslo')
    const { tellings } = await one(id)
    const moved = tellings.find(({ report }) => report.id === at.reports.c)
    expect(moved?.link).toEqual({
      why: ['same visitor', 'moved to another day', 'same place'],
      score: 0.76,
      by: 'machine',
    })
  })

  test('as it was known on a day leaves out what came later', async () => {
    const { id } = await find('Visit: Ana Rojas, Oslo')
    const { steps, sources, tellings, event } = await one(id, { knownOn: '2026-03-03' })
    expect(event.days).toBe('10 Mar 2026')
    expect(steps.map(({ what }) => what)).toEqual(['announced'])
    expect(sources.map(({ source }) => source)).toEqual(['gulfwire.example'])
    expect(tellings).toHaveLength(2)
  })

  test('lists what people said of it, and the last of that', async () => {
    const { id } = await find('Visit: Alberto van Klaveren, Oslo')
    expect(await one(id)).toMatchObject({ corrections: [], correction: null })
    const wish = { target: { kind: 'event' as const, id }, action: 'confirm' as const, who: 'Ida', why: 'read it' }
    const made = await at.store.transact((writer) => correct(writer, wish, { at: Date.UTC(2026, 2, 19) }))
    const { corrections, correction, event } = await one(id)
    expect(event.reviewed).toBe(true)
    expect(correction).toBe(made.id)
    expect(corrections).toEqual([expect.objectContaining({ action: 'confirm', who: 'Ida', why: 'read it' })])
    expect(corrections[0]).not.toHaveProperty('anchor')
  })

  test.each(['e0000000000', 'nobody', '../../etc/passwd', 'E43C0KP9RJ1', "e' OR 1=1"])(
    'of the id %s is refused with 404',
    async (id) => {
      await expect(one(id)).rejects.toMatchObject({ name: 'Refusal', status: 404 })
    },
  )

  test('that nobody knew of on a day is refused with 404', async () => {
    const { id } = await find('Call: Marco Rojas and Mere Tuilagi')
    await expect(one(id, { knownOn: '2026-03-01' })).rejects.toMatchObject({ status: 404 })
  })
})

describe('what is ahead', () => {
  test('is told by day, with what moved since marked', async () => {
    const told = await ahead({ knownOn: '2026-03-06', since: '2026-03-05' })
    expect(told.today.day).toBe('2026-03-06')
    expect(titles(told.dated)).toEqual([
      'Meeting: Ana Rojas and Nils Berg, Oslo · 10 Mar 2026',
      'Visit: Ana Rojas, Oslo · 17 Mar 2026',
    ])
    expect(titles(told.undated)).toEqual(['Visit: Alberto van Klaveren, Oslo · day unknown'])
    expect(told.changed.map(({ event, step }) => [event.title, step.what, step.from, step.to])).toEqual([
      ['Visit: Ana Rojas, Oslo', 'moved', '2026-03-10', '2026-03-17'],
    ])
    expect(told.changed[0]?.step.report?.id).toBe(at.reports.c)
    expect(told.more).toBe(false)
  })

  test('marks what came in since, and is since yesterday where nothing is said', async () => {
    const told = await ahead({ today: '2026-03-02' })
    expect(told.since).toBe('2026-03-01')
    expect(told.fresh).toContain(told.dated[0]?.id)
    expect((await ahead({ today: '2026-03-02', since: '2026-06-30' })).fresh).toEqual([])
  })

  test('does not tell of what never was planned as fallen through', async () => {
    expect((await ahead({ today: '2026-03-22', since: '2026-03-19' })).changed).toEqual([])
  })

  test('is narrowed as events are, and says where there is more', async () => {
    const told = await ahead({ knownOn: '2026-03-06', kind: 'visit', country: 'CHL' })
    expect(titles(told.dated)).toEqual(['Visit: Ana Rojas, Oslo · 17 Mar 2026'])
    expect((await ahead({ knownOn: '2026-03-06', limit: '1' })).more).toBe(true)
    expect(titles((await ahead({ knownOn: '2026-03-06', from: '2026-03-12', to: '2026-03-31' })).undated)).toEqual([])
  })

  test('has nothing where all is over', async () => {
    const told = await ahead({ today: '2030-01-01' })
    expect([told.underWay, told.dated, told.some, told.undated, told.changed]).toEqual([[], [], [], [], []])
  })
})
