import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PageInput } from '../document/page-input.ts'
import { correct } from '../record/correct/correct.ts'
import type { EventFilter } from '../record/query.ts'
import type { RecordStore } from '../record/record-store.ts'
import { addAll, prepareInput, testInstant } from '../testing/fill-record.ts'
import { openRecord } from './open-record.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-asking-'))

/** Invented, on real offices. Each is an outlet's own report but where it says so. */
const reports: readonly PageInput[] = [
  page('gulf-wire', '2022-10-10', 'Lavrov to visit Ankara', [
    'Russian Foreign Minister Sergey Lavrov will visit Ankara on Friday, the ministry said.',
    '“We shall speak of grain and of nothing else,” Lavrov said.',
  ]),
  page('bosporus-post', '2022-10-12', 'Lavrov visit to Ankara moved', [
    'Russian Foreign Minister Sergey Lavrov will visit Ankara on Sunday and not on Friday, the Turkish foreign ministry said.',
    'Turkish Foreign Minister Mevlüt Çavuşoğlu said that Turkey wanted the grain to flow.',
  ]),
  page('gulf-wire', '2022-10-17', 'Lavrov and Çavuşoğlu meet in Ankara', [
    'Russian Foreign Minister Sergey Lavrov met Turkish Foreign Minister Mevlüt Çavuşoğlu in Ankara on Sunday.',
    'Çavuşoğlu said the grain would flow. “The corridor stays open,” Lavrov said.',
  ]),
  page('andes-daily', '2022-11-02', 'Talks in Lima', [
    'Foreign Minister Nadia Benkirane of Morocco met Foreign Minister Joseph Wanjala of Kenya in Lima on Tuesday.',
    'Wanjala has met Benkirane three times this year. “This was a good day,” Wanjala said.',
    'The corridor of the palace was closed, and the door stayed open.',
  ]),
  page('andes-daily', null, 'Undated note', [
    'Foreign Minister Nadia Benkirane of Morocco met Foreign Minister Joseph Wanjala of Kenya in Rabat.',
  ]),
]

let store: RecordStore

beforeAll(async () => {
  store = openRecord(join(folder, 'record.db'))
  await addAll(
    store,
    reports.map((report) => prepareInput(report)),
  )
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

function page(outlet: string, published: string | null, title: string, lines: readonly string[]): PageInput {
  const url = `https://${outlet}.example.org/${title.replace(/\W+/gu, '-').toLowerCase()}`
  return { text: [title, ...lines].join('\n'), url, title, ...(published === null ? {} : { published }) }
}

async function told(filter: EventFilter): Promise<string[]> {
  const { rows } = await store.events(filter)
  return rows.map(({ kind, status, first }) => `${kind} ${status} ${first}`)
}

const lavrov = 'Q58217'

test('events come by day, those of unknown day last, page by page', async () => {
  const whole = await store.events({})
  const days = whole.rows.map(({ first }) => first ?? 'unknown')
  expect(days).toEqual([...days].sort())
  expect(days).toContain('unknown')
  const seen: string[] = []
  let after: string | null = null
  do {
    const part: Awaited<ReturnType<RecordStore['events']>> = await store.events({
      limit: 1,
      ...(after ? { after } : {}),
    })
    seen.push(...part.rows.map(({ id }) => id))
    after = part.next
  } while (after !== null)
  expect(seen).toEqual(whole.rows.map(({ id }) => id))
  const back = await store.events({ order: 'day-descending' })
  expect(back.rows.at(-1)?.first).toBeNull()
  expect(back.rows[0]?.first).toBe(days.filter((day) => day !== 'unknown').at(-1))
})

test.each(['day-descending', 'known-descending', 'changed-descending'] as const)(
  'pages in the order %s are the whole list',
  async (order) => {
    const whole = (await store.events({ order })).rows.map(({ id }) => id)
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { rows, next }: Awaited<ReturnType<RecordStore['events']>> = await store.events({
        order,
        limit: 2,
        ...(after ? { after } : {}),
      })
      seen.push(...rows.map(({ id }) => id))
      after = next
    }
    expect(seen).toEqual(whole)
  },
)

test.each<[string, EventFilter, (list: string[]) => boolean]>([
  ['kind', { kinds: ['meeting'] }, (list) => list.length > 0 && list.every((row) => row.startsWith('meeting'))],
  ['status', { statuses: ['occurred'] }, (list) => list.length > 0 && list.every((row) => row.includes(' occurred '))],
  ['person', { actors: [lavrov] }, (list) => list.includes('meeting occurred 2022-10-16')],
  [
    'two countries',
    { countries: ['RUS', 'TUR'] },
    (list) => list.length > 0 && !list.some((row) => row.endsWith('2022-11-01')),
  ],
  ['countries that did not meet', { countries: ['RUS', 'KEN'] }, (list) => list.length === 0],
  ['place by country', { place: 'PER' }, (list) => list.length === 1 && list[0] === 'meeting occurred 2022-11-01'],
  ['period', { from: '2022-11-01', to: '2022-11-01' }, (list) => list.length === 1],
  ['period before all', { to: '2022-01-01' }, (list) => list.length === 0],
  [
    'known',
    { knownFrom: '2022-11-02', knownTo: '2022-11-02' },
    (list) => list.length > 0 && list.every((row) => !row.includes('2022-10')),
  ],
  ['sources', { minSources: 2 }, (list) => list.length > 0 && list.every((row) => row.includes('2022-10'))],
  ['more sources than there are', { minSources: 4 }, (list) => list.length === 0],
  ['confidence', { minConfidence: 1.01 }, (list) => list.length === 0],
])('events by %s', async (_, filter, fits) => {
  const list = await told(filter)
  expect(fits(list), list.join('; ')).toBe(true)
})

test('events by outlet, however it is written', async () => {
  const source = (await store.report((await store.find('Lima', {})).reports[0]!.report.id))!.source
  expect(await told({ outlet: source.toUpperCase() })).toContain('meeting occurred 2022-11-01')
  expect(await told({ outlet: 'nobody' })).toEqual([])
})

test('what was known on a day is what reports of that day and before tell', async () => {
  const visit = (list: string[]) => list.filter((row) => row.includes('2022-10') && row.startsWith('visit'))
  expect(visit(await told({ knownOn: '2022-10-10', actors: [lavrov] }))).toEqual(['visit planned 2022-10-14'])
  expect(visit(await told({ knownOn: '2022-10-13', actors: [lavrov] }))).toEqual(['visit planned 2022-10-16'])
  expect(await told({ knownOn: '2022-10-09' })).toEqual([])
  expect(visit(await told({ knownOn: '2022-10-10', from: '2022-10-16' }))).toEqual([])
  expect(await told({ knownOn: '2030-01-01', countries: ['KEN'] })).toEqual(['meeting occurred 2022-11-01'])
})

test('a place in a list that no page gave is refused', async () => {
  await expect(store.events({ after: 'x.y' })).rejects.toThrow('no place in this list')
  await expect(store.statements({ after: '1.2' })).rejects.toThrow('no place in this list')
})

test('statements by whom, about whom, from where, in which words', async () => {
  const words = async (filter: Parameters<RecordStore['statements']>[0]) =>
    (await store.statements(filter)).rows.map((statement) => statement.words)
  expect(await words({ by: lavrov })).toEqual([
    'The corridor stays open,',
    'We shall speak of grain and of nothing else,',
  ])
  expect(await words({ by: lavrov, words: 'corridor -grain' })).toEqual(['The corridor stays open,'])
  expect(await words({ country: 'KEN' })).toEqual(['This was a good day,'])
  expect((await words({ about: ['TUR'] })).join()).toContain('Turkey wanted the grain to flow')
  expect(await words({ by: lavrov, knownTo: '2022-10-11' })).toEqual(['We shall speak of grain and of nothing else,'])
  expect(await words({ mode: 'direct', by: lavrov, about: ['KEN'] })).toEqual([])
  const [first] = (await store.statements({ by: lavrov })).rows
  const reading = await store.reading(first!.report.id)
  expect(reading!.report.text.slice(first!.start, first!.end)).toBe(first!.words)
  expect(first!.speaker).toMatchObject({ id: lavrov, country: 'RUS' })
})

test('statements page by page are all of them, each once', async () => {
  const whole = (await store.statements({})).rows.map(({ id }) => id)
  expect(whole.length).toBeGreaterThan(4)
  const seen: string[] = []
  let after: string | null = null
  do {
    const part: Awaited<ReturnType<RecordStore['statements']>> = await store.statements({
      limit: 1,
      ...(after ? { after } : {}),
    })
    seen.push(...part.rows.map(({ id }) => id))
    after = part.next
  } while (after !== null)
  expect(seen).toEqual(whole)
})

test('words are found whatever their capitals and accents, and marked in the text', async () => {
  const { reports: found, total, more } = await store.find('CAVUSOGLU corridor', {})
  expect([total, more]).toEqual([1, false])
  const [hit] = found
  expect(hit!.report.title).toBe('Lavrov and Çavuşoğlu meet in Ankara')
  const reading = await store.reading(hit!.report.id)
  for (const { words, start, marks } of hit!.passages) {
    expect(reading!.report.text.slice(start, start + words.length)).toBe(words)
    for (const mark of marks) expect(['Çavuşoğlu', 'corridor']).toContain(words.slice(mark.start, mark.end))
  }
  expect(hit!.passages.flatMap(({ marks }) => marks).length).toBeGreaterThan(2)
  const [one] = (await store.find('corridor stays', {})).reports
  expect(one!.statements).toHaveLength(1)
  const [met] = (await store.find('met', { knownTo: '2022-10-31' })).reports
  expect(await store.event(met!.events[0]!)).toMatchObject({ kind: 'meeting', status: 'occurred' })
})

test.each<[string, number]>([
  ['grain', 3],
  ['grain -corridor', 2],
  ['grain NOT corridor', 2],
  ['"stays open"', 1],
  ['"open stays"', 0],
  ['-"stays open" corridor', 1],
  ['corridor OR Rabat', 3],
  ['corridor AND Lima', 1],
  ['corrid*', 2],
  ['corrid', 0],
  ['nothingofthekind', 0],
  ['"', 0],
  ['-grain', 0],
  ['* ^ ( NEAR( title: AND', 0],
  ["grain'; --", 3],
  ['OR OR grain', 3],
])('%s is in %i reports', async (words, count) => {
  const { reports: found, total } = await store.find(words, {})
  expect(found).toHaveLength(count)
  expect(total).toBe(count)
})

test('finding in a period, from an outlet, page by page', async () => {
  expect((await store.find('grain', { knownFrom: '2022-10-11', knownTo: '2022-10-13' })).reports).toHaveLength(1)
  const all = (await store.find('grain', {})).reports.map(({ report }) => report.id)
  const pages = [0, 1, 2].map((offset) => store.find('grain', { offset, limit: 1 }))
  const parts = (await Promise.all(pages)).map(({ reports: found, more }) => [found[0]?.report.id, more])
  expect(parts).toEqual([
    [all[0], true],
    [all[1], true],
    [all[2], false],
  ])
})

test('whom a name can mean', async () => {
  const named = async (name: string, on?: string) =>
    (await store.actorsNamed(name, 20, on)).map(({ actor }) => actor.id)
  expect((await named('Lavrov'))[0]).toBe(lavrov)
  expect((await named('RUS'))[0]).toBe('RUS')
  expect((await named('rus'))[0]).toBe('RUS')
  expect(await named('foreign minister of Russia', '2022-10-10')).toEqual([lavrov])
  expect(await named('Russian foreign minister')).toContain(lavrov)
  expect(await named('Russia’s foreign minister', '1995-01-01')).not.toContain(lavrov)
  expect(await named('mevlut cavusoglu')).toHaveLength(1)
  expect(await named('Benkir')).toEqual(await named('Benkirane'))
  expect(await named('foreign minister of Kenya')).toEqual(await named('Wanjala'))
  expect(await named('%')).toEqual([])
  expect(await named('')).toEqual([])
  const [first] = await store.actorsNamed('Lavrov')
  expect(first!.reports).toBe(3)
})

test('offices by the register and by the reports', async () => {
  const offices = await store.offices(lavrov)
  expect(offices[0]).toMatchObject({ basis: 'register', of: 'RUS', reports: 0 })
  const [wanjala] = await store.actorsNamed('Wanjala')
  expect(await store.offices(wanjala!.actor.id)).toEqual([
    { title: 'Foreign Minister', of: 'KEN', from: '2022-11-02', to: '2022-11-02', basis: 'reports', reports: 2 },
  ])
  expect(await store.offices('nobody')).toEqual([])
})

test('contacts of two states, of a person, and of all states', async () => {
  const [pair] = await store.contacts('RUS', 'TUR')
  expect(pair).toMatchObject({ one: { id: 'RUS' }, other: { id: 'TUR' }, byYear: { 2022: pair!.happened } })
  expect(pair!.byKind.meeting).toBeGreaterThanOrEqual(1)
  expect(pair!.last).toMatchObject({ first: '2022-10-16' })
  const [turned] = await store.contacts('TUR', 'RUS')
  expect(turned!.happened).toBe(pair!.happened)
  expect(await store.contacts('RUS', 'KEN')).toEqual([])
  expect(await store.contacts(lavrov, lavrov)).toEqual([])
  const others = (await store.contacts(lavrov)).map(({ other }) => other.country)
  expect(others).toContain('TUR')
  expect((await store.contacts(lavrov, 'TUR'))[0]!.happened).toBeGreaterThan(0)
  const [latest, ...older] = await store.lastContacts()
  expect([latest!.one.id, latest!.other.id, latest!.last!.first]).toEqual(['KEN', 'MAR', '2022-11-01'])
  expect(older.map(({ one, other }) => `${one.id} ${other.id}`)).toContain('RUS TUR')
})

test('what reports count stands beside what the record has', async () => {
  const [wanjala] = await store.actorsNamed('Wanjala')
  const tallies = await store.tallies('KEN')
  expect(tallies).toEqual(await store.tallies(wanjala!.actor.id))
  for (const { report, words, recorded, kind } of tallies) {
    expect(kind).toBe('meeting')
    expect((await store.reading(report.id))!.report.text).toContain(words)
    expect(recorded).toBeGreaterThanOrEqual(1)
  }
  expect(tallies.map(({ count }) => count)).toEqual([3])
  expect(await store.tallies('KEN', 'RUS')).toEqual([])
})

test('who was taken for two people is found as one, and as two again when that is taken back', async () => {
  const file = join(folder, 'corrected.db')
  const own = openRecord(file)
  const text = (name: string, day: string) =>
    page('gulf-wire', day, `${name} speaks`, [
      `Foreign Minister ${name} of Kenya met Foreign Minister Nadia Benkirane of Morocco in Rabat on Monday.`,
      `“All is well,” ${name} said.`,
    ])
  await addAll(
    own,
    [text('Joseph Wanjala', '2023-01-10'), text('Josef Wandjala', '2023-03-14')].map((one) => prepareInput(one)),
  )
  const one = (await own.actorsNamed('Joseph Wanjala'))[0]!.actor.id
  const other = (await own.actorsNamed('Josef Wandjala'))[0]!.actor.id
  expect(other).not.toBe(one)
  const target = { kind: 'actor' as const, id: one }
  const merge = await own.transact((writer) =>
    correct(writer, { target, action: 'merge', others: [other], who: 'a reader' }, { at: testInstant }),
  )
  expect((await own.actorsNamed('Wandjala')).map(({ actor, reports: count }) => [actor.id, count])).toEqual([[one, 2]])
  expect((await own.statements({ by: other })).rows.map(({ speaker }) => speaker?.id)).toEqual([one, one])
  expect((await own.events({ actors: [one], kinds: ['meeting'] })).rows).toHaveLength(2)
  await own.transact((writer) =>
    correct(writer, { target, action: 'edit', slot: 'country', value: 'UGA', who: 'a reader' }, { at: testInstant }),
  )
  expect((await own.contacts('UGA', 'MAR'))[0]?.happened).toBe(2)
  await own.transact((writer) =>
    correct(writer, { target, action: 'undo', others: [merge.id], who: 'a reader' }, { at: testInstant }),
  )
  expect((await own.statements({ by: one })).rows).toHaveLength(1)
  expect((await own.contacts('UGA', 'MAR'))[0]?.happened).toBe(1)
  await own.close()
})
