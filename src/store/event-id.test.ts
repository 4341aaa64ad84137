import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeId } from '../record/make-id.ts'
import { idColumn, idOfColumn } from './event-id.ts'

test('an id of an event comes back from its column', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }), (digest) => {
      const id = makeId('e', digest, 10)
      expect(idOfColumn(idColumn(id))).toBe(id)
      expect(Number.isSafeInteger(idColumn(id))).toBe(true)
    }),
  )
})

test('what is no id of an event leads nowhere', () => {
  for (const id of ['', 'e', 'r0123456789', 'e012345678', 'e01234567890', 'e01234567u9', "e' OR 1=1--"])
    expect(idColumn(id)).toBe(-1)
})
