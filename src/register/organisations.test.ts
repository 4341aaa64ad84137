import { expect, test } from 'vitest'
import { countryByCode } from './countries.ts'
import {
  ministryKind,
  ministryOf,
  organisationById,
  organisationByName,
  organisationBySeat,
  organisations,
} from './organisations.ts'

test('every organisation has an id of its own, a known type and a known country', () => {
  expect(new Set(organisations.map((organisation) => organisation.id)).size).toBe(organisations.length)
  expect(new Set(organisations.map((organisation) => organisation.name)).size).toBe(organisations.length)
  const types =
    'government ministry legislature military intelligence court international party armed-group agency company other'
  for (const organisation of organisations) {
    expect(types.split(' ')).toContain(organisation.type)
    if (organisation.country !== null) expect(countryByCode(organisation.country), organisation.id).not.toBeNull()
    if (organisation.wikidata !== null) expect(organisation.wikidata).toMatch(/^Q\d+$/u)
  }
})

test.each([
  ['the UN', 'UN'],
  ['United Nations Security Council', 'UNSC'],
  ['NATO', 'NATO'],
  ['the European Union', 'EU'],
  ['State Department', 'USA-foreign'],
  ['the Pentagon', 'USA-defence'],
  ['Hezbollah', 'hezbollah'],
  ['Houthis', 'houthis'],
  ['Knesset', 'ISR-knesset'],
  ['Xinhua', 'xinhua'],
  ['the Foreign Office', 'GBR-foreign'],
  ['The Guardian', 'guardian'],
  ['Chinese Foreign Ministry', 'CHN-foreign'],
  ['China’s Foreign Ministry', 'CHN-foreign'],
  ['the South Korean Defense Ministry', 'KOR-defence'],
  ['Ministry of Foreign Affairs of the Republic of Korea', 'KOR-foreign'],
  ['Ministry of Defence of Ukraine', 'UKR-defence'],
])('%s is %s', (name, id) => {
  expect(organisationByName(name)?.id).toBe(id)
})

test('a common noun is no organisation', () => {
  for (const words of ['sun', 'hill', 'hindu', 'foreign ministry', 'who', 'is', 'times']) {
    expect(organisationByName(words), words).toBeNull()
  }
})

test('every country has ministries', () => {
  expect(ministryOf('FRA', 'foreign')?.names).toContain("Quai d'Orsay")
  expect(ministryOf('KEN', 'defence')).toMatchObject({
    id: 'KEN-defence',
    name: 'Kenyan Defence Ministry',
    country: 'KEN',
  })
  expect(ministryOf('XXX', 'foreign')).toBeNull()
  expect(ministryKind('Ministry of External Affairs')).toBe('foreign')
  expect(ministryKind('Ministry of Silly Walks')).toBeNull()
})

test('places can stand for bodies', () => {
  expect(organisationBySeat('Brussels')?.id).toBe('EU')
  expect(organisationBySeat('Foggy Bottom')?.id).toBe('USA-foreign')
  expect(organisationById('IAEA')?.name).toBe('International Atomic Energy Agency')
})
