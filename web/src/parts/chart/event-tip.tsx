import type { EventItem } from '../../../../src/api/event.ts'
import type { PlacedMark } from '../../charts/place-marks.ts'
import { count, sayAnnouncer } from '../event-line.tsx'
import { StandingMark, standings } from '../standing.tsx'
import { sayFold } from './fold-shape.tsx'
import { Tip } from './tip.tsx'

interface EventTipProps {
  readonly event: EventItem
  readonly x: number
  readonly y: number
  readonly width: number
}

/** An event in the tip of its mark. */
export function EventTip({ event, ...at }: EventTipProps) {
  return (
    <Tip of={event.id} {...at}>
      <strong>{event.title}</strong>
      <p>
        {event.days} <StandingMark standing={event.standing} />
      </p>
      <p class="quiet">
        {sayAnnouncer(event)} · {count(event.sources, 'source')}
      </p>
    </Tip>
  )
}

interface FoldTipProps extends Omit<EventTipProps, 'event'> {
  readonly mark: PlacedMark
}

const most = 6

/** Several events in the tip of the mark that stands for them. */
export function FoldTip({ mark, ...at }: FoldTipProps) {
  const { members } = mark
  return (
    <Tip of={`${mark.mark.event.id} and more`} {...at}>
      <strong>{sayFold(mark)}</strong>
      <ul class="plain">
        {members.slice(0, most).map(({ event }) => (
          <li key={event.id}>
            {standings[event.standing].sign} {event.title}
          </li>
        ))}
      </ul>
      {members.length > most && <p class="quiet">and {members.length - most} more: a click lists them</p>}
    </Tip>
  )
}
