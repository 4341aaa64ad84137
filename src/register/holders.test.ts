import { expect, test } from 'vitest'
import { countryByCode } from './countries.ts'
import {
  type HolderRole,
  holderByTitle,
  holders,
  holdersBySurname,
  holdersNamed,
  holdersOf,
  surnameOf,
} from './holders.ts'
import { loadTable } from './load-table.ts'
import { organisationById } from './organisations.ts'
import { boundsOf } from './term-on-day.ts'

const edtf = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u

test('every term is well formed, of a known country or body, and has a source', () => {
  for (const holder of holders) {
    const row = `${holder.person}, ${holder.title} of ${holder.of}`
    expect(holder.from, row).toMatch(edtf)
    if (holder.to !== null) {
      expect(holder.to, row).toMatch(edtf)
      expect(boundsOf(holder.from).first <= boundsOf(holder.to).last, row).toBe(true)
    }
    expect(holder.source, row).not.toBe('')
    expect(holder.title, row).not.toBe('')
    expect(countryByCode(holder.of) ?? organisationById(holder.of), row).not.toBeNull()
    if (holder.wikidata !== null) expect(holder.wikidata).toMatch(/^Q\d+$/u)
  }
})

test('people.tsv names each person once, and only people who hold something', () => {
  const people = loadTable('people.tsv', ['person', 'surname', 'aliases', 'wikidata']).map(([person]) => person)
  expect(new Set(people).size).toBe(people.length)
  const known = new Set(holders.map((holder) => holder.person))
  expect(people.filter((person) => !known.has(person))).toEqual([])
})

const sole: readonly HolderRole[] = [
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'trade',
  'ambassador-un',
  'head-of-body',
  'party-leader',
  'speaker',
]

test('nobody holds an office that another holds, but for the day or month in which it changed hands', () => {
  const byOffice = Map.groupBy(
    holders.filter((holder) => sole.includes(holder.role)),
    (holder) => `${holder.of} ${holder.role}`,
  )
  for (const [office, terms] of byOffice) {
    const sorted = terms.toSorted((a, b) => (boundsOf(a.from).first < boundsOf(b.from).first ? -1 : 1))
    sorted.slice(1).forEach((next, i) => {
      const last = sorted[i]!
      const row = `${office}: ${last.person}, ${next.person}`
      expect(last.to, row).not.toBeNull()
      const length = Math.min(last.to!.length, next.from.length)
      expect(last.to!.slice(0, length) <= next.from.slice(0, length), row).toBe(true)
    })
  }
})

test.each([
  ['CHN', 'foreign minister', '2023-03-17', 'Qin Gang'],
  ['CHN', 'leader', '2023-03-17', 'Xi Jinping'],
  ['CHN', 'premier', '2020', 'Li Keqiang'],
  ['USA', 'top diplomat', '2022', 'Antony Blinken'],
  ['USA', 'Secretary of Defense', '2022', 'Lloyd Austin'],
  ['USA', 'defence minister', '1990', 'Dick Cheney'],
  ['GBR', 'foreign secretary', '2013-01', 'William Hague'],
  ['GBR', 'queen', '2001', 'Elizabeth II'],
  ['DEU', 'Chancellor', '2015-05', 'Angela Merkel'],
  ['IRN', 'supreme leader', '2019-01-01', 'Ali Khamenei'],
  ['IRN', 'president', '2019-01-01', 'Hassan Rouhani'],
  ['SAU', 'crown prince', '2019', 'Mohammed bin Salman'],
  ['IND', 'foreign minister', '2022', 'Subrahmanyam Jaishankar'],
  ['IND', 'foreign secretary', '2023', 'Vinay Mohan Kwatra'],
  ['RUS', 'Kremlin spokesman', '2020', 'Dmitry Peskov'],
  ['RUS', 'envoy to the United Nations', '2019', 'Vasily Nebenzya'],
  ['ISR', 'leader', '1994', 'Yitzhak Rabin'],
  ['VAT', 'pontiff', '2020', 'Pope Francis'],
  ['UN', 'Secretary-General', '2020', 'António Guterres'],
  ['UN', 'chief', '1999', 'Kofi Annan'],
  ['NATO', 'Secretary General', '2001', 'George Robertson'],
  ['EU', 'foreign policy chief', '2022-05', 'Josep Borrell'],
])('%s, %s on %s is %s', (of, title, day, person) => {
  expect(holderByTitle(of, title, day)?.person).toBe(person)
})

test('no answer rather than a guess', () => {
  expect(holderByTitle('USA', 'king', '2022-01-01')).toBeNull()
  expect(holderByTitle('USA', 'prime minister', '2022-01-01')).toBeNull()
  expect(holderByTitle('IRN', 'prime minister', '2023-01-01')).toBeNull()
  expect(holderByTitle('GBR', 'president', '2023-01-01')).toBeNull()
  expect(holderByTitle('CHN', 'spokesperson', '2023-03-17')).toBeNull()
  expect(holderByTitle('USA', 'president', '2021-01')).toBeNull()
  expect(holderByTitle('USA', 'president', null)).toBeNull()
  expect(holderByTitle('XXX', 'president', '2022')).toBeNull()
})

test('people are found by office, name, nickname and surname', () => {
  expect(holdersOf('USA', 'head-of-government', '2010-05-01').map((holder) => holder.person)).toEqual(['Barack Obama'])
  expect(holdersOf('TUR', 'head-of-government', '2020').map((holder) => holder.person)).toEqual([
    'Recep Tayyip Erdogan',
  ])
  expect(holdersOf('PAK', 'head-of-government', '2013-05-01')).toEqual([])
  expect(holdersOf('FRA', 'head-of-state', null)).toEqual([])
  expect(holdersNamed('MBS')[0]?.person).toBe('Mohammed bin Salman')
  expect(holdersNamed('Lloyd J. Austin III')[0]?.person).toBe('Lloyd Austin')
  expect(holdersNamed('Lee Jae Myung')[0]?.of).toBe('KOR')
  expect(holdersNamed('Thomas J. Donilon')).toEqual(holdersNamed('Tom Donilon'))
  expect(holdersNamed('William')).toEqual([])
  expect(holdersNamed('Volodymyr Zelensky')[0]?.of).toBe('UKR')
  expect(new Set(holdersBySurname('Sisi', '2020').map((holder) => holder.person))).toEqual(
    new Set(['Abdel Fattah el-Sisi']),
  )
  expect(holdersBySurname('Bush', '1990')[0]?.person).toBe('George H. W. Bush')
  expect(surnameOf('Xi Jinping')).toBe('Xi')
  expect(surnameOf('Emmanuel Macron')).toBe('Macron')
})
