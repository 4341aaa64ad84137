import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linksOf, makeTelling, type TellingDraft } from '../../testing/make-telling.ts'
import type { Telling } from '../telling.ts'
import { foldEvent } from './fold-event.ts'
import { knownOn } from './known-on.ts'
import { standingOn } from './standing-on.ts'
import { tellLife } from './tell-life.ts'

const xi = 'Xi Jinping.CHN person visitor'
const visit: TellingDraft = { kind: 'visit', who: [xi], at: 'Moscow.RUS' }
let count = 0
const told = (known: string | null, draft: TellingDraft): Telling =>
  makeTelling({ ...visit, report: `r${String(++count).padStart(4, '0')}`, known, ...draft })
const fold = (...tellings: readonly Telling[]) => foldEvent('e1', tellings, linksOf(tellings), null)
const stepsOf = (...tellings: readonly Telling[]) => fold(...tellings).steps.map(({ what }) => what)

describe('a plan', () => {
  const announced = told('2023-03-01', {
    status: 'planned',
    on: '2023-03',
    claimed: ['announces Kremlin.RUS organisation'],
  })

  test('is confirmed by another side, not by the same again', () => {
    const again = told('2023-03-02', { status: 'planned', claimed: ['announces Dmitry Peskov.RUS'] })
    const other = told('2023-03-03', { status: 'planned', claimed: ['announces Wang Wenbin.CHN'] })
    expect(stepsOf(announced, again)).toEqual(['announced'])
    expect(fold(announced, again, other).steps.map(({ what, by }) => `${what} ${by?.name}`)).toEqual([
      'announced Kremlin',
      'confirmed Wang Wenbin',
    ])
  })

  test('is refined, which is no move', () => {
    const event = fold(announced, told('2023-03-10', { status: 'planned', on: '2023-03-20/2023-03-22' }))
    expect(event.when?.edtf).toBe('2023-03-20/2023-03-22')
    expect(event.previous).toEqual([])
    expect(event.steps.map(({ what }) => what)).toEqual(['announced'])
  })

  test('is moved by a later report of another day', () => {
    const event = fold(announced, told('2023-03-10', { status: 'planned', on: '2023-04-04' }))
    expect(event.when?.edtf).toBe('2023-04-04')
    expect(event.previous).toEqual(['2023-03'])
    expect(event.steps.at(-1)).toMatchObject({ what: 'moved', from: '2023-03', to: '2023-04-04', day: '2023-03-10' })
  })

  test('is contradicted, not moved, by another source on the same day', () => {
    const one = told('2023-03-10', { status: 'planned', on: '2023-03-20' })
    const other = told('2023-03-10', { status: 'planned', on: '2023-03-21' })
    const event = fold(one, other)
    expect(event.previous).toEqual([])
    expect(event.contradictions.map(({ slot, sides }) => [slot, ...sides.map(({ value }) => value)])).toEqual([
      ['day', '2023-03-20', '2023-03-21'],
    ])
  })

  test('is relocated', () => {
    const event = fold(announced, told('2023-03-09', { status: 'planned', at: 'Sochi.RUS' }))
    expect(event.steps.at(-1)).toMatchObject({ what: 'relocated', from: 'Moscow', to: 'Sochi' })
    expect(event.place?.name).toBe('Sochi')
    expect(event.contradictions).toEqual([])
  })

  test('put off without a day has none, and is set anew', () => {
    const off = told('2023-03-05', { status: 'postponed', words: 'he has put off his visit' })
    const late = told('2023-03-06', { status: 'planned', on: '2023-03-20' })
    const anew = told('2023-04-01', { status: 'planned', on: '2023-05-02' })
    expect(fold(announced, off)).toMatchObject({ status: 'postponed', when: null, previous: ['2023-03'] })
    expect(fold(announced, off, late)).toMatchObject({ status: 'postponed', when: null })
    expect(fold(announced, off, late, anew)).toMatchObject({ status: 'planned', when: { edtf: '2023-05-02' } })
    expect(stepsOf(announced, off, late, anew)).toEqual(['announced', 'postponed', 'moved'])
  })

  test('put off by a report that sets it anew is moved, in one step, by who says so', () => {
    const moved = told('2023-03-05', {
      status: 'postponed',
      on: '2023-04-04',
      claimed: ['announces Wang Wenbin.CHN'],
    })
    const event = fold(announced, moved)
    expect(event.steps.map(({ what, telling }) => [what, telling])).toEqual([
      ['announced', announced.id],
      ['moved', moved.id],
    ])
    expect(event.steps[1]).toMatchObject({ from: '2023-03', to: '2023-04-04', by: { name: 'Wang Wenbin' } })
    expect(event).toMatchObject({ status: 'planned', when: { edtf: '2023-04-04' } })
    expect(event.codes).toEqual({ plover: 'AGREE', mode: null, cameo: '036' })
  })

  test('moved as a plan of another day is one step too, and the other side’s next word confirms it', () => {
    const moved = told('2023-03-05', { status: 'planned', on: '2023-04-04', claimed: ['announces Wang Wenbin.CHN'] })
    expect(stepsOf(announced, moved)).toEqual(['announced', 'moved'])
    const plain = told('2023-03-06', { status: 'planned', claimed: ['confirms Ana Rojas.CHL'] })
    expect(stepsOf(announced, moved, plain)).toEqual(['announced', 'moved', 'confirmed'])
  })

  test('moved already, is told once more by who knows only of the old day', () => {
    const moved = told('2023-03-05', { status: 'postponed', on: '2023-04-04' })
    const old = told('2023-03-07', { status: 'postponed', on: '2023-03' })
    const none = told('2023-03-08', { status: 'postponed' })
    expect(fold(announced, moved, old, none)).toMatchObject({ status: 'planned', when: { edtf: '2023-04-04' } })
    expect(stepsOf(announced, moved, old, none)).toEqual(['announced', 'moved'])
    expect(fold(announced, moved, told('2023-03-25', { status: 'postponed' })).status).toBe('postponed')
  })

  test('denied stands against itself, with who says what', () => {
    const denied = told('2023-03-03', { status: 'alleged', claimed: ['denies Wang Wenbin.CHN'] })
    const event = fold(announced, denied)
    expect(event.steps.map(({ what, by }) => `${what} ${by?.name}`)).toEqual([
      'announced Kremlin',
      'denied Wang Wenbin',
    ])
    expect(event.contradictions).toEqual([
      {
        slot: 'planned',
        sides: [
          { value: 'planned', tellings: [announced.id], by: ['Kremlin'] },
          { value: 'denied', tellings: [denied.id], by: ['Wang Wenbin'] },
        ],
      },
    ])
    expect(event.status).toBe('planned')
    expect(event.confidence).toBeLessThan(fold(announced).confidence)
  })

  test('denied and then confirmed by the same side is disputed no more; nor is one that has come about', () => {
    const denied = told('2023-03-03', { status: 'alleged', claimed: ['denies Wang Wenbin.CHN'] })
    const after = told('2023-03-09', { status: 'planned', on: '2023-03-20', claimed: ['confirms Mao Ning.CHN'] })
    const other = told('2023-03-09', { status: 'planned', on: '2023-03-20', claimed: ['confirms Dmitry Peskov.RUS'] })
    expect(fold(announced, denied, after).contradictions).toEqual([])
    expect(fold(announced, denied, other).contradictions).toMatchObject([{ slot: 'planned' }])
    expect(fold(announced, denied, told('2023-03-21', { on: '2023-03-20' })).contradictions).toEqual([])
    expect(fold(announced, denied, told('2023-03-10', { status: 'cancelled' })).contradictions).toEqual([])
  })

  test('put off until a day is planned for it', () => {
    const off = told('2023-03-05', { status: 'postponed', on: '2023-06', words: 'put off until June' })
    expect(fold(announced, off)).toMatchObject({ status: 'planned', when: { edtf: '2023-06' }, previous: ['2023-03'] })
  })

  test('called off keeps its day; what happens after all has happened', () => {
    const off = told('2023-03-12', { status: 'cancelled' })
    const went = told('2023-03-21', { status: 'occurred', on: '2023-03-20' })
    expect(fold(announced, off)).toMatchObject({ status: 'cancelled', when: { edtf: '2023-03' } })
    expect(fold(announced, off, went)).toMatchObject({ status: 'occurred', when: { edtf: '2023-03-20' } })
  })

  test('said before its day not to take place is called off', () => {
    expect(fold(announced, told('2023-03-12', { status: 'negated' })).status).toBe('cancelled')
  })
})

describe('what happened', () => {
  const plan = told('2023-03-17', { status: 'planned', on: '2023-03-20/2023-03-22' })
  const arrived = told('2023-03-20', { on: '2023-03-20' })

  test('is not turned back by an old text', () => {
    const late = told('2023-03-25', { status: 'planned', on: '2023-03-20/2023-03-22' })
    expect(fold(plan, arrived, late).status).toBe('occurred')
  })

  test('a visit lasts as long as was planned, and from its first day told to its last', () => {
    expect(fold(plan, arrived).when?.edtf).toBe('2023-03-20/2023-03-22')
    const left = told('2023-03-22', { on: '2023-03-22' })
    expect(fold(arrived, left).when?.edtf).toBe('2023-03-20/2023-03-22')
    expect(fold(arrived, left).contradictions).toEqual([])
  })

  test('on another day than planned was moved', () => {
    const event = fold(told('2023-03-01', { status: 'planned', on: '2023-03-10' }), arrived)
    expect(event.when?.edtf).toBe('2023-03-20')
    expect(event.previous).toEqual(['2023-03-10'])
  })

  test('reports that disagree on the day or the town stand side by side', () => {
    const meeting = { kind: 'meeting', who: ['Xi Jinping.CHN', 'Vladimir Putin.RUS'] } as const
    const event = fold(
      told('2023-03-22', { ...meeting, on: '2023-03-20', at: 'Moscow.RUS', source: 'A' }),
      told('2023-03-22', { ...meeting, on: '2023-03-22', at: 'Sochi.RUS', source: 'B' }),
      told('2023-03-23', { ...meeting, on: '2023-03-20', at: 'Moscow.RUS', source: 'C' }),
    )
    expect(event.when?.edtf).toBe('2023-03-20')
    expect(event.place?.name).toBe('Moscow')
    expect(event.contradictions.map(({ slot, sides }) => [slot, ...sides.map(({ by }) => by.join('+'))])).toEqual([
      ['day', 'A+C', 'B'],
      ['place', 'A+C', 'B'],
    ])
  })

  test('two stops of one journey are no contradiction', () => {
    const some = { kind: 'visit', who: ['Ana Rojas.CHL person visitor'], on: '2023-03-20' } as const
    const event = fold(
      makeTelling({ ...some, report: 'r1', at: 'Oslo.NOR', words: 'she went to Oslo and Bergen' }),
      makeTelling({ ...some, report: 'r2', at: 'Bergen.NOR', words: 'her day in Bergen' }),
    )
    expect(event.contradictions).toEqual([])
  })

  test('a call on two sides of midnight is no contradiction', () => {
    const call = { kind: 'call', who: ['Joe Biden.USA', 'Xi Jinping.CHN'], at: null } as const
    expect(
      fold(told('2022-07-28', { ...call, on: '2022-07-28' }), told('2022-07-29', { ...call, on: '2022-07-29' }))
        .contradictions,
    ).toEqual([])
  })

  test('denied, the denial stands beside it with its name', () => {
    const denied = told('2023-03-24', { status: 'alleged', claimed: ['denies Dmitry Peskov.RUS'] })
    const event = fold(arrived, denied)
    expect(event.status).toBe('occurred')
    expect(event.steps.at(-1)).toMatchObject({ what: 'denied', by: { name: 'Dmitry Peskov' } })
    expect(event.contradictions[0]).toMatchObject({
      slot: 'happened',
      sides: [{ value: 'happened' }, { by: ['Dmitry Peskov'] }],
    })
    expect(event.confidence).toBeLessThan(fold(arrived).confidence)
  })

  test('more sources that it did not happen outweigh one that it did', () => {
    const no = ['A', 'B'].map((source) => told('2023-03-24', { status: 'negated', source }))
    expect(fold(arrived, ...no).status).toBe('negated')
    expect(fold(arrived, told('2023-03-24', { status: 'negated' })).status).toBe('occurred')
  })

  test('what is alleged or thought possible never outranks a plain report', () => {
    expect(
      fold(plan, told('2023-03-18', { status: 'alleged' }), told('2023-03-19', { status: 'hypothetical' })).status,
    ).toBe('planned')
    expect(fold(told('2023-03-18', { status: 'alleged' })).status).toBe('alleged')
    expect(fold(told('2023-03-18', { status: 'hypothetical' }), plan).status).toBe('planned')
  })

  test('numbers that differ are shown', () => {
    const expelled = { kind: 'sanction', who: ['Canada.CAN country actor', 'Russia.RUS country recipient'] } as const
    const event = fold(
      told('2023-04-01', { ...expelled, words: 'Canada expelled five diplomats' }),
      told('2023-04-01', { ...expelled, words: 'Canada expels 6 diplomats' }),
    )
    expect(event.contradictions).toMatchObject([{ slot: 'number', sides: [{ value: '5' }, { value: '6' }] }])
  })
})

describe('parties and sources', () => {
  test('a person takes the place of the country, a whole name that of a surname', () => {
    const event = fold(
      told('2023-03-20', { kind: 'meeting', who: ['China.CHN country', 'Lavrov.RUS'] }),
      told('2023-03-21', { kind: 'meeting', who: ['Qin Gang.CHN', 'Sergei Lavrov.RUS'] }),
    )
    expect(event.parties.map(({ actor }) => actor.name)).toEqual(['Sergei Lavrov', 'Qin Gang'])
  })

  test('who accuses is kept beside who is accused, of one country too', () => {
    const who = ['Ana Lopez.PER person actor', 'Peru.PER country recipient']
    expect(fold(told('2023-03-20', { kind: 'accuse', who })).parties).toHaveLength(2)
  })

  test('the finer place is kept', () => {
    const event = fold(told('2023-03-20', { at: 'Russia.RUS country' }), told('2023-03-21', { at: 'Moscow.RUS' }))
    expect(event.place?.name).toBe('Moscow')
  })

  test('copies count once; each further source lessens the doubt', () => {
    const one = told('2023-03-20', { source: 'A' })
    const copy = told('2023-03-20', { source: 'A' })
    const other = told('2023-03-21', { source: 'B' })
    expect(fold(one, copy)).toMatchObject({ reports: 2, sources: ['A'], confidence: 0.8 })
    expect(fold(one, copy, other)).toMatchObject({ reports: 3, sources: ['A', 'B'], confidence: 0.88 })
  })
})

test('an event without a telling is none', () => {
  expect(() => foldEvent('e1', [], [], null)).toThrow(RangeError)
})

const anyTelling = fc
  .record({
    report: fc.integer({ min: 1, max: 40 }).map((number) => `r${number}`),
    known: fc.constantFrom(null, '2023-03-01', '2023-03-10', '2023-03-20', '2023-04-02'),
    status: fc.constantFrom(
      'planned',
      'occurred',
      'ongoing',
      'postponed',
      'cancelled',
      'negated',
      'alleged',
      'hypothetical',
    ),
    on: fc.constantFrom(
      null,
      '2023-03',
      '2023-03-20',
      '2023-03-21',
      '2023-03-20/2023-03-22',
      '2023-05-02',
      '2022-02-24/..',
    ),
    at: fc.constantFrom(null, 'Moscow.RUS', 'Sochi.RUS', 'Minsk.BLR'),
    claimed: fc.constantFrom([], ['announces Kremlin.RUS organisation'], ['denies Wang Wenbin.CHN']),
  })
  .map((draft) => makeTelling({ ...visit, ...draft }))

test('the order of the tellings makes no difference', () => {
  const many = fc.uniqueArray(anyTelling, { minLength: 1, maxLength: 8, selector: ({ id }) => id })
  fc.assert(
    fc.property(
      many.chain((tellings) =>
        fc.tuple(fc.constant(tellings), fc.shuffledSubarray(tellings, { minLength: tellings.length })),
      ),
      ([tellings, shuffled]) => {
        expect(fold(...shuffled)).toEqual(fold(...tellings))
      },
    ),
  )
})

describe('on a day', () => {
  const plan = told('2023-03-17', { status: 'planned', on: '2023-03-20/2023-03-22' })
  const went = told('2023-03-23', { on: '2023-03-20' })

  test('a plan is ahead, due, then lapsed; what happened is not', () => {
    const event = fold(plan)
    expect(['2023-03-19', '2023-03-20', '2023-03-22', '2023-03-23'].map((day) => standingOn(event, day))).toEqual([
      'ahead',
      'due',
      'due',
      'lapsed',
    ])
    expect(standingOn(fold(plan, went), '2023-04-01')).toBe('happened')
  })

  test('a plan without a day lapses after half a year; under way ends with its days', () => {
    const open = fold(told('2023-01-01', { status: 'planned' }))
    expect([standingOn(open, '2023-06-30'), standingOn(open, '2023-07-01')]).toEqual(['ahead', 'lapsed'])
    const now = fold(told('2023-03-20', { status: 'ongoing', on: '2023-03-20' }))
    expect([standingOn(now, '2023-03-23'), standingOn(now, '2023-03-24')]).toEqual(['under-way', 'happened'])
  })

  test('only what was known by then counts', () => {
    const tellings = [plan, went, told(null, { status: 'cancelled' })]
    const event = fold(...tellings)
    expect(knownOn(event, tellings, '2023-03-16')).toBeNull()
    expect(knownOn(event, tellings, '2023-03-20')).toMatchObject({ status: 'planned', links: [{ telling: plan.id }] })
    expect(knownOn(event, tellings, '2023-03-23')?.status).toBe('occurred')
  })
})

test('the story is told a line a step', () => {
  const plan = told('2023-03-01', {
    status: 'planned',
    on: '2023-03-10',
    source: 'Daily',
    words: 'Xi will visit Moscow on March 10',
    claimed: ['announces Kremlin.RUS organisation'],
  })
  const moved = told('2023-03-08', {
    status: 'planned',
    on: '2023-03-20',
    source: 'Wire',
    words: 'Xi will come on March 20',
  })
  expect(tellLife(fold(plan, moved), [plan, moved])).toEqual([
    '2023-03-01: announced by Kremlin (Daily): “Xi will visit Moscow on March 10”',
    '2023-03-08: moved from 2023-03-10 to 2023-03-20 (Wire): “Xi will come on March 20”',
  ])
})
