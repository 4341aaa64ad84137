import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  dayValue,
  easter,
  isCivil,
  islamicDayIn,
  mondayOfWeek,
  nthWeekday,
  orthodoxEaster,
  parseDay,
  toCivil,
  toDay,
  weekdayOf,
  weekValue,
} from './calendar.ts'

const days = fc.integer({ min: toDay(1000, 1, 1), max: toDay(3000, 1, 1) })

describe('calendar', () => {
  it('agrees with the platform’s calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000)
        expect(toCivil(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
      }),
    )
  })
  it('reads what it writes', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(dayValue(day))).toBe(day)
      }),
    )
  })
  it('numbers weeks as ISO does', () => {
    expect(weekValue(toDay(2021, 1, 3))).toBe('2020-W53')
    expect(weekValue(toDay(2023, 3, 20))).toBe('2023-W12')
    expect(weekValue(toDay(2024, 12, 30))).toBe('2025-W01')
    expect(dayValue(mondayOfWeek(2023, 12))).toBe('2023-03-20')
  })
  it('keeps to the end of short months', () => {
    expect(dayValue(addMonths(toDay(2024, 1, 31), 1))).toBe('2024-02-29')
    expect(dayValue(addMonths(toDay(2024, 1, 15), -13))).toBe('2022-12-15')
    expect(isCivil(2023, 2, 29)).toBe(false)
    expect(parseDay('2023-02-30')).toBeNull()
  })
  it('knows the movable feasts', () => {
    expect(dayValue(easter(2024))).toBe('2024-03-31')
    expect(dayValue(easter(2019))).toBe('2019-04-21')
    expect(dayValue(orthodoxEaster(2024))).toBe('2024-05-05')
    expect(dayValue(nthWeekday(2016, 11, 4, 4))).toBe('2016-11-24')
    expect(dayValue(nthWeekday(2021, 5, 1, -1))).toBe('2021-05-31')
    expect(Math.abs(islamicDayIn(2023, 9, 1) - toDay(2023, 3, 23))).toBeLessThanOrEqual(1)
    expect(Math.abs(islamicDayIn(2024, 12, 10) - toDay(2024, 6, 16))).toBeLessThanOrEqual(1)
  })
})
