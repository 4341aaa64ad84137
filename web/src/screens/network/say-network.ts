import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import { sayFirst } from '../../parts/say-first.ts'

/** "Most contacts: Ana Rojas (12). Most often together: Ana Rojas and Ben Okafor (5)." Who shares the first place is named too, or counted. */
export function sayNetwork({ nodes, edges }: NetworkAnswer): string {
  const names = new Map(nodes.map(({ actor }) => [actor.id, actor.name]))
  const most = sayFirst(
    nodes.map(({ actor, contacts }) => ({ name: actor.name, number: contacts })),
    'of them',
  )
  const together = sayFirst(
    edges.map(({ one, other, happened, planned }) => ({
      name: `${names.get(one) ?? one} and ${names.get(other) ?? other}`,
      number: happened + planned,
    })),
    'pairs',
  )
  return [most && `Most contacts: ${most}.`, together && `Most often together: ${together}.`].filter(Boolean).join(' ')
}
