import { describe, expect, test } from 'vitest'
import { findNames, findNamesFrom } from '../testing/find-names.ts'

/** Whose ministry or office a report from somewhere means. All of it is invented. */
const both = 'Turkish Foreign Minister Selim Karaca will meet Estonian Foreign Minister Mart Kallaste'
const presidents = 'Kenyan President Daniel Mwangi will meet French President Luc Ferrand.'

const bodiesOf = (text: string, from: string | null) =>
  (from === null ? findNames(text) : findNamesFrom(from, text))
    .filter(({ kind }) => kind === 'organisation')
    .map(({ name, country }) => `${name} ${country}`)

describe('a ministry without its country', () => {
  test.each([
    ['TALLINN', 'Estonian Foreign Ministry EST'],
    ['ANKARA', 'Turkish Foreign Ministry TUR'],
    ['PARIS', 'foreign ministry null'],
    [null, 'foreign ministry null'],
  ])('two ministers, from %s', (from, body) => {
    expect(bodiesOf(`${both}, the foreign ministry said.`, from)).toEqual([body])
  })

  test.each([
    ['NAIROBI', 'Kenyan Foreign Ministry KEN'],
    ['PARIS', 'ministry of foreign affairs null'],
    [null, 'Kenyan Foreign Ministry KEN'],
  ])('another official, from %s', (from, body) => {
    expect(bodiesOf('Kenyan President Daniel Mwangi fell ill, the ministry of foreign affairs said.', from)).toEqual([
      body,
    ])
  })

  test.each(['NAIROBI', 'PARIS', null])('says where it is, from %s', (from) => {
    const text = 'Kenyan President Daniel Mwangi will visit Peru, it was announced by the Foreign Ministry in Lima.'
    expect(bodiesOf(text, from)).toEqual(['Peruvian Foreign Ministry PER'])
  })

  test('what is named with its country elsewhere is the same', () => {
    const text = `Turkish Foreign Minister Selim Karaca left, the foreign ministry said. The Turkish foreign ministry gave no reason.`
    expect(bodiesOf(text, null)).toEqual(['Turkish foreign ministry TUR'])
  })
})

describe('the office of one of two presidents', () => {
  test.each([
    ['NAIROBI', 'Daniel Mwangi’s office KEN'],
    ['PARIS', 'Luc Ferrand’s office FRA'],
    ['LIMA', 'president’s office null'],
    [null, 'president’s office null'],
  ])('from %s', (from, body) => {
    expect(bodiesOf(`${presidents} The president's office denied it.`, from)).toEqual([body])
  })
})
