import { describe, expect, test } from 'vitest'
import { cutText, type FactSpan } from './cut-text.ts'

const fact = (id: string, start: number, end: number): FactSpan => ({ id, layer: 'entity', start, end })
const shown = (segments: ReturnType<typeof cutText>) =>
  segments.map(({ start, end, facts }) => `${start}-${end} ${facts.map(({ id }) => id).join('+')}`.trim())

describe('cutText', () => {
  test('cuts where facts begin and end, and says which rest on each piece', () => {
    expect(shown(cutText({ start: 0, end: 20 }, [fact('a', 2, 10), fact('b', 5, 12)]))).toEqual([
      ...['0-2', '2-5 a', '5-10 a+b', '10-12 b', '12-20'],
    ])
  })

  test('keeps to the block, and leaves a block without facts whole', () => {
    expect(shown(cutText({ start: 10, end: 20 }, [fact('a', 5, 12), fact('b', 30, 40)]))).toEqual(['10-12 a', '12-20'])
    expect(shown(cutText({ start: 0, end: 4 }, []))).toEqual(['0-4'])
  })

  test('loses no letter and takes none twice', () => {
    const spans = [fact('a', 0, 3), fact('b', 0, 9), fact('c', 3, 9), fact('d', 8, 9)]
    const pieces = cutText({ start: 0, end: 9 }, spans)
    expect(pieces.map(({ start, end }) => 'abcdefghi'.slice(start, end)).join('')).toBe('abcdefghi')
  })
})
