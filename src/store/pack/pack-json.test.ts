import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Json, packJson, unpackJson } from './pack-json.ts'

test('any JSON comes back as it was', () => {
  const key = fc.constantFrom('start', 'end', 'id', 'name', 'of', 'mentions', 'p', 'c', 'd')
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'medium' }, tie('leaf'), tie('list'), tie('fields')),
    leaf: fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.string(),
      fc.constantFrom('e1', 'e2'),
    ),
    list: fc.array(tie('value'), { maxLength: 4 }),
    fields: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  }))
  fc.assert(
    fc.property(value, (given) => {
      const json = JSON.stringify(given)
      expect(unpackJson(JSON.parse(JSON.stringify(packJson(JSON.parse(json) as Json))))).toEqual(JSON.parse(json))
    }),
    { numRuns: 2000 },
  )
})

test('rows with the same fields keep their order and become columns', () => {
  const rows = [
    { id: 'e1', start: 4, end: 9, form: 'name' },
    { id: 'e2', start: 12, end: 15, form: 'name' },
  ]
  expect(packJson(rows)).toEqual({
    '~': [2, ['id', 'start', 'end', 'form'], { s: 'e' }, { d: [4, 8] }, { d: [5, -2] }, { c: 'name' }],
  })
})
