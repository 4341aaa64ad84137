import { expect, test } from 'vitest'
import { quoteWords } from './quote-words.ts'

test.each([
  ['direct', '“We will speak about fish,”', '“We will speak about fish”'],
  ['direct', 'We will speak about fish,', '“We will speak about fish”'],
  ['direct', '"Never!"', '“Never!”'],
  ['mixed', 'the talks were “hard, but fair”', 'the talks were “hard, but fair”'],
  ['mixed', '“hard”, he thought,', '“hard”, he thought'],
  ['mixed', '“hard, and long', 'hard, and long'],
  ['mixed', 'hard, and long”', 'hard, and long'],
  ['indirect', ' fish would be on the table ', 'fish would be on the table'],
] as const)('%s words %s are shown as %s', (mode, words, shown) => {
  expect(quoteWords({ mode, words })).toBe(shown)
})
