import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { corpus, pageSlugs, readPageCase } from '../testing/corpus-readings.ts'

describe('pages of the corpus', () => {
  test.each(pageSlugs())('%s', (slug) => {
    expect(readPageCase(slug)).toBe(readFileSync(new URL(`pages/${slug}/expected.txt`, corpus), 'utf8'))
  })
})
