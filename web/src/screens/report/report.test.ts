import { describe, expect, test } from 'vitest'
import { compareTexts } from './compare-texts.ts'
import { groupBlocks } from './group-blocks.ts'

const told = (before: string, now: string) =>
  compareTexts(before, now).map(({ words, where }) => ({ both: ' ', before: '-', now: '+' })[where] + words)

describe('compareTexts', () => {
  test('says what went and what came, in place', () => {
    expect(told('one\n\ntwo\nthree', 'one\nnew\nthree\nfour')).toEqual([' one', '-two', '+new', ' three', '+four'])
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
