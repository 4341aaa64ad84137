import { useEffect, useState } from 'preact/hooks'
import type { EventItem } from '../../../../src/api/event.ts'
import { count, sayAnnouncer } from '../event-line.tsx'
import { StandingMark } from '../standing.tsx'
import './event-tip.css'

interface EventTipProps {
  readonly event: EventItem
  /** Where its mark is: its middle, its lower side. */
  readonly x: number
  readonly y: number
  readonly width: number
}

const wide = 300

/** What a mark says when it is pointed at; Escape puts it away. */
export function EventTip({ event, x, y, width }: EventTipProps) {
  const [away, setAway] = useState(false)
  useEffect(() => {
    setAway(false)
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && setAway(true)
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [event.id])
  if (away) return null
  const left = Math.max(0, Math.min(x - wide / 2, width - wide))
  return (
    <div class="event-tip" style={{ left: `${left}px`, top: `${y + 4}px` }}>
      <strong>{event.title}</strong>
      <p>
        {event.days} <StandingMark standing={event.standing} />
      </p>
      <p class="quiet">
        {sayAnnouncer(event)} · {count(event.sources, 'source')}
      </p>
    </div>
  )
}
