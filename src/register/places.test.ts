import { expect, test } from 'vitest'
import { countries, countryByCode } from './countries.ts'
import { allPlaces, placeByName, placesNamed } from './places.ts'

test('every place lies somewhere', () => {
  const kinds = ['city', 'region', 'area', 'sea', 'site']
  const odd = allPlaces().filter(
    ({ country, lat, lon, kind, population }) =>
      (country !== null && countryByCode(country) === null) ||
      Math.abs(lat ?? 0) > 90 ||
      Math.abs(lon ?? 0) > 180 ||
      !kinds.includes(kind) ||
      !(population >= 0),
  )
  expect(odd).toEqual([])
})

test('capitals of states are among the places', () => {
  const missing = countries
    .filter((country) => country.parent === null && !country.historical && country.capital !== null)
    .filter((country) => !placesNamed(country.capital!).some((place) => place.country === country.code))
  expect(missing.map((country) => country.capital)).toEqual([])
})

test.each([
  ['Crimea', 'UKR'],
  ['Davos', 'CHE'],
  ['the West Bank', 'PSE'],
  ['Bogota', 'COL'],
  ['St. Petersburg', 'RUS'],
  ['Xi’an', 'CHN'],
  ['Guantánamo Bay', 'CUB'],
  ['Paris', 'FRA'],
  ['the South China Sea', null],
])('%s is in %s', (name, country) => {
  expect(placeByName(name)).toMatchObject({ country })
})

test('a name of many places gives the most populous city first', () => {
  const all = placesNamed('Birmingham')
  expect(all.map((place) => place.country).slice(0, 2)).toEqual(['GBR', 'USA'])
})
