import { expect, test } from 'vitest'
import type { EventKind } from '../document/facts.ts'
import { knowDays } from '../record/life/know-days.ts'
import { makeWhen } from '../testing/make-record.ts'
import { listCalendarDays } from './list-calendar-days.ts'
import { sayDays } from './say-days.ts'

/** EDTF with its first and last day, the kind, what sort of knowledge that is, in words, and the days of a calendar. */
const rows: readonly (readonly [string, string | null, string | null, EventKind, string, string, string])[] = [
  ['2026-03-20', '2026-03-20', '2026-03-20', 'meeting', 'day', '20 Mar 2026', '2026-03-20 2026-03-21'],
  ['2026-03-20/2026-03-22', '2026-03-20', '2026-03-22', 'visit', 'stretch', '20–22 Mar 2026', '2026-03-20 2026-03-23'],
  [
    '2026-03-20/2026-03-22',
    '2026-03-20',
    '2026-03-22',
    'call',
    'window',
    'some time 20–22 Mar 2026',
    '2026-03-20 2026-03-23',
  ],
  [
    '2026-03-16/2026-03-22',
    '2026-03-16',
    '2026-03-22',
    'visit',
    'window',
    'some time 16–22 Mar 2026',
    '2026-03-16 2026-03-23',
  ],
  [
    '2026-02-27/2026-03-02',
    '2026-02-27',
    '2026-03-02',
    'visit',
    'stretch',
    '27 Feb – 2 Mar 2026',
    '2026-02-27 2026-03-03',
  ],
  ['2025-11/2026-02', '2025-11-01', '2026-02-28', 'meeting', 'vague', 'Nov 2025 – Feb 2026', 'none'],
  ['2000/2099', '2000-01-01', '2099-12-31', 'meeting', 'vague', '2000–2099', 'none'],
  ['2026/2027-05', '2026-01-01', '2027-05-31', 'meeting', 'vague', '2026/2027-05', 'none'],
  [
    '2025-12-30/2026-01-02',
    '2025-12-30',
    '2026-01-02',
    'visit',
    'stretch',
    '30 Dec 2025 – 2 Jan 2026',
    '2025-12-30 2026-01-03',
  ],
  ['2026-03-20~', '2026-03-20', '2026-03-20', 'visit', 'window', 'about 20 Mar 2026', '2026-03-20 2026-03-21'],
  ['2026-03-20/..', '2026-03-20', null, 'talks', 'since', 'since 20 Mar 2026', '2026-03-20 2026-03-21'],
  ['../2026-03-20', null, '2026-03-20', 'talks', 'until', 'by 20 Mar 2026', 'none'],
  ['2026-03', '2026-03-01', '2026-03-31', 'visit', 'vague', 'Mar 2026', 'none'],
  ['2026-03~', '2026-03-01', '2026-03-31', 'visit', 'vague', 'about Mar 2026', 'none'],
  ['2026', '2026-01-01', '2026-12-31', 'visit', 'vague', '2026', 'none'],
  ['2026-21', '2026-03-01', '2026-05-31', 'visit', 'vague', '2026-21', 'none'],
  ['2026-03/2026-05', '2026-03-01', '2026-05-31', 'visit', 'vague', 'Mar – May 2026', 'none'],
  ['2026-03-01/2026-03-20', '2026-03-01', '2026-03-20', 'meeting', 'window', 'some time 1–20 Mar 2026', 'none'],
  ['../..', null, null, 'visit', 'unknown', 'day unknown', 'none'],
]

test.each(rows)('%s (%s to %s) of a %s is a %s: %s', (edtf, first, last, kind, sort, words, days) => {
  const event = { kind, when: makeWhen(edtf, first, last) }
  expect(knowDays(event).sort).toBe(sort)
  expect(sayDays(event)).toBe(words)
  const calendar = listCalendarDays(event)
  expect(calendar === null ? 'none' : `${calendar.start} ${calendar.end}`).toBe(days)
})

test('no day at all is none', () => {
  expect(sayDays({ kind: 'visit', when: null })).toBe('day unknown')
})
