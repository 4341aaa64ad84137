import { expect, test } from 'vitest'
import { addDays, countDays, sayDay, sayDistance, sayEdtf, sayMonth, saySpan, sayWeekday } from './say-day.ts'

test('days are said with their year', () => {
  expect(sayDay('2026-03-09')).toBe('9 Mar 2026')
  expect(sayDay('2026-03-09T23:30:00Z')).toBe('9 Mar 2026')
  expect(sayWeekday('2026-03-12')).toBe('Thursday, 12 Mar 2026')
  expect(sayMonth('2026-12')).toBe('December 2026')
})

test('days are counted over months, leap days and changes of the clock', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(countDays('2026-03-28', '2026-03-30')).toBe(2)
})

test.each([
  ['2026-03-12', 'today'],
  ['2026-03-13', 'tomorrow'],
  ['2026-03-11', 'yesterday'],
  ['2026-03-15', 'in 3 days'],
  ['2026-03-02', '10 days ago'],
  ['2026-04-09', 'in 4 weeks'],
  ['2026-07-12', 'in 4 months'],
  ['2023-03-12', '3 years ago'],
])('%s is %s', (day, words) => {
  expect(sayDistance(day, '2026-03-12')).toBe(words)
})

test.each([
  ['2026-03-12', '12 Mar 2026'],
  ['2026-03', 'Mar 2026'],
  ['2026-03~', 'about Mar 2026'],
  ['2026', '2026'],
  ['2026-03-12~', 'about 12 Mar 2026'],
  ['2026-03/2026-05', 'Mar – May 2026'],
  ['2025-12/2026-02', 'Dec 2025 – Feb 2026'],
  ['2024/2026', '2024–2026'],
  ['2022-02-24/..', 'since 24 Feb 2022'],
  ['../2022-02', 'by Feb 2022'],
  ['2026-03-20/2026-03-22', '20–22 Mar 2026'],
  ['2026-02-28/2026-03-02', '28 Feb – 2 Mar 2026'],
  ['2025-12-30/2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
  ['2026-24', '2026-24'],
])('EDTF %s is %s', (edtf, words) => {
  expect(sayEdtf(edtf)).toBe(words)
})

test.each([
  ['2026-03-12', '2026-03-12', '12 Mar 2026'],
  ['2026-03-01', '2026-03-31', 'Mar 2026'],
  ['2024-02-01', '2024-02-28', '1–28 Feb 2024'],
  ['2024-02-01', '2024-02-29', 'Feb 2024'],
  ['2026-01-01', '2026-12-31', '2026'],
  ['2026-01-01', '2026-03-31', 'Jan – Mar 2026'],
])('from %s to %s is %s', (first, last, words) => {
  expect(saySpan(first, last)).toBe(words)
})
