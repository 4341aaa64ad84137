import { describe, expect, test } from 'vitest'
import { sayDays } from '../parts/chart/say-bar.ts'
import { barLength, longestInBars } from './bar-length.ts'
import { dayNumber, dayOfNumber } from './day-number.ts'
import { fillYears } from './fill-years.ts'
import { mainPeriod } from './main-period.ts'
import { officeSpans } from './office-spans.ts'
import { keepWithin, lengthOf, movePeriod, overviewOf, shortest, zoomPeriod } from './period.ts'
import { placeBands } from './place-bands.ts'
import { sayTicks } from './say-ticks.ts'
import { stackBins } from './stack-bins.ts'
import { widenBars } from './widen-bars.ts'

const bin = (start: string, happened: number, planned = 0) => ({
  ...{ start, happened, planned },
  ...{ fellThrough: 0, unproven: 0 },
})
const days = (from: string, to: string) => ({ start: dayNumber(from), end: dayNumber(to) + 1 })

test('days are numbers and back, leap days and the ends of time too', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  for (const day of ['2024-02-29', '0001-01-01', '9999-12-31', '1969-12-31'])
    expect(dayOfNumber(dayNumber(day))).toBe(day)
  expect(dayOfNumber(dayNumber('2024-02-29') + 0.99)).toBe('2024-02-29')
  expect(dayOfNumber(1e9)).toBe('9999-12-31')
})

describe('a period', () => {
  const limits = days('2000-01-01', '2019-12-31')
  test('zooms about the day that is pointed at', () => {
    const before = days('2010-01-01', '2010-12-31')
    const after = zoomPeriod(before, 4, 0.25, limits)
    expect(lengthOf(after)).toBeCloseTo(lengthOf(before) / 4)
    expect(after.start + lengthOf(after) * 0.25).toBeCloseTo(before.start + lengthOf(before) * 0.25)
  })
  test('is never shorter than days can be told apart, nor longer than all', () => {
    expect(lengthOf(zoomPeriod(days('2010-01-01', '2010-01-10'), 100, 0.5, limits))).toBe(shortest)
    expect(zoomPeriod(days('2010-01-01', '2015-01-10'), 0.001, 0.1, limits)).toEqual(limits)
  })
  test('moves up to the limits and keeps its length', () => {
    const moved = movePeriod(days('2019-01-01', '2019-06-30'), 10_000, limits)
    expect(moved.end).toBe(limits.end)
    expect(lengthOf(moved)).toBe(181)
    expect(keepWithin(days('1990-01-01', '2030-01-01'), limits)).toEqual(limits)
  })
  test('stands whole in its overview', () => {
    const usual = days('2010-01-01', '2012-12-31')
    const far = days('2001-01-01', '2001-02-01')
    expect(overviewOf(usual, far, limits)).toMatchObject({ start: far.start })
    expect(overviewOf(usual, usual, limits).start).toBeLessThan(usual.start)
    expect(overviewOf(limits, usual, limits)).toEqual(limits)
  })
})

test('bars are as wide as their months and years, and stacked without gaps', () => {
  const [february] = stackBins([{ ...bin('2024-02-01', 3, 2), unproven: 1 }], 'month')
  expect(lengthOf(february!.days)).toBe(29)
  expect(february!.total).toBe(6)
  expect(february!.pieces).toEqual([
    { outcome: 'happened', from: 0, to: 3 },
    { outcome: 'planned', from: 3, to: 5 },
    { outcome: 'unproven', from: 5, to: 6 },
  ])
  expect(lengthOf(stackBins([bin('2024-01-01', 1)], 'year')[0]!.days)).toBe(366)
  expect(stackBins([bin('2023-12-01', 1)], 'month')[0]!.days.end).toBe(dayNumber('2024-01-01'))
  expect(stackBins([bin('0090-01-01', 1)], 'year')[0]!.days.end).toBe(dayNumber('0091-01-01'))
})

describe('bars that are too narrow', () => {
  const all = Array.from({ length: 60 }, (_, index) =>
    bin(new Date(Date.UTC(2020, index, 1)).toISOString().slice(0, 10), index, 1),
  )
  const bars = stackBins(all, 'month')
  const sum = (some: readonly { total: number }[]) => some.reduce((total, bar) => total + bar.total, 0)
  test('are put together by the calendar, and none is lost', () => {
    expect(widenBars(bars, 1, 5)).toBe(bars)
    const quarters = widenBars(bars, 0.1, 5)
    expect(quarters).toHaveLength(20)
    expect(quarters[1]!.days).toEqual(days('2020-04-01', '2020-06-30'))
    const years = widenBars(bars, 0.02, 5)
    expect(years.map(({ total }) => total)).toHaveLength(5)
    expect(years[0]!.days).toEqual(days('2020-01-01', '2020-12-31'))
    for (const wide of [quarters, years, widenBars(bars, 1e-6, 5)]) expect(sum(wide)).toBe(sum(bars))
  })
  test('of days become weeks from Monday', () => {
    const [first] = widenBars(stackBins([bin('2024-03-06', 2), bin('2024-03-10', 3)], 'day'), 1, 5)
    expect(first!.days).toEqual(days('2024-03-04', '2024-03-10'))
    expect(first!.total).toBe(5)
  })
  test('are said by what they are', () => {
    const said = (from: string, to: string) => sayDays(days(from, to))
    expect(said('2024-01-01', '2024-12-31')).toBe('2024')
    expect(said('2020-01-01', '2024-12-31')).toBe('2020–2024')
    expect(said('2024-02-01', '2024-02-29')).toBe('Feb 2024')
    expect(said('2024-01-01', '2024-03-31')).toBe('Jan – Mar 2024')
    expect(said('2024-03-04', '2024-03-10')).toBe('4–10 Mar 2024')
    expect(said('2024-03-04', '2024-03-04')).toBe('4 Mar 2024')
  })
})

test('bars are as long as the period needs, and hold no event that is longer than they are', () => {
  expect([7, 300, 1000, 10_000, 40_000].map((length) => barLength(length, 1200))).toEqual([1, 7, 31, 92, 366])
  expect(barLength(1000, 300)).toBe(31)
  expect(barLength(3_000_000, 300)).toBe(3653)
  expect([longestInBars(7, 1200), longestInBars(10_000, 1200)]).toEqual([31, 92])
})

test('bands lie in few lanes without touching, those that stand for most first', () => {
  const band = (from: string, to: string, count: number) => ({ ...days(from, to), count })
  const bands = [
    band('2012-01-01', '2012-12-31', 400),
    band('2012-03-01', '2012-05-31', 14),
    band('2012-05-01', '2012-08-31', 3),
    band('2013-01-01', '2013-12-31', 9),
    band('1990-01-01', '1990-12-31', 999),
  ]
  const placed = placeBands(bands, days('2012-02-01', '2013-06-30'), 1000, 2)
  expect(placed.map(({ band: { count }, lane }) => [count, lane])).toEqual([
    [400, 0],
    [14, 1],
    [9, 0],
  ])
  for (const { left, right } of placed) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(1000)
    expect(right).toBeGreaterThan(left)
  }
})

describe('the main period', () => {
  test('leaves out a few far years', () => {
    const bars = stackBins(
      [bin('1300-01-01', 1), bin('2015-01-01', 90), bin('2016-01-01', 80), bin('2150-01-01', 1)],
      'year',
    )
    expect(mainPeriod(bars, days('1300-01-01', '2150-12-31'))).toEqual(days('2015-01-01', '2016-12-31'))
  })
  test('leaves out some more where years with next to nothing would fill the chart', () => {
    const old = Array.from({ length: 16 }, (_, year) => bin(`${1990 + year}-01-01`, 1))
    const bars = stackBins([...old, bin('2021-01-01', 60), bin('2022-01-01', 300)], 'year')
    expect(mainPeriod(bars, days('1990-01-01', '2022-12-31'))).toEqual(days('2021-01-01', '2022-12-31'))
  })
  test('is all where nothing is far away', () => {
    const all = days('2015-01-01', '2017-12-31')
    const bars = stackBins([bin('2015-01-01', 1), bin('2016-01-01', 80), bin('2017-01-01', 70)], 'year')
    expect(mainPeriod(bars, all)).toBe(all)
    expect(mainPeriod([], all)).toBe(all)
  })
})

describe('the axis', () => {
  test('says the year with every tick, and no more ticks than there is room for', () => {
    for (const period of [
      days('1950-01-01', '2020-01-01'),
      days('2020-01-01', '2021-03-01'),
      days('2020-01-01', '2020-01-09'),
    ]) {
      const ticks = sayTicks(period, 900)
      expect(ticks.length).toBeGreaterThan(2)
      expect(ticks.length).toBeLessThan(14)
      for (const { words } of ticks) expect(words).toMatch(/\d{4}$/u)
      const words = ticks.reduce((sum, tick) => sum + tick.words.length * 7, 0)
      expect(words).toBeLessThan(900)
    }
  })
  test('has whole days, however short the period', () => {
    for (const { day } of sayTicks(days('2020-01-01', '2020-01-04'), 2000)) expect(Number.isInteger(day)).toBe(true)
  })
  test('names years, months and days as what they are', () => {
    expect(sayTicks(days('1990-01-01', '2020-01-01'), 500)[0]!.words).toBe('1990')
    expect(sayTicks(days('2020-01-01', '2020-12-31'), 500)[0]!.words).toBe('Jan 2020')
    expect(sayTicks(days('2020-01-01', '2020-01-09'), 900)[1]!.words).toBe('2 Jan 2020')
  })
})

describe('years', () => {
  const year = (number: number, happened: number) => ({ year: String(number), happened, planned: 0, other: 0 })
  test('without events stand there with counts of 0', () => {
    const { years, left } = fillYears([year(2014, 2), year(2011, 1)])
    expect(years.map((one) => [one.year, one.happened])).toEqual([
      ['2011', 1],
      ['2012', 0],
      ['2013', 0],
      ['2014', 2],
    ])
    expect(left).toBe(0)
  })
  test('far away are left out and counted', () => {
    const { years, left } = fillYears([year(1300, 1), year(2011, 70), year(2012, 60), year(2190, 2)])
    expect(years.map((one) => one.year)).toEqual(['2011', '2012'])
    expect(left).toBe(3)
  })
  test('of nothing are none', () => {
    expect(fillYears([])).toEqual({ years: [], left: 0 })
  })
})

test('offices are drawn over their days; months and years to their ends; those that go on up to today', () => {
  const office = (from: string | null, to: string | null, basis = 'register') => ({ from, to, basis })
  const { period, spans } = officeSpans(
    [
      office('2010', '2012-02'),
      office('2014-05-03', null),
      office(null, '2009-01-01'),
      office('2015-01-01', null, 'reports'),
    ],
    '2020-06-30',
  )
  expect(spans[0]).toEqual(days('2010-01-01', '2012-02-29'))
  expect(spans[1]).toEqual({ start: dayNumber('2014-05-03'), end: dayNumber('2020-06-30') })
  expect(spans[2]!.end).toBe(dayNumber('2009-01-02'))
  expect(spans[2]!.start).toBeLessThan(spans[2]!.end)
  expect(spans[3]!.end).toBeLessThan(dayNumber('2016-01-01'))
  for (const span of spans) {
    expect(span.start).toBeGreaterThan(period.start)
    expect(span.end).toBeLessThan(period.end)
  }
})
