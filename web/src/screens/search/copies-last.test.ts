import { expect, test } from 'vitest'
import type { SearchAnswer } from '../../../../src/api/search.ts'
import { copiesLast } from './copies-last.ts'

const found = (id: string, copyOf: string | null = null) =>
  ({ report: { id, copyOf }, passages: [] }) as unknown as SearchAnswer['reports'][number]

test('copies stand behind their original, and where that was not found, where they were found', () => {
  const all = [found('a2', 'a'), found('b'), found('a'), found('c2', 'c'), found('b2', 'b')]
  expect(copiesLast(all).map(({ report }) => report.id)).toEqual(['b', 'b2', 'a', 'a2', 'c2'])
})
