import { describe, expect, test } from 'vitest'
import type { FactSpan } from './cut-text.ts'
import { listStops, nextMention, nextStop } from './list-stops.ts'

const span = (id: string, start: number, end: number, layer: FactSpan['layer'] = 'entity'): FactSpan => ({
  ...{ id, layer, start, end },
})
const blocks = [
  { start: 0, end: 20 },
  { start: 21, end: 60 },
]
const stops = listStops(
  [
    span('e1', 0, 5),
    span('v1', 0, 18, 'event'),
    span('e1', 30, 33),
    span('pointed', 1, 2, 'pointed'),
    span('x', 70, 75),
  ],
  blocks,
)
const names = stops.map(({ id, start }) => `${id}@${start}`)

describe('the places that keys go to', () => {
  test('follow the text, the wider one first, and hold only what stands in it', () => {
    expect(names).toEqual(['v1@0', 'e1@0', 'e1@30'])
  })
  test('are gone through one after the other and end at the ends', () => {
    const walk = [nextStop(stops, null, 1)]
    for (let step = 0; step < 3; step++) walk.push(nextStop(stops, walk.at(-1)!, 1))
    expect(walk.map((stop) => `${stop!.id}@${stop!.start}`)).toEqual([...names, 'e1@30'])
    expect(nextStop(stops, stops[1]!, -1)).toBe(stops[0])
    expect(nextStop([], null, 1)).toBeNull()
  })
  test('begin where the reader looks', () => {
    expect(nextStop(stops, null, 1, 10)).toBe(stops[2])
    expect(nextStop(stops, null, -1, 10)).toBe(stops[1])
    expect(nextStop(stops, null, 1, 50)).toBe(stops[2])
  })
  test('of one fact go round', () => {
    expect(nextMention(stops, 'e1', null)).toBe(stops[1])
    expect(nextMention(stops, 'e1', stops[1]!)).toBe(stops[2])
    expect(nextMention(stops, 'e1', stops[2]!)).toBe(stops[1])
    expect(nextMention(stops, 'nobody', null)).toBeNull()
  })
})
