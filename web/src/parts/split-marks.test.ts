import { expect, test } from 'vitest'
import { splitMarks } from './split-marks.ts'

const marked = (words: string, marks: readonly [number, number][]) =>
  splitMarks(
    words,
    marks.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => (piece.marked ? `[${piece.words}]` : piece.words))
    .join('')

test('marks cut words into pieces', () => {
  expect(marked('they met in Oslo', [[12, 16]])).toBe('they met in [Oslo]')
  expect(
    marked('they met in Oslo', [
      [12, 16],
      [0, 4],
    ]),
  ).toBe('[they] met in [Oslo]')
})

test('marks that overlap, are empty or reach too far lose no letter', () => {
  expect(
    marked('they met', [
      [0, 6],
      [5, 99],
      [3, 3],
    ]),
  ).toBe('[they m][et]')
  expect(marked('they met', [])).toBe('they met')
  expect(marked('', [[0, 3]])).toBe('')
})
