import type { ComponentChildren } from 'preact'
import type { EventsQuery } from '../../../src/api/filter.ts'
import type { Question } from '../../../src/client/open-client.ts'
import { client } from '../state/client.ts'
import { usePages } from '../state/use-pages.ts'
import { EventLine } from './event-line.tsx'
import { More } from './more.tsx'
import { Empty, Trouble } from './trouble.tsx'

interface EventPagesProps {
  readonly question: Question<EventsQuery>
  /** What is said where there are none. */
  readonly none: ComponentChildren
}

/** The events of a question, a page at a time. */
export function EventPages({ question, none }: EventPagesProps) {
  const key = `events ${JSON.stringify(question)}`
  const pages = usePages(key, (after, signal) =>
    client.events({ limit: 25, ...question, ...(after === undefined ? {} : { after }) }, signal),
  )
  const { rows, first, error, again } = pages
  if (error && rows.length === 0) return <Trouble error={error} again={again} />
  if (first === null) return <p class="quiet">Loading the events …</p>
  if (rows.length === 0) return <Empty>{none}</Empty>
  return (
    <div class="events">
      {rows.map((event) => (
        <EventLine key={event.id} event={event} />
      ))}
      <More pages={pages} />
    </div>
  )
}
