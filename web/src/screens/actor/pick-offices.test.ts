import { expect, test } from 'vitest'
import type { ActorDetail } from '../../../../src/api/actor.ts'
import { pickOffices } from './pick-offices.ts'

const office = (title: string, reports: number) =>
  ({ title, of: null, from: null, to: null, basis: reports === 0 ? 'register' : 'reports', reports }) as const

test('of many offices the register’s and the best known stay, in their order', () => {
  const offices: ActorDetail['offices'] = [
    office('guest', 1),
    office('president', 0),
    office('envoy', 9),
    office('MP', 3),
  ]
  expect(pickOffices(offices, 4)).toBe(offices)
  expect(pickOffices(offices, 2).map(({ title }) => title)).toEqual(['president', 'envoy'])
})
