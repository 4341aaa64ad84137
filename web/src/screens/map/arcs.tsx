import type { ZoomTransform } from 'd3-zoom'
import type { DrawnArc } from './draw-world.ts'

interface ArcsProps {
  readonly arcs: readonly DrawnArc[]
  /** Id of a place: its ways stand out. */
  readonly chosen: string | null
}

/** Ways of visitors as great circles: wider for more of them, dashed where all are only planned. */
export function Arcs({ arcs, chosen }: ArcsProps) {
  const most = Math.max(10, ...arcs.map(({ arc }) => arc.happened + arc.planned))
  return (
    <g class={chosen === null ? 'arcs' : 'arcs some'}>
      {arcs.map(({ arc, path }) => (
        <path
          key={`${arc.from.country} ${arc.to.place.id}`}
          class={classOf(arc, chosen)}
          d={path}
          stroke-width={0.8 + 3.2 * Math.sqrt((arc.happened + arc.planned - 1) / most)}
          vector-effect="non-scaling-stroke"
        >
          <title>{sayArc(arc)}</title>
        </path>
      ))}
    </g>
  )
}

/** Which way they go. */
export function Arrows({ arcs, chosen, transform }: ArcsProps & { readonly transform: ZoomTransform }) {
  return (
    <g class={chosen === null ? 'arcs' : 'arcs some'}>
      {arcs.map(
        ({ arc, arrow }) =>
          arrow && (
            <path
              key={`${arc.from.country} ${arc.to.place.id}`}
              class={`${classOf(arc, chosen)} arrow`}
              d="M-4 -3.5L4 0L-4 3.5Z"
              transform={`translate(${transform.applyX(arrow.x)} ${transform.applyY(arrow.y)}) rotate(${arrow.turn})`}
            />
          ),
      )}
    </g>
  )
}

function classOf(arc: DrawnArc['arc'], chosen: string | null): string {
  return `arc${arc.happened === 0 ? ' planned' : ''}${arc.to.place.id === chosen ? ' chosen' : ''}`
}

function sayArc({ from, to, happened, planned, visitors }: DrawnArc['arc']): string {
  const counts = [happened > 0 ? `${happened} happened` : '', planned > 0 ? `${planned} planned` : ''].filter(Boolean)
  return `${from.country} to ${to.place.name}: ${counts.join(', ')} (${visitors.map(({ name }) => name).join(', ')})`
}
