import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import { pressMark } from '../../parts/chart/press-mark.ts'
import type { useRoving } from '../../parts/chart/use-roving.ts'

/** Somebody where the picture shows them, in pixels of the screen. */
export interface SeenNode {
  readonly node: NetworkAnswer['nodes'][number]
  readonly index: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

interface NodesProps {
  readonly seen: readonly SeenNode[]
  readonly chosen: string | null
  readonly roving: ReturnType<typeof useRoving>
  readonly onChoose: (id: string) => void
  readonly onPoint: (id: string | null) => void
}

/** People as discs, bodies as squares. */
export function Nodes({ seen, chosen, roving, onChoose, onPoint }: NodesProps) {
  return (
    <g class="nodes">
      {seen.map(({ node: { actor, contacts }, index, x, y, radius }) => (
        // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
        <g
          key={actor.id}
          class={`node ${actor.kind}${actor.id === chosen ? ' chosen' : ''}`}
          role="button"
          tabIndex={roving.tabIndexOf(index)}
          data-index={index}
          aria-label={`${actor.name}, ${contacts} contacts`}
          aria-pressed={actor.id === chosen}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
          onClick={() => onChoose(actor.id)}
          onKeyDown={(event) => pressMark(event, () => onChoose(actor.id))}
          onFocus={() => {
            roving.setAt(index)
            onPoint(actor.id)
          }}
          onBlur={() => onPoint(null)}
          onMouseEnter={() => onPoint(actor.id)}
          onMouseLeave={() => onPoint(null)}
        >
          <circle class="target" r={Math.max(radius, 12)} data-only-in-page />
          <Disc kind={actor.kind} radius={radius} />
        </g>
      ))}
    </g>
  )
}

/** Somebody and those who met them, above all others; they cannot be clicked: what lies below can. */
export function NearNodes({ seen, focus }: { readonly seen: readonly SeenNode[]; readonly focus: string }) {
  return (
    <g class="near-nodes">
      {seen.map(({ node: { actor }, x, y, radius }) => (
        <g
          key={actor.id}
          class={`node ${actor.kind}${actor.id === focus ? ' focus' : ''}`}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
        >
          <Disc kind={actor.kind} radius={radius} />
        </g>
      ))}
    </g>
  )
}

function Disc({ kind, radius }: { readonly kind: string; readonly radius: number }) {
  if (kind !== 'organisation') return <circle class="disc" r={radius} />
  const side = radius * 1.8
  return <rect class="disc" x={-side / 2} y={-side / 2} width={side} height={side} rx="2" />
}
