import { useId } from 'preact/hooks'
import { outcomeOf } from '../../charts/outcome-of.ts'
import type { PlacedMark } from '../../charts/place-marks.ts'
import { eventPath } from '../links.tsx'
import { standings } from '../standing.tsx'
import { EventShape } from './event-shape.tsx'
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
}

/** The link says it all, with what had to be cut. */
const unsaid = { 'aria-hidden': true } as const

/** Events as marks with their titles, in lanes. */
export function EventLanes({ placed, laneHeight, top, at, onAt, onPoint }: EventLanesProps) {
  const id = useId()
  return (
    <g class="events">
      <OutcomePatterns id={id} />
      {placed.map((mark, index) => {
        const { event, shape } = mark.mark
        const middle = top + (mark.lane + 0.5) * laneHeight
        return (
          <SvgLink
            key={event.id}
            href={eventPath(event.id)}
            aria-label={`${event.title}, ${event.days}, ${standings[event.standing].words}`}
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
            <EventShape
              {...{ shape, id, middle }}
              outcome={outcomeOf(event.standing)}
              left={mark.left}
              right={mark.right}
              size={Math.min(laneHeight - 4, 14)}
            />
            {mark.words !== '' && (
              <text
                x={mark.labelLeft}
                y={middle}
                dy="0.33em"
                {...unsaid}
                class={event.rejected ? 'rejected' : undefined}
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
