import { describe, expect, test } from 'vitest'
import { coordinatesOf, coordinatesOfCapital, coordinatesOfCountry } from './coordinates.ts'
import { countries } from './countries.ts'

const place = (name: string, country: string | null) => coordinatesOf({ kind: 'place', name, country })

describe('where a place lies', () => {
  test('a city, by its name or another, in its country', () => {
    expect(place('Muscat', 'OMN')).toEqual({ lat: 23.58, lon: 58.41, of: 'city', country: 'OMN', region: null })
    expect(place('Kiev', 'UKR')).toEqual(place('Kyiv', 'UKR'))
    expect(place('Paris', 'FRA')).toMatchObject({ of: 'city', country: 'FRA' })
  })

  test('one of several of a name only where it is plainly the one', () => {
    expect(place('Springfield', 'USA')).toBeNull()
    expect(place('Paris', null)).toMatchObject({ country: 'FRA' })
    expect(place('Muscat', 'FRA')).toBeNull()
    expect(place('Nowhere-on-Sea', null)).toBeNull()
  })

  test('a country has a point inside it, which says that it is of the country', () => {
    const germany = coordinatesOf({ kind: 'country', name: 'Germany', country: 'DEU' })
    expect(germany).toMatchObject({ of: 'country', country: 'DEU' })
    expect(germany!.lat).toBeGreaterThan(47)
    expect(germany!.lat).toBeLessThan(55)
  })

  test('each state of today has a point and a capital on the map', () => {
    const states = countries.filter((country) => !country.historical && country.parent === null)
    expect(states.filter((country) => coordinatesOfCountry(country.code) === null).map(({ code }) => code)).toEqual([])
    const lost = states.filter((country) => country.capital !== null && coordinatesOfCapital(country.code) === null)
    expect(lost.map(({ code, capital }) => `${code} ${capital}`)).toEqual([])
  })

  test('no point lies off the globe', () => {
    for (const country of countries) {
      const point = coordinatesOfCountry(country.code)
      if (point === null) continue
      expect(Math.abs(point.lat)).toBeLessThanOrEqual(90)
      expect(Math.abs(point.lon)).toBeLessThanOrEqual(180)
    }
  })
})
