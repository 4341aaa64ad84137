import { describe, expect, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'
import { groupBlocks } from './group-blocks.ts'

const signs = { both: ' ', before: '-', now: '+' }
const told = (before: string, now: string) =>
  compareTexts(before, now).map(({ words, where, pieces }) =>
    pieces ? pieces.map((piece) => `[${signs[piece.where]}${piece.words}]`).join('') : signs[where] + words,
  )

describe('compareTexts', () => {
  test('says what went and what came, in place', () => {
    expect(told('one\n\ntwo\nthree', 'one\nnew\nthree\nfour')).toEqual([' one', '-two', '+new', ' three', '+four'])
  })

  test('says within a paragraph that was rewritten which words went and which came', () => {
    expect(told('Ana Rojas will visit Oslo on Monday', 'Ana Rojas will visit Oslo on 3 March')).toEqual([
      '[ Ana Rojas will visit Oslo on][-Monday][+3 March]',
    ])
    expect(told('a b c d\nold words here', 'all is new\na b x d\ny')).toEqual([
      ...['+all is new', '[ a b][-c][+x][ d]', '-old words here', '+y'],
    ])
  })

  test('of the same text nothing went and nothing came', () => {
    expect(told('one\ntwo', 'one\n\n two ')).toEqual([' one', ' two'])
    expect(told('', 'one')).toEqual(['+one'])
    expect(told('one', '')).toEqual(['-one'])
  })
})

test('points of a list stand together, and only those that follow each other', () => {
  const blocks = (['title', 'list', 'list', 'paragraph', 'list'] as const).map((kind, start) => ({
    ...{ kind, start, end: start + 1 },
  }))
  expect(groupBlocks(blocks).map((group) => group.map(({ start }) => start))).toEqual([[0], [1, 2], [3], [4]])
})
