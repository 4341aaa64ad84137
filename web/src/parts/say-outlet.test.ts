import { expect, test } from 'vitest'
import { sayOutlet } from './say-outlet.ts'

test.each([
  ['Baltic Wire', 'Baltic Wire', null, 'Baltic Wire'],
  ['Baltic Wire', 'Kura News', 'r1', 'Kura News, a copy of Baltic Wire'],
  ['Baltic Wire', 'Baltic Wire', 'r1', 'Baltic Wire, a copy'],
  ['Baltic Wire', null, 'r1', 'Baltic Wire, a copy'],
  ['rpk6xw993zysd', null, null, 'a report that names no source'],
])('a report of %s in %s, copy of %s: %s', (source, publisher, copyOf, words) => {
  expect(sayOutlet({ source, publisher, copyOf })).toBe(words)
})
