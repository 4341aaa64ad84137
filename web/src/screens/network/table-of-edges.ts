import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import type { ChartTable } from '../../parts/chart/chart-table.tsx'
import { actorPath, pairPath } from '../../parts/links.tsx'
import { sayDay } from '../../parts/say-day.ts'

/** The pairs, those who met most often first. */
export function tableOfEdges({ nodes, edges }: NetworkAnswer): ChartTable {
  const name = new Map(nodes.map(({ actor }) => [actor.id, actor.name]))
  const strongest = edges.toSorted((a, b) => b.happened + b.planned - a.happened - a.planned)
  return {
    head: ['One', 'Other', 'Met', 'Planned', 'Last', 'Their record'],
    rows: strongest.map(({ one, other, happened, planned, last }) => [
      { words: name.get(one) ?? one, href: actorPath(one) },
      { words: name.get(other) ?? other, href: actorPath(other) },
      happened,
      planned,
      last === null ? '' : sayDay(last),
      { words: 'open', href: pairPath(one, other) },
    ]),
  }
}
