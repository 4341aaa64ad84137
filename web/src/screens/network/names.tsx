import { placeLabels } from '../../charts/place-labels.ts'
import { measureWords } from '../../parts/chart/measure-words.ts'
import type { SeenNode } from './nodes.tsx'

interface NamesProps {
  /** The most important first. */
  readonly seen: readonly SeenNode[]
  /** Named whatever is there, and first. */
  readonly focus: string | null
  /** Most contacts of anybody: who has many is written larger. */
  readonly most: number
  readonly width: number
  readonly height: number
}

const letter = 6.6
/** Letters of the one with most contacts are so much larger than those of one with next to none. */
const [least, growth] = [0.92, 0.3]

/** As many names as do not touch, those with most contacts first and largest. */
export function Names({ seen, focus, most, width, height }: NamesProps) {
  const order =
    focus === null
      ? seen
      : seen.toSorted((a, b) => Number(b.node.actor.id === focus) - Number(a.node.actor.id === focus))
  const named = order.map(({ node: { actor, contacts }, x, y, radius }) => ({
    ...{ x, y, radius, words: actor.name, must: actor.id === focus },
    wide: measureWords(actor.name) * (actor.id === focus ? 1.1 : 1),
    size: least + growth * Math.sqrt(contacts / Math.max(most, 1)),
  }))
  const labels = placeLabels(named, { width, height, letter, line: 14, most: 200, over: 2.5 })
  return (
    <g class="names">
      {labels.map(({ index, x, y, anchor }) => {
        const { actor } = order[index]!.node
        return (
          <text
            key={actor.id}
            class={actor.id === focus ? 'name focus' : 'name'}
            x={x.toFixed(1)}
            y={y.toFixed(1)}
            dy="0.33em"
            text-anchor={anchor}
            font-size={(12 * named[index]!.size).toFixed(1)}
          >
            {actor.name}
          </text>
        )
      })}
    </g>
  )
}
