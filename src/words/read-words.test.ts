import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../document/report.ts'
import type { Words } from '../document/words.ts'
import lexicon from './lexicon.json' with { type: 'json' }
import { readWords } from './read-words.ts'

const pieces = fc.constantFrom(
  ...[
    'Xi',
    'Putin',
    'met',
    'will',
    'to',
    'said',
    'that',
    'who',
    'and',
    ',',
    '.',
    '“',
    '”',
    '"',
    "'s",
    'the',
    'talks',
    'visit',
    'in',
    'by',
    '(',
    ')',
  ],
  ...[
    '—',
    ':',
    ';',
    'if',
    'not',
    'been',
    'has',
    'meeting',
    'signed',
    'Monday',
    '5',
    '%',
    '$',
    '\n',
    '\n\n',
    '…',
    'U.S.',
    'did',
    'after',
    'both',
    '\ud800',
    '\u200b',
  ],
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 80 }).map((list) => list.join(' ')),
)

function blocksOf(whole: string): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of whole.split('\n')) {
    blocks.push({ start, end: start + line.length, kind: blocks.length === 0 ? 'title' : 'paragraph' })
    start += line.length + 1
  }
  return blocks
}

function everyIndexOf({ clauses, nouns }: Words): readonly number[] {
  return [
    ...clauses.flatMap(({ subjects, objects, agents, preps }) => [
      ...subjects,
      ...objects,
      ...agents,
      ...preps.flatMap((phrase) => phrase.nouns),
    ]),
    ...nouns.flatMap(({ owner, apposition, coordination, preps }) => [
      owner ?? 0,
      apposition ?? 0,
      ...coordination,
      ...preps.flatMap((phrase) => phrase.nouns),
    ]),
  ]
}

describe('laws on any text', () => {
  test('tokens cover all that is not white space, in order', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { tokens } = readWords(whole, blocksOf(whole))
        const covered = tokens.map(({ start, end }) => whole.slice(start, end)).join('')
        expect(covered).toBe(whole.replaceAll(/\s+/gu, ''))
        expect(tokens.every((token, at) => token.index === at && token.start >= (tokens[at - 1]?.end ?? 0))).toBe(true)
      }),
    )
  })

  test('sentences, nouns and clauses are in order and lie in their place', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const words = readWords(whole, blocksOf(whole))
        const { sentences, tokens, nouns, clauses } = words
        expect(
          sentences.every(
            ({ first, last, start, end }) => tokens[first]!.start === start && tokens[last - 1]!.end === end,
          ),
        ).toBe(true)
        for (const list of [nouns, clauses]) {
          expect(list.every((item, at) => item.index === at && item.start >= (list[at - 1]?.start ?? 0))).toBe(true)
          expect(
            list.every(
              ({ first, last, head, sentence }) => first <= head && head < last && last <= sentences[sentence]!.last,
            ),
          ).toBe(true)
        }
        expect(everyIndexOf(words).every((index) => index >= 0 && (index < nouns.length || index === 0))).toBe(true)
        expect(
          clauses.every(({ parent, link, index }) =>
            parent === null ? link === null : parent < clauses.length && parent !== index,
          ),
        ).toBe(true)
        expect(nouns.every(({ coordination, index }) => coordination.includes(index))).toBe(true)
      }),
    )
  })

  test('the parents of a clause never come round to it', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { clauses } = readWords(whole, blocksOf(whole))
        for (const clause of clauses) {
          let parent = clause.parent
          for (let step = 0; parent !== null && step <= clauses.length; step++) parent = clauses[parent]!.parent
          expect(parent).toBeNull()
        }
      }),
    )
  })

  test('a paragraph added at the end changes nothing before it, and the same text gives the same words', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const before = readWords(whole, blocksOf(whole))
        const longer = `${whole}\nThe king met the pope.`
        const after = readWords(longer, blocksOf(longer))
        expect(after.tokens.slice(0, before.tokens.length)).toEqual(before.tokens)
        expect(after.clauses.slice(0, before.clauses.length)).toEqual(before.clauses)
        expect(readWords(whole, blocksOf(whole))).toEqual(before)
      }),
    )
  })
})

const endless: readonly (readonly [string, string])[] = [
  ['one word', 'a'],
  ['capitals and stops', 'A.'],
  ['names', 'Xi '],
  ['a list', 'Xi, '],
  ['a coordination', 'Xi and '],
  ['phrases', 'of the '],
  ['speech', 'said that '],
  ['relatives', 'who met Xi '],
  ['conditions', 'if Xi goes, '],
  ['infinitives', 'to go '],
  ['marks', '"'],
  ['brackets', '( '],
  ['addresses', 'a@'],
  ['clauses', 'Wang met Lavrov in Moscow and '],
  ['owners', "Xi's "],
  ['participles', 'signed by Xi, '],
]

test.each(endless)('an endless line of %s takes time in step with its length', (_, piece) => {
  const line = (size: number): string => piece.repeat(Math.ceil(size / piece.length))
  const time = (whole: string): number => {
    const start = performance.now()
    readWords(whole, [{ start: 0, end: whole.length, kind: 'paragraph' }])
    return performance.now() - start
  }
  time(line(5_000))
  // A square would take a hundred times as long as a tenth.
  expect(time(line(100_000))).toBeLessThan(Math.max(2000, 40 * time(line(10_000))))
})

test('every word of the dictionary gets a tag, in any casing', () => {
  const names = lexicon.names.split(' ')
  const list = [...names, ...names.map((name) => name.toLowerCase()), ...lexicon.nouns.split(' ').slice(0, 4000)].join(
    ' ',
  )
  for (const whole of [list, list.toUpperCase()]) {
    const { tokens } = readWords(whole, [{ start: 0, end: whole.length, kind: 'paragraph' }])
    expect(tokens.every(({ tag, lemma }) => tag.length > 0 && lemma.length > 0)).toBe(true)
  }
})

test('blocks that overlap, are empty or reach past the end do no harm', () => {
  const whole = 'One two. Three four.'
  const kind = 'paragraph'
  const { tokens } = readWords(whole, [
    { start: 0, end: 8, kind },
    { start: 4, end: 12, kind },
    { start: 12, end: 12, kind },
    { start: 9, end: 999, kind },
  ])
  expect(tokens.map((token) => token.text).join(' ')).toBe('One two . Thr ee four .')
  expect(readWords('', []).sentences).toEqual([])
})
