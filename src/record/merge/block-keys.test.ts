import { describe, expect, test } from 'vitest'
import { makeTelling, type TellingDraft } from '../../testing/make-telling.ts'
import { blockKeys } from './block-keys.ts'
import { seekKeys } from './seek-keys.ts'

/** Whether a telling finds the event that another began. */
const finds = (kept: TellingDraft, sought: TellingDraft) => {
  const keys = new Set(blockKeys(makeTelling(kept)))
  return seekKeys(makeTelling(sought)).some((key) => keys.has(key))
}
const both = (a: TellingDraft, b: TellingDraft) => finds(a, b) && finds(b, a)

const met = { who: ['Xi Jinping.CHN', 'Vladimir Putin.RUS'], on: '2023-03-21', at: 'Moscow.RUS', known: '2023-03-21' }
const visit = {
  kind: 'visit',
  who: ['Xi Jinping.CHN person visitor'],
  on: '2023-03-20',
  at: 'Moscow.RUS',
  known: '2023-03-20',
} as const

describe('what can be one event shares a key', () => {
  test.each<[string, TellingDraft, TellingDraft]>([
    ['a country for a person', met, { ...met, who: ['China.CHN country', 'Vladimir Putin.RUS'] }],
    ['a day apart', met, { ...met, on: '2023-03-22' }],
    ['known to the month', met, { ...met, on: '2023-03' }],
    ['without a day, after it', met, { ...met, on: null, known: '2023-03-23' }],
    ['planned without a day, before it', met, { ...met, status: 'planned', on: null, known: '2023-02-20' }],
    ['without a place', met, { ...met, at: null }],
    ['a partner left out, in his country', met, { ...met, who: ['Xi Jinping.CHN'] }],
    ['planned days before', visit, { ...visit, status: 'planned', on: '2023-03-16' }],
    ['put off, then made', { ...visit, status: 'postponed', on: '2023-01-10' }, visit],
    [
      'moved out of sight, by its words',
      { ...visit, status: 'planned', on: '2022-12-01' },
      { ...visit, words: 'a visit that had been postponed' },
    ],
    ['denied a month later', met, { ...met, status: 'alleged', on: null, known: '2023-04-10' }],
    [
      'spoken, by phone or not',
      { ...met, kind: 'call', at: null },
      { ...met, kind: 'talks', at: null, words: 'they spoke for an hour' },
    ],
  ])('%s', (_name, a, b) => {
    expect(finds(a, b)).toBe(true)
  })

  test('moved from Monday to May', () => {
    const plan = { ...visit, status: 'planned', on: '2023-04-10', known: '2023-04-04' } as const
    const moved = {
      ...visit,
      status: 'planned',
      on: '2023-05',
      known: '2023-04-07',
      words: 'the visit has been moved from Monday to May',
    } as const
    expect(finds(plan, moved)).toBe(true)
  })
})

describe('what cannot does not', () => {
  test.each<[string, TellingDraft, TellingDraft]>([
    ['weeks apart', met, { ...met, on: '2023-04-12' }],
    ['another pair', met, { ...met, who: ['Xi Jinping.CHN', 'Narendra Modi.IND'], at: 'Delhi.IND' }],
    ['another family', met, { ...met, kind: 'visit' }],
    ['two at home', { ...visit, at: 'Wuhan.CHN' }, { ...visit, at: 'Wuhan.CHN', who: ['Li Qiang.CHN person visitor'] }],
  ])('%s', (_name, a, b) => {
    expect(both(a, b)).toBe(false)
  })

  test('who is nobody has no key', () => {
    expect(blockKeys(makeTelling({ who: ['officials group'], on: '2023-03-21' }))).toEqual([])
  })

  test('a telling of no known time has no key', () => {
    expect(blockKeys(makeTelling({ ...met, on: null, known: null }))).toEqual([])
  })
})

test('keys stay few, however long the list of those who met', () => {
  const who = Array.from({ length: 40 }, (_, index) => `Minister ${index}.${String.fromCharCode(65 + (index % 26))}AA`)
  expect(blockKeys(makeTelling({ ...met, who })).length).toBeLessThanOrEqual(24)
  expect(blockKeys(makeTelling(met)).length).toBeLessThanOrEqual(12)
})
