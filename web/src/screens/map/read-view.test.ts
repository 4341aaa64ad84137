import { expect, test } from 'vitest'
import { readView, usualView, writeView } from './read-view.ts'

test('what an address says of the map is read as it was written', () => {
  for (const view of [
    { arcs: 20, scale: 2.5, x: 0.25, y: 0.75 },
    { ...usualView, arcs: 0 },
  ])
    expect(readView(writeView(view))).toEqual(view)
  expect(writeView(usualView)).toBeNull()
})

test('what is odd is as usual', () => {
  for (const text of [null, '', 'x', '60_NaN_2_2', '60_-1_9_9', '__', '9999']) expect(readView(text)).toEqual(usualView)
  expect(readView('1.7').arcs).toBe(1)
})
