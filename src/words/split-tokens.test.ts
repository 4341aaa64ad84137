import { expect, test } from 'vitest'
import { splitTokens } from './split-tokens.ts'

/** Texts with a bar between two tokens that touch; white space parts all others. */
const cases: readonly string[] = [
  "do|n’t do|n't ca|n’t wo|n't can|not",
  "Xi|’s Xi|'s we|’re I|’ve they|’ll he|’d I|’m",
  'the ministers|’ visit|.',
  '“|We go|,|” he said|.',
  '"|good|"',
  'a two-day visit|, high-level talks',
  'U.S.|-|China U.S.|-|DRC US-China',
  '1,000.50 $|5 5|% 10:30 17-19 5th 12-year-old 1990s',
  'US$|5 €|7',
  '(|DRC|)',
  'one|—|two|…|three',
  'https://example.org/a,b?c=d|, www.example.org|.',
  'a.b@example.org|.',
  'J. B. Smith|, Mr. Lee|, Jan. 5|, 6 p.m. today',
  'the U.S.|’s envoy',
  'O’Brien d’Ivoire N’Djamena',
  'AT&T Q&A',
  'the end|.|Next',
  'and|/|or',
  'yahoo.com',
]

test.each(cases)('%s', (marked) => {
  const text = marked.replaceAll('|', '')
  const tokens = splitTokens(text, 0, text.length).map(({ start, end }) => text.slice(start, end))
  expect(tokens).toEqual(marked.split(/[| ]/u))
})
