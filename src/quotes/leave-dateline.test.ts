import { expect, test } from 'vitest'
import { readInput } from '../pipeline.ts'

test('a dateline is nobody’s words', () => {
  const text =
    'Karaca to visit Lima\n\nANKARA - Turkish Foreign Minister Selim Karaca will visit Lima on 27 November 2025, the foreign ministry said.'
  const { report, statements } = readInput({ text, published: '2025-11-20' })
  expect(report.dateline?.place).toBe('ANKARA')
  const [said] = statements
  expect(report.text.slice(said!.content.start, said!.content.end)).toBe(
    'Turkish Foreign Minister Selim Karaca will visit Lima on 27 November 2025',
  )
})
