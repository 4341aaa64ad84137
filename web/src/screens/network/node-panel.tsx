import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import { filterValue } from '../../parts/choose-actor.tsx'
import { count } from '../../parts/event-line.tsx'
import { actorPath, pairPath } from '../../parts/links.tsx'
import { sayDay } from '../../parts/say-day.ts'
import '../../parts/chart/panel.css'
import { useQuery } from '../../state/use-query.ts'

interface NodePanelProps {
  readonly answer: NetworkAnswer
  readonly node: NetworkAnswer['nodes'][number]
  readonly onPoint: (id: string | null) => void
}

const most = 100

/** Whom somebody met, of those in the picture. */
export function NodePanel({ answer, node: { actor, contacts }, onPoint }: NodePanelProps) {
  const query = useQuery()
  const byId = new Map(answer.nodes.map((node) => [node.actor.id, node.actor]))
  const met = answer.edges
    .flatMap((edge) => {
      const id = edge.one === actor.id ? edge.other : edge.other === actor.id ? edge.one : null
      const other = id === null ? undefined : byId.get(id)
      return other ? [{ ...edge, other }] : []
    })
    .sort((a, b) => b.happened + b.planned - a.happened - a.planned)
  const only = actor.kind === 'country' ? { country: filterValue(actor) } : { who: actor.id }
  return (
    <section class="panel" aria-label={actor.name}>
      <header>
        <h2>{actor.name}</h2>
        <button type="button" class="plain" onClick={() => query.set({ at: null })}>
          <span aria-hidden="true">✕</span> All
        </button>
      </header>
      <p class="quiet">
        {count(contacts, 'contact')}; met or is to meet {met.length} of the others here
      </p>
      <p class="ways">
        <a href={actorPath(actor.id)}>All about {actor.name}</a>
        <a href={query.href(only)}>Only events with {actor.name}</a>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">With</th>
            <th scope="col">Met</th>
            <th scope="col">Planned</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {met.slice(0, most).map(({ other, happened, planned, last }) => (
            <tr key={other.id} data-row onMouseEnter={() => onPoint(other.id)} onMouseLeave={() => onPoint(null)}>
              <th scope="row">
                <a href={pairPath(actor.id, other.id)}>{other.name}</a>
              </th>
              <td>{happened}</td>
              <td>{planned}</td>
              <td class="days">{last === null ? '' : sayDay(last)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {met.length > most && <p class="quiet">and {met.length - most} more: see the table.</p>}
    </section>
  )
}
