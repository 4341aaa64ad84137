import type { NetworkAnswer } from '../../../../src/api/charts.ts'

/** By id: those whom each one met or is to meet, and the number of the line. */
export type Neighbours = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Who is next to whom, worked out once for all that is pointed at. */
export function neighboursOf({ edges }: Pick<NetworkAnswer, 'edges'>): Neighbours {
  const found = new Map<string, Map<string, number>>()
  const add = (id: string, other: string, edge: number) => {
    const known = found.get(id)
    if (known) known.set(other, edge)
    else found.set(id, new Map([[other, edge]]))
  }
  for (const [index, { one, other }] of edges.entries()) {
    add(one, other, index)
    add(other, one, index)
  }
  return found
}
