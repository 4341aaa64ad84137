import type { EventItem } from '../../../../src/api/event.ts'
import { count, sayAnnouncer } from '../event-line.tsx'
import { StandingMark } from '../standing.tsx'
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
