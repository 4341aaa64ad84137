import { describe, expect, test } from 'vitest'
import { corpus, pageSlugs, readExpected, readPageCase } from '../testing/corpus-readings.ts'

describe('pages of the corpus', () => {
  test.each(pageSlugs())('%s', (slug) => {
    expect(readPageCase(slug)).toBe(readExpected(new URL(`pages/${slug}/expected.txt`, corpus)).text)
  })
})
