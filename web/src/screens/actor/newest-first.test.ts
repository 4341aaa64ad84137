import { expect, test } from 'vitest'
import type { TripsAnswer } from '../../../../src/api/actor.ts'
import { newestFirst } from './newest-first.ts'

type Trip = TripsAnswer['rows'][number]

const trip = (country: string, first: string | null, within: string | null = null) =>
  ({ country, first, within: within && { first: within, last: within } }) as unknown as Trip

test('trips known only to a period stand among the others, and those of no day last', () => {
  const trips = [
    trip('PER', '2025-01-04'),
    trip('KEN', '2026-03-02'),
    trip('ISL', null, '2025-06-01'),
    trip('FIN', null),
    trip('NOR', null, '2026-04-01'),
  ]
  expect(newestFirst(trips).map(({ country }) => country)).toEqual(['NOR', 'KEN', 'ISL', 'PER', 'FIN'])
})
