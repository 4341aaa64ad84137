import { expect, test } from 'vitest'
import { filterParameters, statementsQuerySchema } from '../../../../src/api/filter.ts'
import { changeOf, filterFields, sayValue, without } from './filter-fields.ts'
import { monthOf, quickPeriods } from './quick-periods.ts'

test('every filter of the API can be set in the panel', () => {
  expect(Object.keys(filterFields)).toEqual(expect.arrayContaining(Object.keys(filterParameters)))
  const { limit: _, after: __, ...statements } = statementsQuerySchema.shape
  expect(Object.keys(filterFields)).toEqual(expect.arrayContaining(Object.keys(statements)))
})

test('chips say values in words, and unknown ones as they stand', () => {
  expect(sayValue('kind', 'visit')).toBe('Visit')
  expect(sayValue('from', '2026-03-01')).toBe('from 1 Mar 2026')
  expect(sayValue('from', 'soon')).toBe('from soon')
  expect(sayValue('changedSince', '2026-03-01T10:00:00Z')).toBe('changed since 1 Mar 2026')
  expect(sayValue('minSources', '2')).toBe('2 sources or more')
  expect(sayValue('kind', 'dance')).toBe('dance')
})

test('what was known on a day is seen on that day', () => {
  expect(changeOf('knownOn', '2026-03-01')).toEqual({ knownOn: '2026-03-01', today: '2026-03-01' })
  expect(without(['kind', 'knownOn'])).toEqual({ kind: null, knownOn: null, today: null })
})

test('quick periods around a turn of the year', () => {
  const periods = Object.fromEntries(quickPeriods('2026-12-31').map(({ words, from, to }) => [words, `${from}/${to}`]))
  expect(periods).toMatchObject({
    'This week': '2026-12-28/2027-01-03',
    'Next week': '2027-01-04/2027-01-10',
    'This month': '2026-12-01/2026-12-31',
    'Next month': '2027-01-01/2027-01-31',
    'Last month': '2026-11-01/2026-11-30',
    'Last year': '2025-01-01/2025-12-31',
  })
})

test('months have their own last day', () => {
  expect(monthOf(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(monthOf(2026, 0)).toEqual({ from: '2025-12-01', to: '2025-12-31' })
})
