import { expect, test } from 'vitest'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import { sayNetwork } from './say-network.ts'

const network = (contacts: Readonly<Record<string, number>>, edges: readonly [string, string, number][]) =>
  ({
    nodes: Object.entries(contacts).map(([name, number]) => ({ actor: { id: name, name }, contacts: number })),
    edges: edges.map(([one, other, happened]) => ({ one, other, happened, planned: 0, last: null })),
  }) as unknown as NetworkAnswer

test('the first is named', () => {
  const answer = network({ Ana: 12, Ben: 7, Eva: 6 }, [
    ['Ana', 'Ben', 5],
    ['Ana', 'Eva', 1],
  ])
  expect(sayNetwork(answer)).toBe('Most contacts: Ana (12). Most often together: Ana and Ben (5).')
})

test('who shares the first place is named too', () => {
  const answer = network({ Ana: 1200, Ben: 1200, Eva: 6 }, [
    ['Ana', 'Eva', 5],
    ['Ana', 'Ben', 5],
    ['Ben', 'Eva', 1],
  ])
  expect(sayNetwork(answer)).toBe(
    'Most contacts: Ana; Ben (1,200 each). Most often together: Ana and Eva; Ana and Ben (5 each).',
  )
})

test('many who share it are counted, and nobody is first where all are alike', () => {
  const four = { Ana: 25, Ben: 25, Eva: 25, Kim: 25 }
  const edges: [string, string, number][] = [
    ['Ana', 'Ben', 3],
    ['Eva', 'Kim', 3],
  ]
  expect(sayNetwork(network({ ...four, Lou: 24 }, edges))).toBe('Most contacts: 4 of them (25 each).')
  expect(sayNetwork(network(four, edges))).toBe('')
  expect(sayNetwork(network({}, []))).toBe('')
})
