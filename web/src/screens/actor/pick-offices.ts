import type { ActorDetail } from '../../../../src/api/actor.ts'

type Office = ActorDetail['offices'][number]

/** Of many offices those of the register and those that most reports give, in the order given. */
export function pickOffices(offices: readonly Office[], most: number): readonly Office[] {
  if (offices.length <= most) return offices
  const weight = ({ basis, reports }: Office) => (basis === 'register' ? Number.MAX_SAFE_INTEGER : reports)
  const kept = new Set([...offices].sort((one, other) => weight(other) - weight(one)).slice(0, most))
  return offices.filter((office) => kept.has(office))
}
