import { expect, test } from 'vitest'
import {
  countries,
  countriesByAdjective,
  countryByAdjective,
  countryByCode,
  countryByName,
  countryByPeople,
  countryBySeat,
} from './countries.ts'

test('every country has a code of its own, a name of its own and a well-formed row', () => {
  expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length)
  expect(new Set(countries.map((country) => country.name)).size).toBe(countries.length)
  for (const country of countries) {
    expect(country.code).toMatch(/^[A-Z]{3}$/u)
    expect(country.alpha2).toMatch(/^[A-Z]{2}$/u)
    expect(country.wikidata).toMatch(/^Q\d+$/u)
    if (country.fips !== null) expect(country.fips).toMatch(/^[A-Z]{2}$/u)
    if (country.parent !== null) expect(countryByCode(country.parent)?.parent).toBeNull()
    for (const list of [country.names, country.adjectives, country.people, country.seats]) {
      expect(new Set(list).size).toBe(list.length)
    }
  }
})

test('the 193 members of the UN and their neighbours are all there', () => {
  const states = countries.filter((country) => country.parent === null && !country.historical)
  expect(states.length).toBeGreaterThanOrEqual(193 + 5)
  for (const code of ['XKX', 'TWN', 'PSE', 'VAT', 'ESH', 'SSD', 'TLS', 'MNE'])
    expect(countryByCode(code)).not.toBeNull()
})

test.each([
  ['the United States', 'USA'],
  ['U.S.', 'USA'],
  ['US', 'USA'],
  ['America', 'USA'],
  ['U.K.', 'GBR'],
  ['Britain', 'GBR'],
  ['DRC', 'COD'],
  ['Republic of Congo', 'COG'],
  ['UAE', 'ARE'],
  ['Türkiye', 'TUR'],
  ['TURKIYE', 'TUR'],
  ["Cote d'Ivoire", 'CIV'],
  ['Côte d’Ivoire', 'CIV'],
  ['the Holy See', 'VAT'],
  ['Burma', 'MMR'],
  ['North Korea', 'PRK'],
  ['the Soviet Union', 'SUN'],
  ['Palestinian Authority', 'PSE'],
])('%s is %s', (name, code) => {
  expect(countryByName(name)?.code).toBe(code)
})

test('the pronoun is no country', () => {
  expect(countryByName('us')).toBeNull()
  expect(countryByName('car')).toBeNull()
})

test('adjectives, peoples and seats find their country', () => {
  expect(countryByAdjective('French')?.code).toBe('FRA')
  expect(countryByAdjective('U.S.')?.code).toBe('USA')
  expect(countriesByAdjective('Congolese').map((country) => country.code)).toEqual(['COD', 'COG'])
  expect(countryByAdjective('Dominican')?.code).toBe('DOM')
  expect(countryByPeople('Britons')?.code).toBe('GBR')
  expect(countryByPeople('Filipinos')?.code).toBe('PHL')
  expect(countryBySeat('Beijing')?.code).toBe('CHN')
  expect(countryBySeat('the Kremlin')?.code).toBe('RUS')
  expect(countryBySeat('Downing Street')?.code).toBe('GBR')
  expect(countryBySeat('Élysée')?.code).toBe('FRA')
  expect(countryBySeat('Springfield')).toBeNull()
})
