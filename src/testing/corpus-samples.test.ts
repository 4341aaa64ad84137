import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { corpus, expectedOfSample, readExpected, readSample, sampleNames } from './corpus-readings.ts'

describe('sample reports', () => {
  test.each(sampleNames())('%s', (name) => {
    expect(readSample(name)).toBe(readExpected(expectedOfSample(name)).text)
  })

  test('every expectation has its report', () => {
    const names = sampleNames().map((name) => expectedOfSample(name).pathname.split('/').at(-1))
    expect(readdirSync(new URL('samples/expected/', corpus)).sort()).toEqual(names)
  })
})
