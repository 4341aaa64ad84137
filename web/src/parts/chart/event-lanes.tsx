import { useId } from 'preact/hooks'
import { outcomeOf } from '../../charts/outcome-of.ts'
import type { Period } from '../../charts/period.ts'
import type { PlacedMark } from '../../charts/place-marks.ts'
import { eventPath } from '../links.tsx'
import { standings } from '../standing.tsx'
import { EventShape } from './event-shape.tsx'
import { FoldShape, sayFold } from './fold-shape.tsx'
import { OutcomePatterns } from './outcome.tsx'
import { SvgLink } from './svg-link.tsx'

interface EventLanesProps {
  readonly placed: readonly PlacedMark[]
  readonly laneHeight: number
  readonly top: number
  /** Which of them Tab reaches; the arrow keys go to the others. */
  readonly at: number
  readonly onAt: (index: number) => void
  readonly onPoint: (mark: PlacedMark | null) => void
  /** Where all events of some days are listed. */
  readonly hrefOf: (days: Period) => string
}

/** The link says it all, with what had to be cut. */
const unsaid = { 'aria-hidden': true } as const

/** Events as marks with their titles, in lanes. */
export function EventLanes({ placed, laneHeight, top, at, onAt, onPoint, hrefOf }: EventLanesProps) {
  const id = useId()
  return (
    <g class="events">
      <OutcomePatterns id={id} />
      {placed.map((mark, index) => {
        const { event, shape } = mark.mark
        const isOne = mark.members.length === 1
        const middle = top + (mark.lane + 0.5) * laneHeight
        return (
          <SvgLink
            key={event.id}
            href={isOne ? eventPath(event.id) : hrefOf(mark.mark)}
            aria-label={isOne ? `${event.title}, ${event.days}, ${standings[event.standing].words}` : sayFold(mark)}
            tabIndex={index === at ? 0 : -1}
            data-index={index}
            onFocus={() => {
              onAt(index)
              onPoint(mark)
            }}
            onBlur={() => onPoint(null)}
            onMouseEnter={() => onPoint(mark)}
            onMouseLeave={() => onPoint(null)}
          >
            <rect
              x={Math.min(mark.left, mark.words === '' ? mark.left : mark.labelLeft)}
              y={middle - laneHeight / 2}
              width={Math.max(mark.right - mark.left, 12) + mark.words.length * 6.2}
              height={laneHeight}
              fill="transparent"
            />
            {isOne ? (
              <EventShape
                {...{ shape, id, middle }}
                outcome={outcomeOf(event.standing)}
                left={mark.left}
                right={mark.right}
                size={Math.min(laneHeight - 4, 14)}
              />
            ) : (
              <FoldShape {...{ mark, id, middle }} size={Math.min(laneHeight - 4, 14)} />
            )}
            {mark.words !== '' && (
              <text
                x={mark.labelLeft}
                y={middle}
                dy="0.33em"
                {...unsaid}
                class={!isOne ? 'fold' : event.rejected ? 'rejected' : undefined}
              >
                {mark.words}
              </text>
            )}
          </SvgLink>
        )
      })}
    </g>
  )
}
