import { outcomeOf } from '../../charts/outcome-of.ts'
import type { PlacedMark } from '../../charts/place-marks.ts'
import { outcomes } from '../../charts/stack-bins.ts'
import { outcomeFill, outcomeStroke, outcomeWords } from './outcome.tsx'

interface FoldShapeProps {
  readonly mark: PlacedMark
  /** Of the `OutcomePatterns` in the drawing. */
  readonly id: string
  readonly middle: number
  readonly size: number
}

/** How many of several events happened, are planned and so on, those with any. */
function countFold({ members }: Pick<PlacedMark, 'members'>) {
  return outcomes.flatMap((outcome) => {
    const count = members.filter(({ event }) => outcomeOf(event.standing) === outcome).length
    return count === 0 ? [] : [{ outcome, count }]
  })
}

/** "17 events, 12 Mar 2024: 12 happened, 5 planned" */
export function sayFold(mark: PlacedMark): string {
  const counts = countFold(mark).map(({ outcome, count }) => `${count} ${outcomeWords[outcome]}`)
  return `${mark.members.length} events, ${mark.mark.event.days}: ${counts.join(', ')}`
}

/** Several events of the same days in one bar: as much of it solid, hatched, crossed and dotted as there are of each. */
export function FoldShape({ mark, id, middle, size }: FoldShapeProps) {
  const width = mark.right - mark.left
  let left = mark.left
  return (
    <>
      {countFold(mark).map(({ outcome, count }) => {
        const wide = (width * count) / mark.members.length
        left += wide
        return (
          <rect
            key={outcome}
            x={left - wide}
            width={wide}
            y={middle - size / 2}
            height={size}
            fill={outcomeFill(outcome, id)}
            stroke={outcomeStroke[outcome]}
          />
        )
      })}
    </>
  )
}
