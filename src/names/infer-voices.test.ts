import { describe, expect, test } from 'vitest'
import { unbracket } from '../document/rule.ts'
import { findNames, findNamesFrom } from '../testing/find-names.ts'
import { voiceBodies, voiceTitles } from './voice-rules.ts'

const rules = [...voiceBodies, ...voiceTitles]

/** The country of the entity that has a mention over or in the words. */
function countryOf(example: string, from: string | null): string | null {
  const { text, start, end } = unbracket(example)
  const shift = from === null ? 0 : `${from} - `.length
  const names = from === null ? findNames(text) : findNamesFrom(from, text)
  const named = names.find(({ mentions }) =>
    mentions.some((one) => one.start - shift >= start - 4 && one.end - shift === end),
  )
  expect(named, text).toBeDefined()
  return named!.country
}

describe('whose voice it is', () => {
  test.each(rules.flatMap(({ examples }) => examples))('%s', (text, country) => {
    const [, from = null, rest = text] = /^(\p{Lu}[\p{Lu} ]+) - (.*)$/u.exec(text) ?? []
    expect(countryOf(rest, from)).toBe(country)
  })

  test.each(rules.flatMap(({ not }) => not ?? []))('unknown: %s', (text) => {
    const speaker = findNames(text).at(-1)!
    expect(speaker.country).toBeNull()
  })

  test.each([
    ['NAIROBI', 'KEN'],
    ['PARIS', 'FRA'],
    ['LIMA', null],
    [null, null],
  ])('of two presidents’, from %s', (from, country) => {
    const text = 'Kenyan President Daniel Mwangi met French President Luc Ferrand, [the presidency] said.'
    expect(countryOf(text, from)).toBe(country)
  })

  test.each([
    ['PARIS', null],
    ['DUBAI', 'KEN'],
    [null, 'KEN'],
  ])('of one president’s who will be in Paris, from %s', (from, country) => {
    expect(countryOf('Kenyan President Daniel Mwangi will fly to Paris, [the presidency] said.', from)).toBe(country)
  })
})
