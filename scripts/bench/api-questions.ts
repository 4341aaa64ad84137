import { eventKinds } from '../../src/document/facts.ts'
import { addDays } from '../../src/record/day-number.ts'
import type { RecordReader } from '../../src/record/record-store.ts'
import { countries as states } from '../../src/register/countries.ts'
import type { Asked } from '../../src/testing/ask-operation.ts'

/** One kind of question, asked in several ways. */
export interface Question {
  readonly name: string
  readonly operation: string
  readonly asked: readonly Asked[]
}

const words = [
  'grain',
  'corridor',
  'peace talks',
  'sanctions',
  'ceasefire',
  'vaccine',
  'missile test',
  'minister',
  'gas',
  'summit',
  'embassy',
  'border',
  'oil',
  'climate',
  'fishing rights',
  'nuclear',
  'refugees',
  'trade agreement',
  'visa',
  'hostages',
  'aid',
  'troops',
  'election',
  'prisoners',
  'ambassador',
  'human rights',
  'tariffs',
  'joint statement',
  'phone call',
  'helicopters',
  'water',
  'debt',
  'railway',
  'drones',
  'consulate',
  'treaty',
  'flights',
  'earthquake',
  'wheat',
  'negotiators',
]
/** Of these the press tells most; the register's others come after them. */
const muchTold = [
  'RUS',
  'CHN',
  'USA',
  'TUR',
  'IRN',
  'GEO',
  'DEU',
  'PAK',
  'IND',
  'EGY',
  'VEN',
  'FJI',
  'CHL',
  'KEN',
  'NOR',
]
const countries = [...new Set([...muchTold, ...states.map(({ code }) => code)])]

/** What a record is asked by its screens: days, people and reports are its own, spread over all of it. */
export async function listQuestions(store: RecordReader, times: number): Promise<Question[]> {
  const sample = await takeSample(store, times)
  const each = (ask: (number: number) => Asked): Asked[] => Array.from({ length: times }, (_, number) => ask(number))
  const pick = <Item>(items: readonly Item[], number: number): Item => items[number % items.length]!
  const day = (number: number) => sample.days[number % sample.days.length]!
  const country = (number: number) => pick(countries, number)
  const kind = (number: number) => pick(eventKinds, number)
  const who = (number: number) => pick(sample.actors, number)
  const period = (number: number, days: number) => ({ from: addDays(day(number), -days), to: day(number) })
  const query = (name: string, operation: string, ask: (number: number) => Asked['query'] & object): Question => ({
    name,
    operation,
    asked: each((number) => ({ query: ask(number) })),
  })
  const one = (name: string, operation: string, ask: (number: number) => Record<string, string>): Question => ({
    name,
    operation,
    asked: each((number) => ({ params: ask(number) })),
  })
  return [
    query('about', 'about', () => ({})),
    query('ahead, today', 'ahead', (n) => ({ today: addDays(sample.last, -n) })),
    query('ahead, as known on a day', 'ahead', (n) => ({ knownOn: day(n) })),
    query('ahead, a country', 'ahead', (n) => ({ today: addDays(sample.last, -n), country: country(n) })),
    query('events, by day', 'listEvents', (n) => ({ from: day(n) })),
    query('events, newest', 'listEvents', (n) => ({ order: 'day-descending', to: day(n) })),
    query('events, a kind', 'listEvents', (n) => ({ kind: kind(n), from: day(n) })),
    query('events, two countries', 'listEvents', (n) => ({
      country: [country(n), country(n + 1)],
      order: 'day-descending',
    })),
    query('events, an actor', 'listEvents', (n) => ({ who: who(n), order: 'day-descending' })),
    query('events, a place', 'listEvents', (n) => ({ place: country(n), from: day(n) })),
    query('events, contradicted', 'listEvents', (n) => ({ contradicted: 'true', from: day(n) })),
    query('events, of an outlet', 'listEvents', (n) => ({ outlet: pick(sample.outlets, n), from: day(n) })),
    query('events, as known on a day', 'listEvents', (n) => ({ knownOn: day(n), order: 'known-descending' })),
    query('events, of a report', 'listEvents', (n) => ({ report: pick(sample.reports, n) })),
    one('one event', 'getEvent', (n) => ({ id: pick(sample.events, n) })),
    one('one event, told most', 'getEvent', (n) => ({ id: pick(sample.told, n) })),
    query('reports', 'listReports', (n) => ({ after: pick(sample.reports, n) })),
    one('one report', 'getReport', (n) => ({ id: pick(sample.reports, n) })),
    one('one report, its page', 'getReportPage', (n) => ({ id: pick(sample.reports, n) })),
    one('one report, a version', 'getReportVersion', (n) => ({ id: pick(sample.reports, n), number: '1' })),
    query('actors, by name', 'listActors', (n) => ({ name: pick(sample.names, n) })),
    query('actors, as typed', 'listActors', (n) => ({ name: pick(sample.names, n).slice(0, 3 + (n % 4)) })),
    one('one actor', 'getActor', (n) => ({ id: who(n) })),
    one('one country', 'getActor', (n) => ({ id: country(n) })),
    query('pairs', 'listPairs', (n) => ({ before: day(n) })),
    query('pairs of a country', 'listPairs', (n) => ({ country: country(n) })),
    one('a pair of countries', 'getPair', (n) => ({ one: country(n), other: country(n + 1 + (n % 3)) })),
    one('a person and a country', 'getPair', (n) => ({ one: pick(sample.people, n), other: n % 2 ? 'CHN' : 'USA' })),
    query('trips of a person', 'listTrips', (n) => ({ who: pick(sample.people, n) })),
    query('trips of a country', 'listTrips', (n) => ({ who: country(n) })),
    query('statements, newest', 'listStatements', (n) => ({ knownTo: day(n) })),
    query('statements, by someone', 'listStatements', (n) => ({ by: pick(sample.people, n) })),
    query('statements, about someone', 'listStatements', (n) => ({ about: who(n) })),
    query('statements, a country, direct', 'listStatements', (n) => ({ country: country(n), mode: 'direct' })),
    query('statements, with words', 'listStatements', (n) => ({ words: pick(words, n), knownTo: day(n) })),
    query('search, words', 'search', (n) => ({ q: pick(words, n), knownTo: day(n) })),
    query('search, a name', 'search', (n) => ({ q: pick(sample.names, n) })),
    query('search, as typed', 'search', (n) => ({ q: `${pick(words, n).slice(0, 4)}*` })),
    query('timeline, all', 'timeline', (n) => ({ to: addDays(sample.last, -n) })),
    query('timeline, a month', 'timeline', (n) => period(n, 30)),
    query('timeline, a country', 'timeline', (n) => ({ country: country(n) })),
    query('timeline, an actor', 'timeline', (n) => ({ who: who(n) })),
    query('timeline, two countries, visits', 'timeline', (n) => ({
      country: [country(n), country(n + 1)],
      kind: 'visit',
    })),
    query('map, all', 'map', (n) => ({ to: addDays(sample.last, -n) })),
    query('map, a year', 'map', (n) => period(n, 365)),
    query('map, a country', 'map', (n) => ({ country: country(n) })),
    query('network, all', 'network', (n) => ({ to: addDays(sample.last, -n) })),
    query('network, a year', 'network', (n) => period(n, 365)),
    query('network, a country, 500', 'network', (n) => ({ country: country(n), nodes: '500' })),
    query('network of states', 'network', (n) => ({ of: 'states', ...period(n, 365) })),
    query('review', 'review', (n) => ({ today: addDays(sample.last, -n) })),
    query('review, contradictions', 'review', (n) => ({ reason: 'contradiction', today: addDays(sample.last, -n) })),
    query('review, a country', 'review', (n) => ({ country: country(n) })),
    query('corrections', 'listCorrections', () => ({})),
  ]
}

interface Sample {
  readonly last: string
  readonly days: readonly string[]
  readonly events: readonly string[]
  readonly told: readonly string[]
  readonly reports: readonly string[]
  readonly outlets: readonly string[]
  readonly actors: readonly string[]
  readonly people: readonly string[]
  readonly names: readonly string[]
}

async function takeSample(store: RecordReader, times: number): Promise<Sample> {
  const { firstKnown, lastKnown } = await store.about()
  const last = lastKnown ?? '2026-01-01'
  const first = firstKnown ?? addDays(last, -365)
  const span = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000)
  const days = Array.from({ length: times }, (_, number) => addDays(first, Math.floor(((number * 0.618) % 1) * span)))
  const events: string[] = []
  const told: string[] = []
  for (const from of days.slice(0, 20)) {
    events.push(...(await store.events({ from, limit: 3 })).rows.map(({ id }) => id))
    told.push(...(await store.events({ from, minSources: 2, limit: 3 })).rows.map(({ id }) => id))
  }
  const reports: string[] = []
  const outlets = new Set<string>()
  for (const letter of '0123456789abcdefghjk')
    for (const { id, source } of (await store.reports({ after: `r${letter}`, limit: 3 })).rows) {
      reports.push(id)
      outlets.add(source)
    }
  const found = await Promise.all(countries.flatMap((code) => store.people(code, 4)))
  const people = found.flat().map(({ actor }) => actor)
  return {
    ...{ last, days, events, told, reports },
    outlets: [...outlets],
    actors: [...people.map(({ id }) => id), ...countries],
    people: people.map(({ id }) => id),
    names: people.map(({ name }) => name),
  }
}
