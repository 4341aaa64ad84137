import { useState } from 'preact/hooks'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import { Endings } from '../../parts/endings.tsx'
import { count } from '../../parts/event-line.tsx'
import { eventFilters, pickFilter } from '../../parts/filter/pick-filter.ts'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Empty, Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useQuery } from '../../state/use-query.ts'
import { useStable } from '../../state/use-stable.ts'
import './network.css'
import { NetworkChart } from './network-chart.tsx'
import { NetworkChoice } from './network-choice.tsx'
import { NodeList } from './node-list.tsx'
import { NodePanel } from './node-panel.tsx'
import { useLayout } from './use-layout.ts'

const mostNodes = 500

/** Who met whom. */
export function Network() {
  const query = useQuery()
  const filter = pickFilter(query.all)
  const of = query.get('of') === 'states' ? ('states' as const) : ('people' as const)
  const asked = Number(query.get('nodes') ?? '')
  const nodes = Number.isInteger(asked) && asked >= 2 && asked <= mostNodes ? asked : 100
  const question = { ...filter, of, nodes }
  const { answer, error, waiting, again } = useAnswer(`network ${JSON.stringify(question)}`, (signal) =>
    client.network(question, signal),
  )
  const layout = useLayout(answer)
  const at = query.get('at')
  const chosen = answer?.nodes.find(({ actor }) => actor.id === at) ?? null
  const [pointed, setPointed] = useState<string | null>(null)
  const { choose } = useStable({ choose: (id: string) => query.set({ at: id === at ? null : id }) })
  return (
    <>
      <Heading title="Network" about={answer && <Counts answer={answer} of={of} waiting={waiting} />} />
      <FilterBar names={eventFilters}>
        <NetworkChoice of={of} nodes={nodes} />
      </FilterBar>
      {error && <Trouble error={error} again={again} />}
      {answer && answer.nodes.length === 0 && !error && (
        <Empty>
          Nobody is told to have met anybody. Change the filters, or <a href="/add">add reports</a>.
        </Empty>
      )}
      {answer && answer.nodes.length > 0 && (
        <div class="network-screen">
          <NetworkChart
            {...{ answer, layout, of, pointed }}
            chosen={chosen?.actor.id ?? null}
            onChoose={choose}
            onPoint={setPointed}
          />
          {chosen ? (
            <NodePanel answer={answer} node={chosen} onPoint={setPointed} />
          ) : (
            <NodeList nodes={answer.nodes} onPoint={setPointed} />
          )}
        </div>
      )}
      <Endings endings={['json', 'csv']} />
    </>
  )
}

function Counts({ answer, of, waiting }: { answer: NetworkAnswer; of: 'people' | 'states'; waiting: boolean }) {
  const { nodes, edges, left } = answer
  const who = of === 'states' ? count(nodes.length, 'state') : `${nodes.length.toLocaleString('en')} people and bodies`
  return (
    <>
      {who}, {count(edges.length, 'pair')} who met or plan to
      {left > 0 && ` · ${left.toLocaleString('en')} with fewer contacts left out`}
      {waiting && ' …'}
    </>
  )
}
