import { useEffect, useRef } from 'preact/hooks'
import { reasonWords } from './reasons.tsx'
import type { ReviewRow } from './review.tsx'

interface QueueProps {
  readonly rows: readonly ReviewRow[]
  readonly at: number
  readonly onGo: (at: number) => void
}

/** What waits, the one that is being decided marked. */
export function Queue({ rows, at, onGo }: QueueProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <ol class="queue" ref={list} aria-label="What waits">
      {rows.map(({ event, reasons }, index) => (
        <li key={event.id}>
          <button type="button" aria-current={index === at ? 'true' : undefined} onClick={() => onGo(index)}>
            <span class="reason">{reasons.map(({ reason }) => reasonWords[reason]).join(', ')}</span>
            <span>{event.title}</span>
            <span class="quiet">{event.days}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
