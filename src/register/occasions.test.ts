import { expect, test } from 'vitest'
import { countryByCode } from './countries.ts'
import { occasions, occasionsNamed } from './occasions.ts'
import { boundsOf } from './term-on-day.ts'

test('every occasion has a name of its own and days in order', () => {
  expect(new Set(occasions.map((occasion) => occasion.name)).size).toBe(occasions.length)
  for (const { name, from, to, country, series } of occasions) {
    expect(from, name).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u)
    expect(to, name).toMatch(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\.\.)$/u)
    expect(boundsOf(from).first <= boundsOf(to).last, name).toBe(true)
    if (country !== null) expect(countryByCode(country), name).not.toBeNull()
    expect(series, name).not.toBe('')
  }
})

test.each([
  ['Beijing Winter Olympics', '2022-02-04'],
  ['9/11', '2001-09-11'],
  ['the JCPOA', '2015-07-14'],
  ['Brexit vote', '2016-06-23'],
  ['Russia’s invasion of Ukraine', '2022-02-24'],
  ['COP26', '2021-10-31'],
])('%s began on %s', (name, day) => {
  expect(occasionsNamed(name)[0]?.from).toBe(day)
})

test('a name that comes round again gives all of them, oldest first', () => {
  const summits = occasionsNamed('G20 summit').map((occasion) => occasion.from)
  expect(summits.length).toBeGreaterThan(15)
  expect(summits).toEqual(summits.toSorted())
})
