import { expect, test } from 'vitest'
import { canonicalTitle } from './canonical-title.ts'
import { isTitle, titleOf, titles } from './titles.ts'

test('every title is there once, in lower case', () => {
  expect(new Set(titles.map((title) => title.title)).size).toBe(titles.length)
  for (const { title, kind } of titles) {
    expect(title).toBe(title.toLowerCase())
    expect(['office', 'rank', 'noble', 'honorific', 'role']).toContain(kind)
  }
})

test('titles map to roles', () => {
  expect(titleOf('Foreign Minister')).toMatchObject({ role: 'foreign-minister', of: true, kind: 'office' })
  expect(titleOf('Gen.')).toMatchObject({ role: null, kind: 'rank' })
  expect(titleOf('Mr')).toMatchObject({ kind: 'honorific' })
  expect(titleOf('King')).toMatchObject({ role: 'head-of-state', kind: 'noble' })
  expect(isTitle('Chargé d’affaires')).toBe(true)
  expect(isTitle('table')).toBe(false)
})

test('spellings of one title are one', () => {
  expect(canonicalTitle('Minister of Defence')).toBe('defense minister')
  expect(canonicalTitle('National Defence Minister')).toBe('defense minister')
  expect(canonicalTitle('Minister for Foreign Affairs')).toBe('foreign minister')
  expect(canonicalTitle('acting Foreign Affairs Minister')).toBe('foreign minister')
  expect(canonicalTitle('Secretary-General')).toBe('secretary general')
  expect(canonicalTitle('Permanent Representative to the United Nations')).toBe('un ambassador')
  expect(canonicalTitle('secretary of state')).toBe('secretary of state')
})
