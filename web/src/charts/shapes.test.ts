import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitLayout } from './fit-layout.ts'
import { flowItems, wrapWords } from './flow-words.ts'
import { layOutNetwork, type NetworkPoint } from './lay-out-network.ts'
import { networkParts } from './network-parts.ts'
import { niceSteps } from './nice-scale.ts'
import { packBoxes } from './pack-boxes.ts'
import { placeLabels } from './place-labels.ts'
import { scaleArea } from './scale-area.ts'
import { strongestLinks } from './strongest-links.ts'
import { writeCsv } from './write-csv.ts'

const room = { width: 600, height: 400, letter: 6, line: 14, most: 50 }

describe('names', () => {
  const point = fc.record({
    x: fc.integer({ min: -50, max: 650 }),
    y: fc.integer({ min: -50, max: 450 }),
    radius: fc.integer({ min: 1, max: 20 }),
    words: fc.string({ minLength: 1, maxLength: 25 }),
  })
  test('do not touch one another nor leave the picture', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 80 }), (points) => {
        const boxes = placeLabels(points, room).map(({ index, x, y, anchor }) => {
          const width = points[index]!.words.length * room.letter
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
          return { left, right: left + width, top: y - 7, bottom: y + 7 }
        })
        for (const [index, a] of boxes.entries()) {
          expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(-1e-9)
          expect(a.right).toBeLessThanOrEqual(room.width + 1e-9)
          for (const b of boxes.slice(index + 1))
            expect(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom).toBe(true)
        }
      }),
    )
  })
  test('find room at the edge of the picture, and aslant where what is straight is taken', () => {
    const name = 'Selim Karaca'
    const edge = { x: 585, y: 200, radius: 15, words: name }
    // Left of the one at the edge another name stands, and above and below it there is no room for the middle of its own.
    const beside = { x: 470, y: 206, radius: 15, words: 'Efua' }
    expect(placeLabels([beside, edge], room).map(({ index }) => index)).toEqual([0, 1])
    // Between two discs on the same height, with others right above and below them, there is room to one side only.
    const row = { x: 300, y: 200, radius: 10, words: name }
    const around = [
      ...[-45, 45].map((away) => ({ ...row, x: 300 + away, words: '' })),
      ...[-1, 1].map((way) => ({ ...row, x: 340, y: 200 + way * 21, words: '' })),
    ]
    const placed = placeLabels([row, ...around], room).find(({ index }) => index === 0)
    expect(placed).toMatchObject({ anchor: 'end' })
    expect(placed!.y).not.toBe(200)
  })
  test('are given to the first where two want one place, and to whom one must name anyway', () => {
    const at = { x: 300, y: 200, radius: 3 }
    const crowd = Array.from({ length: 9 }, (_, index) => ({ ...at, words: `somebody ${index}` }))
    expect(placeLabels(crowd, room)[0]!.index).toBe(0)
    expect(placeLabels(crowd, room).length).toBeLessThan(9)
    expect(
      placeLabels(
        crowd.map((one, index) => ({ ...one, must: index === 8 })),
        room,
      ).some(({ index }) => index === 8),
    ).toBe(true)
  })
})

function layOut(radii: readonly number[], links: Parameters<typeof layOutNetwork>[1]): readonly NetworkPoint[] {
  const work = layOutNetwork(radii, links)
  for (let last = 0; ; ) {
    const { done, value } = work.next()
    if (done) return value
    expect(value).toBeGreaterThan(last)
    last = value
  }
}

describe('a network', () => {
  const radii = Array.from({ length: 12 }, () => 5)
  const links = [...Array(6).keys()].flatMap((one) =>
    [...Array(6).keys()]
      .filter((other) => other > one)
      .flatMap((other) => [
        { source: one, target: other, times: 3 },
        { source: one + 6, target: other + 6, times: 3 },
      ]),
  )
  const far = (a: NetworkPoint, b: NetworkPoint) => Math.hypot(a.x - b.x, a.y - b.y)
  test('lies the same each time', () => {
    expect(layOut(radii, links)).toEqual(layOut(radii, links))
  })
  test('has those who meet nearer than those who do not, and nobody upon another', () => {
    const points = layOut(radii, links)
    const [same, other] = [[] as number[], [] as number[]]
    for (const [one, a] of points.entries())
      for (const [two, b] of points.entries()) if (one < two) (one < 6 === two < 6 ? same : other).push(far(a, b))
    const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
    expect(mean(same)).toBeLessThan(mean(other) * 0.7)
    expect(Math.min(...same, ...other)).toBeGreaterThan(10)
  })
  test('has parts that do not hang together beside each other', () => {
    const points = layOut([...radii, 5, 5], links)
    const boxes = [points.slice(0, 6), points.slice(6, 12), points.slice(12, 13), points.slice(13)].map((part) => ({
      left: Math.min(...part.map(({ x }) => x)),
      right: Math.max(...part.map(({ x }) => x)),
      top: Math.min(...part.map(({ y }) => y)),
      bottom: Math.max(...part.map(({ y }) => y)),
    }))
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true)
    expect(networkParts(14, links)).toEqual([[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11], [12], [13]])
    expect(layOut([], [])).toEqual([])
  })
  test('is held together by the strongest links of each, all where they are few', () => {
    const many = links.map((link, index) => ({ ...link, times: index + 1 }))
    expect(strongestLinks(many, 2, 100)).toBe(many)
    const kept = strongestLinks(many, 2, 10)
    expect(kept.length).toBeLessThan(many.length)
    expect(kept).toContain(many.at(-1))
    for (let node = 0; node < 12; node++)
      expect(kept.filter(({ source, target }) => source === node || target === node).length).toBeGreaterThanOrEqual(2)
  })
  test('fills the picture and stays in it', () => {
    const points = layOut(radii, links)
    const fitted = fitLayout(points, radii, 800, 500)
    for (const { x, y } of fitted.points) {
      expect(x).toBeGreaterThan(5)
      expect(x).toBeLessThan(795)
      expect(y).toBeGreaterThan(5)
      expect(y).toBeLessThan(495)
    }
    const width = Math.max(...fitted.points.map(({ x }) => x)) - Math.min(...fitted.points.map(({ x }) => x))
    const height = Math.max(...fitted.points.map(({ y }) => y)) - Math.min(...fitted.points.map(({ y }) => y))
    expect(width > 600 || height > 380).toBe(true)
    expect(fitLayout([], [], 100, 100).points).toEqual([])
    expect(fitLayout([{ x: 9, y: 9 }], [5], 100, 100).points).toEqual([{ x: 50, y: 50 }])
  })
})

test('boxes in rows lie beside each other, as wide as asked', () => {
  const box = fc.record({ width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 90 }) })
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
      const corners = packBoxes(boxes, 1.5)
      expect(corners).toHaveLength(boxes.length)
      for (const [one, a] of corners.entries())
        for (const [other, b] of corners.entries())
          if (one < other)
            expect(
              a.x + boxes[one]!.width <= b.x + 1e-9 ||
                a.y + boxes[one]!.height <= b.y + 1e-9 ||
                b.y + boxes[other]!.height <= a.y,
            ).toBe(true)
    }),
  )
})

test('words go into lines, and items into rows, no wider than there is room', () => {
  const measure = (words: string) => words.length
  expect(wrapWords('a bb ccc dddddddd e', 6, measure)).toEqual(['a bb', 'ccc', 'dddddddd', 'e'])
  expect(wrapWords('  ', 6, measure)).toEqual([])
  expect(flowItems([4, 4, 9, 2], 10, 1)).toEqual([
    { x: 0, row: 0 },
    { x: 5, row: 0 },
    { x: 0, row: 1 },
    { x: 0, row: 2 },
  ])
})

test('areas stand for counts', () => {
  expect(scaleArea(0, 100, 20, 3)).toBe(0)
  expect(scaleArea(100, 100, 20, 0)).toBe(20)
  expect(scaleArea(25, 100, 20, 0)).toBe(10)
  expect(scaleArea(1, 10_000, 20, 3)).toBeGreaterThan(3)
})

test('steps of a scale are whole, even and few, and reach the most', () => {
  for (const most of [0, 1, 2, 3, 4, 5, 7, 12, 99, 100, 101, 4321, 1e6]) {
    const steps = niceSteps(most)
    expect(steps.at(-1)!).toBeGreaterThanOrEqual(most)
    expect(steps.length).toBeLessThanOrEqual(6)
    for (const step of steps) expect(Number.isInteger(step)).toBe(true)
  }
})

test('CSV quotes what has to be, and lets no spreadsheet reckon with words', () => {
  expect(
    writeCsv(
      ['a', 'b'],
      [
        ['x "y", z', 3],
        ['=1+1', -2],
        ['two\nlines', 0],
      ],
    ),
  ).toBe('a,b\r\n"x ""y"", z",3\r\n\'=1+1,-2\r\n"two\nlines",0\r\n')
})
