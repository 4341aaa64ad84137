import { describe, expect, it } from 'vitest'
import { unbracket } from '../document/rule.ts'
import { dayForms, findDays } from './find-days.ts'

const habit = { language: null, monthFirst: false }

describe('find-days', () => {
  for (const form of dayForms) {
    for (const [example, expected] of form.examples)
      it(`${form.id}: ${example}`, () => {
        const { text, start, end } = unbracket(example)
        expect(findDays(text, habit)).toMatchObject([{ day: expected, start, end }])
      })
    for (const text of form.not ?? []) it(`${form.id}, not: ${text}`, () => expect(findDays(text, habit)).toEqual([]))
  }
  it('reads figures in the order of the page, and keeps the other reading', () => {
    expect(findDays('02/10/2020', habit)).toMatchObject([{ day: '2020-10-02', other: '2020-02-10' }])
    expect(findDays('02/10/2020', { language: 'en', monthFirst: true })).toMatchObject([{ day: '2020-02-10' }])
  })
  it('stays linear on walls of figures and letters', () => {
    const started = performance.now()
    for (const piece of ['1 ', '1.', 'may ', '20 may ', '1/1/', '2020 ', 'a', '12'])
      findDays(piece.repeat(100_000 / piece.length), habit)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
