import { expect, test } from 'vitest'
import { findNames } from '../testing/find-names.ts'

const titles = (text: string) =>
  findNames(text)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, offices }) => `${name}: ${offices.map(({ title }) => title).join(', ')}`)

test('a title in capitals begins behind the words that only stand before it', () => {
  expect(titles('It is a decision President Isaias Afwerki made.')).toEqual(['Isaias Afwerki: President'])
  expect(titles('For the first time President Isaias Afwerki has come.')).toEqual(['Isaias Afwerki: President'])
  expect(titles('Under President Isaias Afwerki the talks went on.')).toEqual(['Isaias Afwerki: President'])
  expect(titles('He told the press President Isaias Afwerki was on his way.')).toEqual(['Isaias Afwerki: President'])
  expect(titles('The previous President Isaias Afwerki met him.')).toEqual(['Isaias Afwerki: President'])
})

test('what modifies a title is a part of it, in small letters too', () => {
  expect(titles('He met acting Foreign Minister Marta Oyelaran.')).toEqual(['Marta Oyelaran: acting Foreign Minister'])
  expect(titles('A call to deputy Prime Minister Marta Oyelaran followed.')).toEqual([
    'Marta Oyelaran: deputy Prime Minister',
  ])
  expect(titles('Press Secretary Marta Oyelaran spoke.')).toEqual(['Marta Oyelaran: Press Secretary'])
  expect(titles('Under Secretary Marta Oyelaran spoke.')).toEqual(['Marta Oyelaran: Under Secretary'])
})
