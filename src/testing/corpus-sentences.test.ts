import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCaseFile, writeCaseFile } from './case-file.ts'
import { corpus, readSentences } from './corpus-readings.ts'

const folder = new URL('sentences/', corpus)
const files = readdirSync(folder).filter((name) => name.endsWith('.cases.txt'))

describe.each(files)('%s', (file) => {
  const source = readFileSync(new URL(file, folder), 'utf8')
  const { head, cases } = readCaseFile(source)

  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(one.expected, 'has no expectation: npm run accept, then read the diff').not.toBeNull()
    expect(readSentences(one)).toEqual(one.expected)
  })

  test('is written in its one way, each name once', () => {
    expect(writeCaseFile({ head, cases })).toBe(source)
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })
})
