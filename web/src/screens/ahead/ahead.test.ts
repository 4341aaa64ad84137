import { expect, test } from 'vitest'
import type { ChangeAnswer, EventItem } from '../../../../src/api/event.ts'
import { groupByDay, groupByWeek, sayWeek } from './group-days.ts'
import { findSomeTime, layMonth, monthFrame, moveMonth } from './lay-month.ts'
import { sayChange } from './say-change.ts'

const at = (id: string, first: string, last = first, daysSort = first === last ? 'day' : 'stretch') =>
  ({ id, daysSort, when: { edtf: first, first, last, basis: 'stated' } }) as unknown as EventItem
const ids = (groups: readonly { day: string; events: readonly EventItem[] }[]) =>
  groups.map(({ day, events }) => `${day} ${events.map(({ id }) => id).join('+')}`)

test('events stand by day; what has begun stands today', () => {
  const events = [at('b', '2026-03-14'), at('a', '2026-03-10', '2026-03-20'), at('c', '2026-03-14')]
  expect(ids(groupByDay(events, '2026-03-12'))).toEqual(['2026-03-12 a', '2026-03-14 b+c'])
})

test('weeks begin on Monday and are said with their year', () => {
  const events = [at('a', '2026-03-15'), at('b', '2026-03-16')]
  expect(ids(groupByWeek(events, '2026-03-12'))).toEqual(['2026-03-09 a', '2026-03-16 b'])
  expect(sayWeek('2026-03-09')).toBe('Week of 9–15 Mar 2026')
  expect(sayWeek('2026-03-30')).toBe('Week of 30 Mar – 5 Apr 2026')
  expect(sayWeek('2026-12-28')).toBe('Week of 28 Dec 2026 – 3 Jan 2027')
})

test('a month has whole weeks, and events on each of their days', () => {
  const weeks = layMonth([at('a', '2026-03-31', '2026-04-02'), at('war', '2026-03-02', '2027-03-02')], '2026-03')
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7])
  expect(weeks[0]![0]).toMatchObject({ day: '2026-02-23', inside: false })
  const days = weeks.flat().filter(({ events }) => events.length > 0)
  expect(ids(days)).toEqual(['2026-03-02 war', '2026-03-31 a', '2026-04-01 a', '2026-04-02 a'])
  expect(monthFrame('2026-03')).toEqual({ from: '2026-02-23', to: '2026-04-05' })
  expect([moveMonth('2026-12', 1), moveMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})

test('what lasts keeps one line of its week, as wide as its days; what finds none is counted', () => {
  const visit = { ...at('visit', '2026-03-14', '2026-03-17'), kind: 'visit' } as EventItem
  const others = Array.from({ length: 4 }, (_, index) => at(`act${index}`, '2026-03-16'))
  const weeks = layMonth([...others, visit], '2026-03')
  const say = (day: string) => weeks.flat().find((one) => one.day === day)!
  const lines = (day: string) => say(day).lines.map((bar) => bar && `${bar.event.id} ${bar.days}`)
  expect(lines('2026-03-13')).toEqual([null])
  expect([lines('2026-03-14'), lines('2026-03-15')]).toEqual([['visit 2'], ['visit 0']])
  expect(say('2026-03-14').lines[0]).toMatchObject({ before: false, after: true })
  expect(lines('2026-03-16')).toEqual(['visit 2', 'act0 1', 'act1 1'])
  expect(say('2026-03-16')).toMatchObject({ hidden: 2, lines: [{ before: true, after: false }, {}, {}] })
  expect(say('2026-03-16').events.map(({ id }) => id)).toEqual(['visit', 'act0', 'act1', 'act2', 'act3'])
  expect(lines('2026-03-17')).toEqual(['visit 0', null, null])
})

test('what has no day for sure stands on none, but below its month', () => {
  const events = [
    at('month', '2026-03-01', '2026-03-31', 'vague'),
    at('week', '2026-03-09', '2026-03-15', 'window'),
    at('year', '2026-01-01', '2026-12-31', 'vague'),
    at('day', '2026-03-09'),
  ]
  expect(ids(layMonth(events, '2026-03').flat()).filter((day) => !day.endsWith(' '))).toEqual(['2026-03-09 day'])
  expect(findSomeTime(events, '2026-03').map(({ id }) => id)).toEqual(['month', 'week'])
})

test('what became of an event is said with both days and who says so', () => {
  const change = (step: object) => ({ event: at('a', '2026-03-19'), step }) as unknown as ChangeAnswer
  const moved = { what: 'moved', day: '2026-03-10', from: '2026-03-12', to: '2026-03-19', by: null }
  expect(sayChange(change({ ...moved, report: { source: 'Kura News' } }))).toEqual({
    what: 'Moved',
    how: 'from 12 Mar 2026 to 19 Mar 2026',
    source: 'Kura News, 10 Mar 2026',
  })
  const off = { what: 'cancelled', day: null, by: { name: 'foreign ministry' }, report: { source: 'Baltic Wire' } }
  expect(sayChange(change(off))).toEqual({
    what: 'Called off',
    how: '',
    source: 'foreign ministry, says Baltic Wire',
  })
})
