import { describe, expect, test } from 'vitest'
import type { Entity } from '../document/facts.ts'
import { identifyActor } from './identify-actor.ts'

const entity = (some: Partial<Entity>): Entity => ({
  id: 'e1',
  kind: 'person',
  name: '',
  wikidata: null,
  country: null,
  offices: [],
  mentions: [],
  rule: 'names/test',
  ...some,
})

describe('one person is one actor in all reports', () => {
  test('by the item the register has, under its one name', () => {
    const blinken = { wikidata: 'Q7821917', country: 'USA' }
    for (const name of ['Blinken', 'BLINKEN', 'Antony J. Blinken'])
      expect(identifyActor(entity({ name, ...blinken }), 'r1')).toMatchObject({
        id: 'Q7821917',
        name: 'Antony Blinken',
      })
  })

  test('by whole name and country; middle initials, case and accents do not tell people apart', () => {
    const ids = ['Lucía M. Barrantes', 'Lucia Barrantes', 'LUCÍA BARRANTES'].map(
      (name) => identifyActor(entity({ name, country: 'PER' }), 'r1').id,
    )
    expect(new Set(ids)).toEqual(new Set(['person:lucia barrantes.PER']))
  })

  test('never two people: another country, or a bare surname in another report', () => {
    const ids = [
      identifyActor(entity({ name: 'Ana Rojas', country: 'CHL' }), 'r1').id,
      identifyActor(entity({ name: 'Ana Rojas', country: 'ESP' }), 'r1').id,
      identifyActor(entity({ name: 'Rojas', country: 'CHL' }), 'r1').id,
      identifyActor(entity({ name: 'Rojas', country: 'CHL' }), 'r2').id,
    ]
    expect(new Set(ids).size).toBe(4)
  })
})

test('countries and known bodies have one name', () => {
  expect(identifyActor(entity({ kind: 'country', name: 'the U.S.', country: 'USA' }), 'r1').id).toBe('USA')
  const named = ['U.N.', 'the United Nations'].map(
    (name) => identifyActor(entity({ kind: 'organisation', name }), 'r1').id,
  )
  expect(new Set(named).size).toBe(1)
})

test('a town is one place, however reports write it; one of another country is another', () => {
  const place = (name: string, country: string) => identifyActor(entity({ kind: 'place', name, country }), 'r1')
  const capital = ['Washington', 'Washington DC', 'Washington, D.C.'].map((name) => place(name, 'USA').id)
  expect(new Set(capital).size).toBe(1)
  expect(place('Kiev', 'UKR')).toEqual(place('Kyiv', 'UKR'))
  expect(place('Tripoli', 'LBY').id).not.toBe(place('Tripoli', 'LBN').id)
  expect(place('Skarvoy', 'NOR')).toMatchObject({ id: 'place:skarvoy.NOR', name: 'Skarvoy' })
})
