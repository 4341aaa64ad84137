import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OutcomeCounts } from '../record/counted.ts'
import type { EventFilter } from '../record/query.ts'
import type { RecordStore } from '../record/record-store.ts'
import { derivedTables } from '../testing/derived-tables.ts'
import { makeActor } from '../testing/make-telling.ts'
import { putEvents } from '../testing/put-events.ts'
import { openRecord } from './open-record.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-counting-'))
const file = join(folder, 'record.db')
let store: RecordStore

const ana = 'Ana Rojas.CHL'
const piet = 'Piet Visser.NLD'
const kofi = 'Kofi Asante.GHA'
const idOf = (named: string) => makeActor(named).id

const visit = 'e0000000001'
const called = 'e0000000005'
const contradicted = 'e0000000007'
const merged = 'e0000000004'

beforeAll(async () => {
  store = openRecord(file)
  await putEvents(store, {
    [visit]: {
      kind: 'visit',
      who: [`${ana} visitor`, `${piet} host`],
      at: 'The Hague.NLD',
      on: '2026-03-01/2026-03-03',
      known: '2026-02-20',
    },
    e0000000002: { who: [ana, piet], on: '2026-03-02', within: visit, known: '2026-03-03' },
    e0000000003: {
      kind: 'visit',
      status: 'planned',
      who: [`${ana} visitor`, 'Rosa Mendes.CHL visitor', 'Netherlands.NLD country host'],
      on: '2026-04-10',
      known: '2026-03-03',
    },
    [merged]: {
      status: 'planned',
      who: [ana, piet, 'European Union organisation'],
      on: '2026-03-20',
      known: '2026-03-04',
    },
    [called]: { kind: 'call', who: [ana, kofi], confidence: 0.6, changes: { confidence: 0.6 } },
    e0000000006: { status: 'cancelled', who: [ana, kofi], at: 'Accra.GHA', on: '2026-03-05' },
    [contradicted]: {
      status: 'alleged',
      who: [piet, kofi],
      on: '2026-03-05',
      changes: { contradictions: [{ slot: 'day', sides: [] }] },
    },
    e0000000008: {
      kind: 'talks',
      who: ['Chile.CHL country', 'Ghana.GHA country'],
      at: 'Accra.GHA',
      on: '2025-12-30/2026-01-02',
    },
    e0000000009: { who: [ana, piet], on: '2026-03-06', changes: { rejected: true } },
    e000000000a: { kind: 'support', who: [`${ana} actor`, `${piet} recipient`], on: '2026-03-07' },
  })
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const none: OutcomeCounts = { happened: 0, planned: 0, fellThrough: 0, unproven: 0 }

describe('days', () => {
  test('are counted by the month, where there are too many days for what is drawn', async () => {
    expect(await store.countDays({}, 60)).toEqual({
      first: '2025-12-30',
      last: '2026-04-10',
      grain: 'month',
      bins: [
        { ...none, start: '2025-12-01', happened: 1 },
        { start: '2026-03-01', happened: 3, planned: 1, fellThrough: 1, unproven: 1 },
        { ...none, start: '2026-04-01', planned: 1 },
      ],
      wide: [],
      total: 9,
      undated: 1,
    })
  })

  test('102 of them are 102 bins, and five months are no four', async () => {
    expect((await store.countDays({}, 102)).grain).toBe('day')
    expect((await store.countDays({}, 101)).grain).toBe('month')
    expect((await store.countDays({}, 5)).grain).toBe('month')
    expect((await store.countDays({}, 4)).grain).toBe('year')
    expect((await store.countDays({}, 1)).grain).toBe('year')
  })

  test('end where the filter ends, and what began before it counts on its first day', async () => {
    const { first, last, bins, total, undated } = await store.countDays({ from: '2026-01-01', to: '2026-03-02' }, 400)
    expect({ first, last, total, undated }).toEqual({ first: '2026-01-01', last: '2026-03-02', total: 3, undated: 0 })
    expect(bins.map(({ start }) => start)).toEqual(['2026-01-01', '2026-03-01', '2026-03-02'])
  })

  test('known to more days than asked for are counted apart, and can be left out of a list', async () => {
    const { bins, wide, total, undated } = await store.countDays({}, 400, 3)
    expect(wide).toEqual([{ ...none, first: '2025-12-30', last: '2026-01-02', happened: 1 }])
    expect(sum(bins) + sum(wide) + undated).toBe(total)
    // Where it began before the filter's first day its days stay as they are.
    expect((await store.countDays({ from: '2026-01-01' }, 400, 3)).wide).toEqual(wide)
    expect((await store.countDays({}, 400, 4)).wide).toEqual([])
    const listed = await store.events({ longest: 3, limit: 100 })
    expect(listed.rows).toHaveLength(total - 1)
    expect((await store.events({ longest: 3, knownOn: '2026-04-30', limit: 100 })).rows).not.toContainEqual(
      expect.objectContaining({ first: '2025-12-30' }),
    )
    expect((await store.events({ longest: 4, limit: 100 })).rows).toHaveLength(total)
  })

  test('rejected events count only when asked for', async () => {
    expect((await store.countDays({ rejected: true }, 400)).total).toBe(10)
  })

  test('nothing has no days', async () => {
    expect(await store.countDays({ actors: ['Q1'] }, 10)).toEqual({
      ...{ first: null, last: null, grain: 'day' },
      ...{ bins: [], wide: [] },
      total: 0,
      undated: 0,
    })
    expect(await store.countDays({ kinds: ['call'] }, 10)).toEqual({
      ...{ first: null, last: null, grain: 'day' },
      ...{ bins: [], wide: [] },
      total: 1,
      undated: 1,
    })
  })

  test('with knownOn, only what was known by then counts', async () => {
    expect((await store.countDays({ knownOn: '2026-03-03' }, 400)).total).toBe(3)
    expect((await store.countDays({ knownOn: '2026-03-03', knownTo: '2026-02-28' }, 400)).total).toBe(1)
  })
})

test('years of an actor, a country, and of two', async () => {
  expect(await store.countYears(idOf(ana))).toEqual([
    { year: '2026', happened: 3, planned: 2, fellThrough: 1, unproven: 0 },
  ])
  expect(await store.countYears('CHL', 'GHA')).toEqual([
    { ...none, year: '2025', happened: 1 },
    { ...none, year: '2026', fellThrough: 1 },
  ])
  expect(await store.countYears(idOf(piet), 'GHA')).toEqual([{ ...none, year: '2026', unproven: 1 }])
  expect(await store.countYears('KEN')).toEqual([])
})

test('places, those with most first, and events without one', async () => {
  const { places, placeless } = await store.countPlaces({})
  expect(places.map(({ place, ...counts }) => [place.name, counts])).toEqual([
    ['Accra', { ...none, happened: 1, fellThrough: 1 }],
    ['The Hague', { ...none, happened: 1 }],
  ])
  expect(placeless).toBe(6)
  expect(await store.countPlaces({ countries: ['NLD'] })).toMatchObject({
    places: [{ place: { name: 'The Hague' } }],
    placeless: 5,
  })
})

test('a visit of two from one country is one journey, to the hosts where no place is known', async () => {
  const journeys = await store.countJourneys({}, 10)
  expect(
    journeys.map(({ to, visitors, ...rest }) => ({ ...rest, to: to.name, visitors: visitors.map(({ name }) => name) })),
  ).toEqual([
    { from: 'CHL', to: 'The Hague', happened: 1, planned: 0, visitors: ['Ana Rojas'] },
    { from: 'CHL', to: 'Netherlands', happened: 0, planned: 1, visitors: ['Ana Rojas', 'Rosa Mendes'] },
  ])
  expect(await store.countJourneys({}, 1)).toHaveLength(1)
  expect(await store.countJourneys({ statuses: ['planned'] }, 10)).toMatchObject([{ happened: 0, planned: 1 }])
})

describe('the network', () => {
  test('of people and bodies: a meeting within a visit is the visit’s, and nodes that find no room are told', async () => {
    const { nodes, edges, left } = await store.contactNetwork({}, 'people', 2)
    expect(nodes.map(({ actor, contacts }) => [actor.name, contacts])).toEqual([
      ['Ana Rojas', 4],
      ['Piet Visser', 2],
    ])
    expect(edges).toEqual([{ one: idOf(ana), other: idOf(piet), happened: 1, planned: 1, last: '2026-03-02' }])
    expect(left).toBe(3)
  })

  test('of all: five with six ties', async () => {
    const { nodes, edges, left } = await store.contactNetwork({}, 'people', 500)
    expect(nodes.slice(2).map(({ contacts }) => contacts)).toEqual([1, 1, 1])
    expect(edges).toHaveLength(5)
    expect(left).toBe(0)
  })

  test('of states', async () => {
    const { nodes, edges } = await store.contactNetwork({}, 'states', 10)
    expect(nodes.map(({ actor, contacts }) => [actor.id, contacts])).toEqual([
      ['CHL', 5],
      ['NLD', 3],
      ['GHA', 2],
    ])
    expect(edges).toEqual([
      { one: 'CHL', other: 'GHA', happened: 2, planned: 0, last: '2025-12-30' },
      { one: 'CHL', other: 'NLD', happened: 1, planned: 2, last: '2026-03-02' },
    ])
  })

  test('heeds the filter, and rejected ones when asked', async () => {
    const ofGhana = await store.contactNetwork({ countries: ['GHA'] }, 'people', 10)
    expect(ofGhana.nodes.map(({ actor }) => actor.name).sort()).toEqual(['Ana Rojas', 'Kofi Asante'])
    const all = await store.contactNetwork(
      { rejected: true, actors: [idOf(piet)], statuses: ['occurred'] },
      'people',
      10,
    )
    expect(all.edges).toEqual([{ one: idOf(ana), other: idOf(piet), happened: 2, planned: 0, last: '2026-03-06' }])
  })
})

const filters: readonly EventFilter[] = [
  {},
  { rejected: true },
  { countries: ['CHL'] },
  { countries: ['CHL', 'GHA'] },
  { actors: [idOf(ana)], from: '2026-03-01' },
  { kinds: ['meeting', 'visit'], statuses: ['planned', 'occurred'] },
  { place: 'GHA' },
  { to: '2026-03-05' },
  { minConfidence: 0.7 },
  { contradicted: true },
  { contradicted: false, knownFrom: '2026-03-01' },
  { within: visit },
  { reviewed: false, minSources: 1 },
]

test.each(filters)('counts are those of the list: %j', async (filter) => {
  const { rows } = await store.events({ ...filter, limit: 1000 })
  const { total, undated, bins } = await store.countDays(filter, 1000)
  expect(total).toBe(rows.length)
  expect(undated).toBe(rows.filter(({ first }) => first === null).length)
  expect(sum(bins)).toBe(rows.length - undated)
  const { places, placeless } = await store.countPlaces(filter)
  expect(sum(places) + placeless).toBe(rows.length)
})

function sum(all: readonly OutcomeCounts[]): number {
  return all.reduce((total, one) => total + one.happened + one.planned + one.fellThrough + one.unproven, 0)
}

test('who met whom and whose country takes part stand as they would be made again', () => {
  const { kept, made } = derivedTables(file)
  expect(kept).toEqual(made)
  expect(kept.map((rows) => rows.length)).toEqual([16, 20, 18])
})

test('the state is another one after a change, by this connection or another', async () => {
  const other = openRecord(file, { readOnly: true })
  const [own, others] = [await store.state(), await other.state()]
  expect([await store.state(), await other.state()]).toEqual([own, others])
  await store.transact((writer) => writer.saveNote('test', 'x'))
  expect(await store.state()).not.toBe(own)
  expect(await other.state()).not.toBe(others)
  await other.close()
})
