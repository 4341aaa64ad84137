import type { ZoomTransform } from 'd3-zoom'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import type { FittedLayout } from '../../charts/fit-layout.ts'
import { placeLabels } from '../../charts/place-labels.ts'
import type { useRoving } from '../../parts/chart/use-roving.ts'

interface NodesProps {
  readonly nodes: NetworkAnswer['nodes']
  readonly placed: FittedLayout
  readonly transform: ZoomTransform
  /** One and those who met it: the others step back. */
  readonly near: ReadonlySet<string> | null
  readonly focus: string | null
  readonly chosen: string | null
  readonly width: number
  readonly height: number
  readonly roving: ReturnType<typeof useRoving>
  readonly onChoose: (id: string) => void
  readonly onPoint: (id: string | null) => void
}

/** People as discs, bodies as squares, with as many names as do not touch. */
export function Nodes(props: NodesProps) {
  const { nodes, placed, transform, near, focus, chosen, width, height, roving, onChoose, onPoint } = props
  // Discs grow more slowly than the picture, so that zooming parts them.
  const growth = Math.sqrt(transform.k)
  const seen = nodes.map((node, index) => {
    const { x, y } = placed.points[index]!
    return { node, index, x: transform.applyX(x), y: transform.applyY(y), radius: placed.radii[index]! * growth }
  })
  const isShown = (id: string) => near === null || near.has(id)
  const order = seen
    .filter(({ node }) => isShown(node.actor.id))
    .sort((a, b) => Number(b.node.actor.id === focus) - Number(a.node.actor.id === focus) || a.index - b.index)
  const labels = placeLabels(
    order.map(({ node, x, y, radius }) => ({ x, y, radius, words: node.actor.name, must: node.actor.id === focus })),
    { width, height, letter: 6.6, line: 15, most: 160 },
  )
  return (
    <g class="nodes">
      {seen.map(({ node, index, x, y, radius }) => {
        const { id } = node.actor
        if (x < -30 || y < -30 || x > width + 30 || y > height + 30) return null
        return (
          <NodeMark
            key={id}
            {...{ node, index, x, y, radius }}
            tabIndex={roving.tabIndexOf(index)}
            state={`${isShown(id) ? '' : ' far'}${id === chosen ? ' chosen' : ''}`}
            onChoose={() => onChoose(id)}
            onFocus={() => {
              roving.setAt(index)
              onPoint(id)
            }}
            onLeave={() => onPoint(null)}
            onEnter={() => onPoint(id)}
          />
        )
      })}
      {labels.map(({ index, x, y, anchor }) => {
        const { actor } = order[index]!.node
        return (
          <text
            key={actor.id}
            class={actor.id === focus ? 'name focus' : 'name'}
            x={x}
            y={y}
            dy="0.33em"
            text-anchor={anchor}
          >
            {actor.name}
          </text>
        )
      })}
    </g>
  )
}

interface NodeMarkProps {
  readonly node: NetworkAnswer['nodes'][number]
  readonly index: number
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly tabIndex: number
  readonly state: string
  readonly onChoose: () => void
  readonly onFocus: () => void
  readonly onEnter: () => void
  readonly onLeave: () => void
}

function NodeMark(props: NodeMarkProps) {
  const { node, index, x, y, radius, tabIndex, state, onChoose } = props
  const { actor, contacts } = node
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    onChoose()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
    <g
      class={`node ${actor.kind}${state}`}
      role="button"
      tabIndex={tabIndex}
      data-index={index}
      aria-label={`${actor.name}, ${contacts} contacts`}
      aria-pressed={state.includes('chosen')}
      onClick={onChoose}
      onKeyDown={press}
      onFocus={props.onFocus}
      onBlur={props.onLeave}
      onMouseEnter={props.onEnter}
      onMouseLeave={props.onLeave}
    >
      <circle class="target" cx={x} cy={y} r={Math.max(radius, 12)} data-only-in-page />
      {actor.kind === 'organisation' ? (
        <rect
          class="disc"
          x={x - radius * 0.9}
          y={y - radius * 0.9}
          width={radius * 1.8}
          height={radius * 1.8}
          rx="2"
        />
      ) : (
        <circle class="disc" cx={x} cy={y} r={radius} />
      )}
    </g>
  )
}
