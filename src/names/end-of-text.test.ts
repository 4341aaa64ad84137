import { expect, test } from 'vitest'
import { readInput } from '../pipeline.ts'

test.each([
  'Acme Research Institute',
  'The tour was led by Ana Rojas of the Andes Mining Council',
  'Real Madrid Foundation',
])('a name at the very end of a text is read: %s', (text) => {
  const { report, entities } = readInput({ text, published: '2026-03-19', clean: false })
  expect(entities.length).toBeGreaterThan(0)
  for (const { mentions } of entities)
    for (const { end } of mentions) expect(end).toBeLessThanOrEqual(report.text.length)
})
