import type { ZoomTransform } from 'd3-zoom'
import type { DrawnArc } from './draw-world.ts'
import { sayVisits } from './say-place.ts'

interface ArcsProps {
  readonly arcs: readonly DrawnArc[]
  /** Id of a place or of a way: what belongs to it stands out. */
  readonly chosen: string | null
}

/** Whether a way is the chosen one, or leads to the chosen place. */
export const belongs = ({ arc, id }: DrawnArc, chosen: string | null): boolean =>
  id === chosen || arc.to.place.id === chosen

/** Ways of visitors: wider for more of them, dashed where all are only planned. */
export function Arcs({ arcs, nameOf, onChoose, onPoint }: Pick<ArcsProps, 'arcs'> & ArcWays) {
  return (
    <g class="arcs">
      {arcs.map((drawn) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the panel of its place has a link for the keyboard
        <g
          key={drawn.id}
          data-title={sayArc(drawn.arc, nameOf)}
          onClick={() => onChoose(drawn.id)}
          onMouseEnter={() => onPoint(drawn.id)}
          onMouseLeave={() => onPoint(null)}
        >
          <path class="arc-target" d={drawn.path} data-only-in-page />
          <Line drawn={drawn} />
        </g>
      ))}
    </g>
  )
}

interface ArcWays {
  /** Of a country's code. */
  readonly nameOf: (country: string) => string
  readonly onChoose: (id: string) => void
  readonly onPoint: (id: string | null) => void
}

/** Those that stand out, above all others. */
export function ChosenArcs({ arcs, chosen }: ArcsProps) {
  return (
    <g class="arcs chosen">
      {arcs
        .filter((drawn) => belongs(drawn, chosen))
        .map((drawn) => (
          <Line key={drawn.id} drawn={drawn} />
        ))}
    </g>
  )
}

function Line({ drawn: { arc, path } }: { readonly drawn: DrawnArc }) {
  const times = arc.happened + arc.planned
  return (
    <path
      class={arc.happened === 0 ? 'arc planned' : 'arc'}
      d={path}
      stroke-width={Math.min(0.9 + 0.35 * Math.log2(times), 3)}
      vector-effect="non-scaling-stroke"
    />
  )
}

/** Which way they go. */
export function Arrows({ arcs, chosen, transform }: ArcsProps & { readonly transform: ZoomTransform }) {
  return (
    <g class={chosen === null ? 'arrows' : 'arrows some'}>
      {arcs.map(
        (drawn) =>
          drawn.arrow && (
            <path
              key={drawn.id}
              class={`arrow${drawn.arc.happened === 0 ? ' planned' : ''}${belongs(drawn, chosen) ? ' chosen' : ''}`}
              d="M-4 -3.5L4 0L-4 3.5Z"
              transform={`translate(${transform.applyX(drawn.arrow.x).toFixed(1)} ${transform.applyY(drawn.arrow.y).toFixed(1)}) rotate(${drawn.arrow.turn.toFixed(1)})`}
            />
          ),
      )}
    </g>
  )
}

/** "Norway to Nairobi: 3 visits happened, 1 planned (Sigrid Halvorsen)" */
function sayArc(arc: DrawnArc['arc'], name: (country: string) => string): string {
  const { from, to, visitors } = arc
  const who = visitors.map((one) => one.name).join(', ')
  return `${name(from.country)} to ${to.place.name}: visits, ${sayVisits(arc)}${who === '' ? '' : ` (${who})`}`
}
