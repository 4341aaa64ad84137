import { describe, expect, test } from 'vitest'
import { linksOf, makeTelling, type TellingDraft } from '../../testing/make-telling.ts'
import { foldEvent } from '../life/fold-event.ts'
import type { RecordEvent } from '../record-event.ts'
import type { Telling } from '../telling.ts'
import { matchTelling } from './match-telling.ts'

const pair = ['Olaf Scholz.DEU', 'Volodymyr Zelensky.UKR']
const eventOf = (...tellings: readonly Telling[]): RecordEvent =>
  foldEvent(`e:${tellings[0]?.id}`, tellings, linksOf(tellings), null)
/** What a second report's telling makes of an event that a first report told of. */
const match = (first: TellingDraft, second: TellingDraft) =>
  matchTelling(makeTelling({ report: 'r2', ...second }), [eventOf(makeTelling({ report: 'r1', ...first }))])

describe('one event', () => {
  const met = { who: pair, on: '2023-05-14', at: 'Berlin.DEU', known: '2023-05-14' }

  test('says why', () => {
    expect(match(met, met)).toMatchObject({ event: 'e:r1#v1', why: ['same pair', 'same day', 'same place'] })
  })

  test.each<[string, TellingDraft, TellingDraft]>([
    ['talks are a meeting', met, { ...met, kind: 'talks' }],
    ['planned, then held', { ...met, status: 'planned', known: '2023-05-10' }, met],
    ['a surname for a name', met, { ...met, who: ['Scholz.DEU', 'Zelensky.UKR'] }],
    ['a country for one of them', met, { ...met, who: ['Germany.DEU country', 'Volodymyr Zelensky.UKR'] }],
    ['a counterpart', met, { ...met, who: ['Olaf Scholz.DEU', 'Ukrainian counterpart.UKR group'] }],
    ['the country of the town', met, { ...met, at: 'Germany.DEU country' }],
    ['without a place', met, { ...met, at: null }],
    ['without a day, the day after', met, { ...met, on: null, known: '2023-05-15' }],
    ['in the week of the day', { ...met, on: '2023-05-08/2023-05-14' }, met],
    [
      'called off, told with one of them',
      { ...met, status: 'planned', known: '2023-05-10' },
      { ...met, status: 'cancelled', who: ['Olaf Scholz.DEU'], known: '2023-05-12' },
    ],
    [
      'moved by its words',
      { ...met, status: 'planned', known: '2023-05-10' },
      {
        ...met,
        status: 'planned',
        on: '2023-06-02',
        known: '2023-05-12',
        words: 'the meeting has been postponed to June 2',
      },
    ],
    [
      'a call on both sides of midnight',
      { kind: 'call', who: ['Joe Biden.USA', 'Xi Jinping.CHN'], on: '2022-07-28' },
      { kind: 'call', who: ['Joe Biden.USA', 'Xi Jinping.CHN'], on: '2022-07-29' },
    ],
    [
      'a journey a few days from its plan',
      { kind: 'visit', status: 'planned', who: ['Olaf Scholz.DEU person visitor'], at: 'Kyiv.UKR', on: '2023-05-10' },
      { kind: 'visit', who: ['Olaf Scholz.DEU person visitor'], at: 'Kyiv.UKR', on: '2023-05-13' },
    ],
  ])('%s', (_name, first, second) => {
    expect(match(first, second)?.event).toBe('e:r1#v1')
    expect(match(second, first)?.event).toBe('e:r1#v1')
  })

  test('that was moved is found at its old day by a late copy', () => {
    const plan = makeTelling({ ...met, report: 'r1', status: 'planned', known: '2023-05-01' })
    const moved = makeTelling({ ...met, report: 'r2', status: 'planned', on: '2023-06-02', known: '2023-05-08' })
    const copy = makeTelling({ ...met, report: 'r3', status: 'planned', known: '2023-05-09' })
    expect(matchTelling(copy, [eventOf(plan, moved)])?.event).toBe('e:r1#v1')
  })
})

describe('two events', () => {
  const met = { who: pair, on: '2023-05-14', at: 'Berlin.DEU', known: '2023-05-14' }
  const trio = [...pair, 'Emmanuel Macron.FRA']

  test.each<[string, TellingDraft, TellingDraft]>([
    ['another day', met, { ...met, on: '2023-05-16' }],
    ['a day on, in one part of the world', met, { ...met, on: '2023-05-15' }],
    ['another town', met, { ...met, at: 'Munich.DEU' }],
    ['other people of the two countries', met, { ...met, who: ['Annalena Baerbock.DEU', 'Dmytro Kuleba.UKR'] }],
    [
      'diplomats of the two countries',
      met,
      { ...met, who: ['German diplomats.DEU group', 'Ukrainian diplomats.UKR group'] },
    ],
    ['a call', met, { ...met, kind: 'call', at: null }],
    ['the visit around it', met, { ...met, kind: 'visit' }],
    ['three of them', met, { ...met, who: trio }],
    ['one of them, the other unknown', met, { ...met, who: ['Olaf Scholz.DEU', 'officials group'] }],
    [
      'a plan after it was held',
      { ...met, known: '2023-05-14' },
      { ...met, status: 'planned', on: null, known: '2023-05-20' },
    ],
    ['called off without a day after it was held', met, { ...met, status: 'cancelled', on: null, known: '2023-05-16' }],
    ['long ago, told without a day', met, { ...met, on: null, known: '2023-08-01' }],
    [
      'a second round',
      { ...met, words: 'they held a second round of talks' },
      { ...met, words: 'they held a third round of talks' },
    ],
    ['a year is too long', { ...met, on: '2023' }, met],
    [
      'nobody named',
      { who: ['officials group'], on: '2023-05-14', at: 'Berlin.DEU' },
      { who: ['officials group'], on: '2023-05-14', at: 'Berlin.DEU' },
    ],
    [
      'two journeys to one town',
      { kind: 'visit', who: ['Olaf Scholz.DEU person visitor'], at: 'Kyiv.UKR', on: '2023-05-02' },
      { kind: 'visit', who: ['Olaf Scholz.DEU person visitor'], at: 'Kyiv.UKR', on: '2023-05-13' },
    ],
  ])('%s', (_name, first, second) => {
    expect(match(first, second)).toBeNull()
    expect(match(second, first)).toBeNull()
  })

  test('of one report stay two', () => {
    expect(match({ ...met, report: 'r1' }, { ...met, report: 'r1', id: 'r1#v2' })).toBeNull()
  })

  test('what a person rejected takes in nothing', () => {
    const event = { ...eventOf(makeTelling({ ...met, report: 'r1' })), rejected: true }
    expect(matchTelling(makeTelling({ ...met, report: 'r2' }), [event])).toBeNull()
  })

  test('where two fit alike and no day decides, neither is chosen; the order of candidates makes no difference', () => {
    const call = { kind: 'call', who: pair, known: '2023-05-14' } as const
    const [one, other] = ['2023-05-13', '2023-05-14'].map((on, index) =>
      eventOf(makeTelling({ ...call, on, report: `r${index + 1}` })),
    )
    if (!one || !other) throw new Error('two events')
    const told = makeTelling({ ...call, report: 'r3', on: null })
    expect(matchTelling(told, [one, other])).toBeNull()
    const dated = makeTelling({ ...call, report: 'r3', on: '2023-05-14' })
    expect(matchTelling(dated, [one, other])).toEqual(matchTelling(dated, [other, one]))
    expect(matchTelling(dated, [one, other])?.event).toBe(other.id)
  })
})

describe('acts', () => {
  const blame = {
    kind: 'accuse',
    who: ['France.FRA country actor', 'Iran.IRN country recipient'],
    on: '2023-01-07',
    words: 'France condemned Iran over the execution of two protesters',
  } as const

  test('of one day and matter are one', () => {
    expect(match(blame, { ...blame, words: 'Paris condemned the executions of protesters in Iran' })?.why).toContain(
      'same actor and recipient',
    )
  })

  test.each<[string, TellingDraft]>([
    ['another matter', { words: 'France condemned Iran for shipping drones to the front' }],
    ['another day', { on: '2023-01-12' }],
    ['another recipient', { who: ['France.FRA country actor', 'Syria.SYR country recipient'] }],
    ['the other way round', { who: ['Iran.IRN country actor', 'France.FRA country recipient'] }],
    ['another kind', { kind: 'request' }],
    ['other numbers', { words: 'France condemned Iran over the execution of five protesters' }],
  ])('%s is another', (_name, change) => {
    expect(match(blame, { ...blame, ...change })).toBeNull()
  })
})
