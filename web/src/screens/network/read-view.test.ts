import { expect, test } from 'vitest'
import { readView, writeView } from './read-view.ts'

test('what is seen of the network stands in the address and is read back', () => {
  const view = { scale: 2.5, x: 0.25, y: 0.75 }
  expect(writeView(view)).toBe('2.50_0.250_0.750')
  expect(readView(writeView(view), 12)).toEqual(view)
  expect(writeView({ scale: 1, x: 0.5, y: 0.5 })).toBeNull()
  expect(writeView({ scale: 3, x: -0.2, y: 1.4 })).toBe('3.00_0.000_1.000')
})

test.each([null, '', '2', '99_0.5_0.5', '2_x_0.5', '2_0.5', '2_0.5_0.5_1', '0.5_0.5_0.5', '2_-1_0.5', '2_1e9_0.5'])(
  'an odd view is all of it: %s',
  (text) => {
    expect(readView(text, 12)).toBeNull()
  },
)
