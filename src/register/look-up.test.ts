import { expect, test } from 'vitest'
import { familyFirstPeoples, isFamilyNameFirst, isFirstName } from './first-names.ts'
import { keyOf } from './key-of.ts'
import { listOf, loadTable } from './load-table.ts'
import { LookUp } from './look-up.ts'
import { overlapsDay } from './term-on-day.ts'

test('keys fold case, accents, marks and the article', () => {
  expect(keyOf(' The Élysée ')).toBe('elysee')
  expect(keyOf('Xi’an')).toBe("xi'an")
  expect(keyOf('Łódź')).toBe('lodz')
  expect(keyOf('Theresa')).toBe('theresa')
  expect(keyOf('')).toBe('')
})

test('acronyms need their capitals, and shared names give all', () => {
  const names = new LookUp<string>()
  names.add('US', 'country')
  names.add('Paris', 'city')
  names.add('Paris', 'person')
  expect(names.first('us')).toBeNull()
  expect(names.all('the Paris')).toEqual(['city', 'person'])
})

test('a term touches a day, a month, an interval', () => {
  const term = { from: '2017-01-20', to: '2021-01-20' }
  expect(overlapsDay(term, '2021-01-20')).toBe(true)
  expect(overlapsDay(term, '2021-01-21')).toBe(false)
  expect(overlapsDay(term, '2021-01')).toBe(true)
  expect(overlapsDay(term, '2022/2023')).toBe(false)
  expect(overlapsDay({ from: '2017-01-20', to: null }, '2030')).toBe(true)
})

test('tables name their columns', () => {
  expect(() => loadTable('titles.tsv', ['no such column'])).toThrow('bug:')
  expect(listOf('')).toEqual([])
  expect(listOf('a|b')).toEqual(['a', 'b'])
})

test('given names and surnames that stand first', () => {
  for (const name of ['Angela', 'Volodymyr', 'Mohammed', 'Jean-Yves', 'Shinzo'])
    expect(isFirstName(name), name).toBe(true)
  expect(isFirstName('Kremlin')).toBe(false)
  expect(isFamilyNameFirst('Xi')).toBe(true)
  expect(isFamilyNameFirst('Nguyen')).toBe(true)
  expect(isFamilyNameFirst('Abe')).toBe(false)
  expect(familyFirstPeoples('Orbán')).toEqual(['Hungarian'])
})
