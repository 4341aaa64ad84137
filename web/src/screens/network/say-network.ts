import type { NetworkAnswer } from '../../../../src/api/charts.ts'

/** "Most contacts: Ana Rojas (12). Most often together: Ana Rojas and Ben Okafor (5)." */
export function sayNetwork({ nodes, edges }: NetworkAnswer): string {
  const name = (id: string) => nodes.find(({ actor }) => actor.id === id)?.actor.name ?? id
  const strongest = edges.reduce<NetworkAnswer['edges'][number] | null>(
    (best, edge) => (best === null || edge.happened + edge.planned > best.happened + best.planned ? edge : best),
    null,
  )
  const most = nodes[0] ? `Most contacts: ${nodes[0].actor.name} (${nodes[0].contacts.toLocaleString('en')}).` : ''
  const pair = strongest
    ? ` Most often together: ${name(strongest.one)} and ${name(strongest.other)} (${(strongest.happened + strongest.planned).toLocaleString('en')}).`
    : ''
  return most + pair
}
