import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventItem } from '../../../src/api/event.ts'
import { dayNumber } from './day-number.ts'
import { markEvent } from './event-mark.ts'
import { foldMarks } from './fold-marks.ts'
import { packLanes } from './pack-lanes.ts'
import { placeMarks } from './place-marks.ts'

function event(id: string, first: string | null, last: string | null, daysSort: EventItem['daysSort'] = 'day') {
  const when = first === null && last === null ? null : { edtf: '', first, last, basis: 'stated' }
  return {
    id,
    title: `Visit: Ana Rojas and others to ${id}`,
    when,
    daysSort,
    standing: 'happened',
    sources: 1,
  } as EventItem
}

const stretch = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 300 }))

describe('lanes', () => {
  test('never let two touch, and are no more than stand at one place', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 60 }), fc.integer({ min: 0, max: 6 }), (pairs, gap) => {
        const items = pairs.map(([start, length]) => ({ start, end: start + length }))
        const { lanes, count } = packLanes(items, gap)
        for (const [one, a] of items.entries())
          for (const [other, b] of items.entries())
            if (one < other && lanes[one] === lanes[other])
              expect(a.end + gap <= b.start || b.end + gap <= a.start).toBe(true)
        const standingAt = (a: (typeof items)[number]) =>
          items.filter((b) => b === a || (b.start <= a.start && b.end + gap > a.start)).length
        expect(count).toBeLessThanOrEqual(Math.max(0, ...items.map(standingAt)))
      }),
    )
  })
})

describe('a mark', () => {
  test('is as wide as the days are, by how they are known', () => {
    expect(markEvent(event('a', '2024-03-01', '2024-03-01'))).toMatchObject({
      shape: 'point',
      end: dayNumber('2024-03-02'),
    })
    expect(markEvent(event('b', '2024-03-01', '2024-03-04', 'stretch'))).toMatchObject({ shape: 'stretch' })
    const window = markEvent(event('c', '2024-03-01', '2024-03-07', 'window'))!
    expect([window.shape, window.end - window.start]).toEqual(['window', 7])
    const vague = markEvent(event('d', '2024-01-01', '2024-12-31', 'vague'))!
    expect([vague.shape, vague.end - vague.start]).toEqual(['vague', 366])
    expect(markEvent(event('e', '2024-03-01', null, 'since'))).toMatchObject({
      shape: 'since',
      start: dayNumber('2024-03-01'),
    })
    expect(markEvent(event('f', null, '2024-03-01', 'until'))).toMatchObject({
      shape: 'until',
      end: dayNumber('2024-03-02'),
    })
  })
  test('is none where no day is known', () => {
    expect(markEvent(event('a', null, null, 'unknown'))).toBeNull()
  })
})

describe('marks', () => {
  const period = { start: dayNumber('2024-01-01'), end: dayNumber('2025-01-01') }
  const room = { width: 1000, letter: 6, least: 10, mostLanes: 5 }
  const marks = (count: number, step: number) =>
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2024, 0, 1 + index * step)).toISOString().slice(0, 10)
      return markEvent(event(String(index), day, day))!
    })
  test('keep their titles where there is room, and lose them where there is none', () => {
    expect(placeMarks(marks(3, 100), period, room).placed.map(({ words }) => words)).toEqual([
      'Visit: Ana Rojas and others to 0',
      'Visit: Ana Rojas and others to 1',
      'Visit: Ana Rojas and others to 2',
    ])
    const { placed } = placeMarks(marks(300, 1), period, room)
    expect(placed).toHaveLength(300)
    expect(placed.every(({ words }) => words === '')).toBe(true)
  })
  test('and their words never touch another in their lane, nor leave the chart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 400 }), { maxLength: 50 }), (offsets) => {
        const all = offsets.map((offset, index) => {
          const day = new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10)
          return markEvent(event(String(index), day, day))!
        })
        const { placed } = placeMarks(all, period, room)
        const boxes = placed.map(({ left, right, labelLeft, words, lane }) => {
          const [from, to] = words === '' ? [left, right] : [labelLeft, labelLeft + words.length * room.letter]
          return { lane, start: Math.min(left, from), end: Math.max(right, to) }
        })
        for (const [one, a] of boxes.entries()) {
          expect(a.start).toBeGreaterThanOrEqual(0)
          expect(a.end).toBeLessThanOrEqual(room.width + 1)
          for (const b of boxes.slice(one + 1))
            if (a.lane === b.lane) expect(a.end <= b.start || b.end <= a.start).toBe(true)
        }
      }),
    )
  })
  test('of one day are folded where there are too many, and none is lost', () => {
    const day = (index: number, sources: number) => {
      const one = event(String(index), '2024-03-01', '2024-03-01')
      return markEvent({ ...one, sources })!
    }
    const many = Array.from({ length: 40 }, (_, index) => day(index, index === 17 ? 9 : 1))
    const { placed, lanes } = placeMarks([...many, ...marks(3, 100)], period, room)
    expect(lanes).toBeLessThanOrEqual(room.mostLanes)
    expect(placed.flatMap(({ members }) => members)).toHaveLength(43)
    const folded = placed.filter(({ members }) => members.length > 1)
    expect(folded).toHaveLength(1)
    expect(folded[0]!.words).toBe(`${folded[0]!.members.length} events`)
    // The one that most tell of stays on its own.
    expect(folded[0]!.members.some(({ event: { id } }) => id === '17')).toBe(false)
    const few = foldMarks(many.slice(0, 3), 3)
    expect(few.map(({ members }) => members.length)).toEqual([1, 1, 1])
    expect(foldMarks(many, 1).map(({ members }) => members.length)).toEqual([40])
  })
  test('are named by what they are where there is no room for who', () => {
    const meetings = marks(40, 8).map((mark) => ({
      ...mark,
      event: { ...mark.event, title: 'Meeting: Anastasia Rojas and Benedict Okafor, Oslo' },
    }))
    expect(new Set(placeMarks(meetings, period, room).placed.map(({ words }) => words))).toEqual(new Set(['Meeting']))
  })
  test('outside the period are not placed', () => {
    const far = markEvent(event('far', '2020-01-01', '2020-01-01'))!
    expect(placeMarks([far], period, room)).toEqual({ placed: [], lanes: 0 })
  })
})
