import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bendWay, type MapCut } from './bend-way.ts'
import { clusterPoints } from './cluster-points.ts'

const cut: MapCut = { middle: 11, south: -56, north: 78 }
const at = (lon: number, lat: number) => ({ lon, lat, of: 'city' })
const place = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -55, max: 75, noNaN: true }),
})

describe('a way on the map', () => {
  test('begins and ends where it should, and never leaves the map', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const lines = bendWay(at(from.lon, from.lat), at(to.lon, to.lat), cut)
        if (lines.length === 0) return
        expect(lines.length).toBeLessThanOrEqual(2)
        const [first, last] = [lines[0]![0]!, lines.at(-1)!.at(-1)!]
        for (const [drawn, wanted] of [
          [first, from],
          [last, to],
        ] as const) {
          expect(Math.cos(((drawn.lon - wanted.lon) * Math.PI) / 180)).toBeCloseTo(1, 6)
          expect(drawn.lat).toBeCloseTo(wanted.lat, 6)
        }
        for (const { lon, lat } of lines.flat()) {
          expect(Math.abs(lon - cut.middle)).toBeLessThanOrEqual(180 + 1e-6)
          expect(lat).toBeGreaterThanOrEqual(cut.south - 1e-6)
          expect(lat).toBeLessThanOrEqual(cut.north + 1e-6)
        }
      }),
    )
  })
  test('goes the shorter way round, cut where the map ends', () => {
    const over = bendWay(at(140, 36), at(-120, 40), cut)
    expect(over).toHaveLength(2)
    expect(over[0]!.at(-1)!.lon).toBe(cut.middle + 180)
    expect(over[1]![0]!.lon).toBe(cut.middle - 180)
    expect(over[0]!.at(-1)!.lat).toBeCloseTo(over[1]![0]!.lat, 9)
    expect(bendWay(at(-77, 39), at(31, 30), cut)).toHaveLength(1)
  })
  test('stays near, even where the shortest way leads over the pole', () => {
    const [line] = bendWay(at(-77, 39), at(100, 14), cut)
    expect(Math.max(...line!.map(({ lat }) => lat))).toBeLessThan(50)
  })
  test('there and back are two', () => {
    const highest = (from: number, to: number) =>
      Math.max(...bendWay(at(from, 40), at(to, 40), cut)[0]!.map(({ lat }) => lat))
    expect(highest(0, 40) - highest(40, 0)).toBeGreaterThan(1.5)
  })
  test('is none where one stays', () => {
    expect(bendWay(at(20, 20), at(20, 20), cut)).toEqual([])
  })
})

describe('places that lie upon one another', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 400 }),
    count: fc.integer({ min: 1, max: 500 }),
  })
  const radius = (count: number) => 3 + Math.sqrt(count)
  test('are drawn as one; nobody is lost, and all that are left stand apart', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 80 }), (points) => {
        const sorted = points.toSorted((a, b) => b.count - a.count)
        const clusters = clusterPoints(sorted, radius, 1, 0)
        expect(clusters.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(
          sorted.map((_, index) => index),
        )
        for (const { first, members, count } of clusters) {
          expect(members[0]).toBe(first)
          expect(count).toBe(members.reduce((sum, member) => sum + sorted[member]!.count, 0))
        }
      }),
    )
  })
  test('part as one comes nearer', () => {
    const two = [
      { x: 10, y: 10, count: 9 },
      { x: 14, y: 10, count: 4 },
    ]
    expect(clusterPoints(two, radius, 1, 0)).toHaveLength(1)
    expect(clusterPoints(two, radius, 4, 0)).toHaveLength(2)
  })
})
