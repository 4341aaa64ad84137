import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ActorDetail, PairDetail } from '../../api/actor.ts'
import type { MapAnswer, NetworkAnswer, TimelineAnswer } from '../../api/charts.ts'
import type { ReviewPage } from '../../api/review.ts'
import { correct } from '../../record/correct/correct.ts'
import { askChecked } from '../../testing/ask-operation.ts'
import { openRojasHouse, type TryHouse } from '../../testing/rojas-house.ts'

let at: TryHouse
type Query = Record<string, string | string[]>
const timeline = (query: Query = {}) => askChecked<TimelineAnswer>(at.house, 'timeline', { query })
const map = (query: Query = {}) => askChecked<MapAnswer>(at.house, 'map', { query })
const network = (query: Query = {}) => askChecked<NetworkAnswer>(at.house, 'network', { query })
const review = (query: Query = {}) => askChecked<ReviewPage>(at.house, 'review', { query })
const actor = (id: string) => askChecked<ActorDetail>(at.house, 'getActor', { params: { id } })
const pair = (one: string, other: string) => askChecked<PairDetail>(at.house, 'getPair', { params: { one, other } })

beforeAll(async () => {
  at = await openRojasHouse()
})
afterAll(() => at.close())

describe('the record', () => {
  test('is told in figures, with what who asks may do', async () => {
    expect(await askChecked(at.house, 'about')).toMatchObject({
      name: 'readout',
      counts: { reports: 9, sources: 3, events: 7, corrections: 0 },
      firstKnown: '2026-03-02',
      lastKnown: '2026-06-05',
      may: ['read'],
      who: null,
    })
  })
})

describe('the timeline', () => {
  test('counts by day, planned apart from happened, and lists what is little', async () => {
    const { first, last, grain, bins, total, undated, events } = await timeline()
    expect([first, last, grain, total, undated]).toEqual(['2026-03-10', '2026-06-04', 'day', 7, 1])
    expect(bins.map(({ start, happened, planned }) => [start, happened, planned])).toEqual([
      ['2026-03-10', 0, 1],
      ['2026-03-17', 2, 1],
      ['2026-03-19', 1, 0],
      ['2026-06-04', 1, 0],
    ])
    expect(events?.map(({ when }) => when?.first ?? null)).toEqual([
      ...['2026-03-10', '2026-03-17', '2026-03-17', '2026-03-17', '2026-03-19', '2026-06-04'],
      null,
    ])
  })

  test('only counts what is more than asked for', async () => {
    expect((await timeline({ most: '6' })).events).toBeNull()
    expect((await timeline({ most: '7' })).events).toHaveLength(7)
    expect((await timeline({ kind: 'call', most: '1' })).events).toHaveLength(1)
  })

  test('counts apart what is known only to more days than asked for, and lists the rest where that is little', async () => {
    const [call] = (await timeline({ kind: 'call' })).events ?? []
    const target = { kind: 'event' as const, id: call!.id }
    const say = (wish: object) =>
      at.store.transact((writer) =>
        correct(writer, { target, who: 'Ida', ...wish } as Parameters<typeof correct>[1], { at: Date.UTC(2026, 3, 3) }),
      )
    const moved = await say({ action: 'edit', slot: 'day', value: '2026-05' })
    const some = await timeline({ longest: '30', most: '6' })
    expect(some.wide).toMatchObject([{ first: '2026-05-01', last: '2026-05-31' }])
    expect(some.bins.some(({ start }) => start.startsWith('2026-05'))).toBe(false)
    expect([some.total, some.events?.length]).toEqual([7, 6])
    expect((await timeline({ longest: '30', most: '5' })).events).toBeNull()
    expect((await timeline({ longest: '30', most: '7' })).events).toHaveLength(7)
    expect((await timeline({ longest: '31' })).wide).toEqual([])
    await say({ action: 'undo', others: [moved.id] })
  })

  test('counts anew what a person has changed', async () => {
    const before = await timeline({ kind: 'publication' })
    expect(before.total).toBe(0)
    const [call] = (await timeline({ kind: 'call' })).events ?? []
    const target = { kind: 'event' as const, id: call!.id }
    const say = (wish: object, day: number) =>
      at.store.transact((writer) =>
        correct(writer, { target, who: 'Ida', ...wish } as Parameters<typeof correct>[1], {
          at: Date.UTC(2026, 3, day),
        }),
      )
    const rejected = await say({ action: 'reject' }, 1)
    expect((await timeline({ kind: 'call' })).total).toBe(0)
    await say({ action: 'undo', others: [rejected.id] }, 2)
    expect((await timeline({ kind: 'call' })).total).toBe(1)
  })
})

describe('the map', () => {
  test('has places with points, and arcs from the visitor’s capital', async () => {
    const { places, arcs, unplaced } = await map()
    expect(places.map(({ place, happened, planned, at: point }) => [place.name, happened, planned, point.of])).toEqual([
      ['Oslo', 1, 3, 'city'],
      ['Bergen', 1, 0, 'city'],
      ['Santiago', 1, 0, 'city'],
    ])
    expect(arcs.map(({ from, to, happened, planned }) => [from.country, to.place.name, happened, planned])).toEqual([
      ['NOR', 'Santiago', 1, 0],
      ['CHL', 'Oslo', 0, 2],
    ])
    expect(arcs[0]?.visitors.map(({ name }) => name)).toEqual(['Nils Berg'])
    expect(unplaced).toBe(1)
  })

  test('is narrowed as events are', async () => {
    expect((await map({ country: 'FJI' })).places).toEqual([])
    expect((await map({ kind: 'visit', status: 'occurred' })).places.map(({ place }) => place.name)).toEqual([
      'Santiago',
    ])
  })
})

describe('the network', () => {
  test('has who met whom, and when last', async () => {
    const { nodes, edges, left } = await network()
    expect(nodes[0]).toMatchObject({ actor: { name: 'Nils Berg' }, contacts: 3 })
    expect(edges).toContainEqual({
      one: 'person:ana rojas.CHL',
      other: 'person:nils berg.NOR',
      happened: 1,
      planned: 1,
      last: '2026-03-17',
    })
    expect(left).toBe(0)
  })

  test('is of states where that is asked for, and of so many as are asked for', async () => {
    const { edges } = await network({ of: 'states' })
    expect(edges.map(({ one, other }) => [one, other])).toEqual([
      ['CHL', 'FJI'],
      ['CHL', 'NOR'],
    ])
    const few = await network({ nodes: '2' })
    expect([few.nodes.length, few.left]).toEqual([2, 3])
    await expect(network({ nodes: '501' })).rejects.toMatchObject({ name: 'ZodError' })
  })
})

describe('review', () => {
  test('has contradictions first, and says in words why', async () => {
    const { rows, counts } = await review()
    expect(rows.map(({ event, reasons }) => [event.title, reasons.map(({ reason }) => reason)])).toEqual([
      ['Call: Marco Rojas and Mere Tuilagi', ['contradiction', 'unsure']],
      ['Visit: Ana Rojas, Oslo', ['unheard']],
      ['Meeting: Ana Rojas and Nils Berg, Oslo', ['unheard']],
    ])
    expect(rows.flatMap(({ reasons }) => reasons.map(({ words }) => words)).slice(0, 3)).toEqual([
      'reports disagree on whether it happened: happened (gulfwire.example) · did not happen (Mere Tuilagi’s office)',
      expect.stringMatching(/^confidence 0\.\d\d, told by 1 source$/u),
      'planned until 17 Mar 2026, and no report says that it happened; last heard of on 6 Mar 2026',
    ])
    expect(counts).toEqual({ contradiction: 1, merge: 0, unsure: 1, unheard: 2 })
  })

  test('comes page by page, and by reason and country', async () => {
    const first = await review({ limit: '2' })
    expect(first.rows).toHaveLength(2)
    const second = await review({ limit: '2', after: first.next! })
    expect(second.rows.map(({ event }) => event.title)).toEqual(['Meeting: Ana Rojas and Nils Berg, Oslo'])
    expect((await review({ reason: 'contradiction' })).rows).toHaveLength(1)
    expect((await review({ country: 'FJI' })).rows).toHaveLength(1)
    for (const after of ['x', '1.2', '9.9.9.9.9'])
      await expect(review({ after })).rejects.toMatchObject({ name: 'Refusal', status: 400 })
  })
})

describe('one actor', () => {
  test('of a person: offices, contacts, the last one, counts by year', async () => {
    const berg = await actor('person:nils berg.NOR')
    expect(berg.country?.id).toBe('NOR')
    expect(berg.offices).toEqual([
      { title: 'Foreign Minister', of: 'NOR', from: '2026-03-02', to: '2026-06-05', basis: 'reports', reports: 6 },
    ])
    expect(berg.contacts[0]).toMatchObject({
      other: { name: 'Ana Rojas' },
      happened: 1,
      planned: 1,
      last: '2026-03-17',
      lastTo: '2026-03-17',
    })
    expect(berg.last?.days).toBe('17 Mar 2026')
    expect(berg.years).toEqual([{ year: '2026', happened: 3, planned: 1, other: 0 }])
    expect(berg.people).toEqual([])
  })

  test('of a country: its people, and counts that are claimed beside the record’s own', async () => {
    const norway = await actor('NOR')
    expect(norway.country).toBeNull()
    expect(norway.people.map(({ actor: { name } }) => name)).toEqual(['Nils Berg'])
    expect(norway.tallies.map(({ count, words, recorded }) => [count, words, recorded])).toEqual([
      [39, 'met 39 times', 0],
    ])
  })

  test('of a country that no report names is empty, and of nobody is refused', async () => {
    expect(await actor('PER')).toMatchObject({ actor: { name: 'Peru' }, contacts: [], years: [], last: null })
    for (const id of ['nobody', 'XYZ', "' OR 1=1"]) await expect(actor(id)).rejects.toMatchObject({ status: 404 })
  })
})

describe('pairs', () => {
  test('of states, those with the latest contact first, page by page', async () => {
    const list = (query: Query) =>
      askChecked<{ rows: PairDetail['contact'][]; next: string | null }>(at.house, 'listPairs', { query })
    const told = ({ rows }: Awaited<ReturnType<typeof list>>) => rows.map((one) => [one?.one.id, one?.other.id])
    expect(told(await list({}))).toEqual([
      ['CHL', 'FJI'],
      ['CHL', 'NOR'],
    ])
    const first = await list({ limit: '1' })
    expect(told(await list({ limit: '1', after: first.next! }))).toEqual([['CHL', 'NOR']])
    expect(told(await list({ before: '2026-03-18' }))).toEqual([['CHL', 'NOR']])
    expect(told(await list({ country: 'FJI' }))).toEqual([['CHL', 'FJI']])
    await expect(list({ after: 'nothing' })).rejects.toMatchObject({ name: 'Refusal', status: 400 })
  })

  test('have their contacts, counts by year and claims', async () => {
    const { contact, years, tallies } = await pair('NOR', 'CHL')
    expect(contact).toMatchObject({ happened: 1, planned: 1, byKind: { meeting: 1 }, byYear: { 2026: 1 }, next: null })
    expect(contact?.last?.days).toBe('17 Mar 2026')
    expect(years).toEqual([{ year: '2026', happened: 1, planned: 1, other: 0 }])
    expect(tallies).toHaveLength(1)
    expect((await pair('NOR', 'PER')).contact).toBeNull()
  })

  test('are of two who differ, and of whom the record knows', async () => {
    await expect(pair('NOR', 'NOR')).rejects.toMatchObject({ name: 'Refusal', status: 400 })
    await expect(pair('NOR', 'nobody')).rejects.toMatchObject({ name: 'Refusal', status: 404 })
  })
})
