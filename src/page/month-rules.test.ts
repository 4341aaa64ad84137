import { describe, expect, it } from 'vitest'
import { monthOf, monthRows, persianMonthOf } from './month-rules.ts'

describe('months', () => {
  for (const { language, months } of monthRows)
    it(language, () => {
      expect(months).toHaveLength(12)
      months.forEach((spellings, index) => {
        for (const word of spellings.split(' ')) expect(monthOf(word, language)).toBe(index + 1)
      })
    })
  it('where two languages differ, the page’s decides', () => {
    expect(monthOf('listopada', 'pl')).toBe(11)
    expect(monthOf('listopada', 'hr')).toBe(10)
    expect(monthOf('Meeting', 'en')).toBe(0)
  })
  it('of the Persian calendar, in Arabic letters too', () => {
    expect(persianMonthOf('تیر')).toBe(4)
    expect(persianMonthOf('تير')).toBe(4)
  })
})
