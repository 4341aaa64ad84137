import type { MarkShape } from '../../charts/event-mark.ts'
import type { Outcome } from '../../charts/stack-bins.ts'
import { outcomeFill, outcomeStroke } from './outcome.tsx'

interface EventShapeProps {
  readonly shape: MarkShape
  readonly outcome: Outcome
  /** Of the `OutcomePatterns` in the drawing. */
  readonly id: string
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly size: number
}

/**
 * An event on a line of time. What became of it shows in its fill: solid, hatched, crossed, dotted; how well its days are known in its shape: a
 * sign or bar for known days, a faded one for days among which it lies, a pale one for a month or a year, an arrow where one side is open.
 */
export function EventShape(props: EventShapeProps) {
  const { shape, outcome, id, left, right, middle, size } = props
  const [fill, stroke] = [outcomeFill(outcome, id), outcomeStroke[outcome]]
  const box = { x: left, width: Math.max(right - left, 1), y: middle - size / 2, height: size }
  switch (shape) {
    case 'point':
      return right - left > size + 6 ? (
        <rect {...box} rx="3" {...{ fill, stroke }} />
      ) : (
        <PointSign {...props} x={(left + right) / 2} />
      )
    case 'stretch':
      return <rect {...box} rx="3" {...{ fill, stroke }} />
    case 'window':
      return <rect {...box} rx="3" {...{ fill, stroke }} fill-opacity="0.45" stroke-dasharray="3 2" />
    case 'vague':
      return (
        <rect
          {...box}
          y={middle - size * 0.3}
          height={size * 0.6}
          fill={fill}
          fill-opacity={outcome === 'happened' ? 0.3 : 0.75}
          stroke={stroke}
          stroke-opacity="0.35"
        />
      )
    default:
      return <path d={arrow(shape, left, right, middle, size)} {...{ fill, stroke }} fill-opacity="0.45" />
  }
}

function PointSign({ x, middle, size, outcome }: EventShapeProps & { readonly x: number }) {
  const half = size / 2 - 1
  const stroke = outcomeStroke[outcome]
  const line = { fill: 'var(--ground)', stroke, 'stroke-width': 2 }
  switch (outcome) {
    case 'happened':
      return <circle cx={x} cy={middle} r={half} fill={stroke} stroke={stroke} />
    case 'planned':
      return <circle cx={x} cy={middle} r={half} {...line} />
    case 'fellThrough':
      return (
        <path
          d={`M${x - half} ${middle - half}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}`}
          {...line}
          fill="none"
        />
      )
    default:
      return (
        <path
          d={`M${x} ${middle - half - 1}l${half + 1} ${half + 1}l${-half - 1} ${half + 1}l${-half - 1} ${-half - 1}z`}
          {...line}
          stroke-dasharray="2 1.5"
        />
      )
  }
}

function arrow(shape: 'since' | 'until', left: number, right: number, middle: number, size: number): string {
  const [flat, tip] = shape === 'since' ? [left, right] : [right, left]
  const neck = tip + (shape === 'since' ? -6 : 6)
  return `M${flat} ${middle - size / 2}H${neck}L${tip} ${middle}L${neck} ${middle + size / 2}H${flat}Z`
}
