import type { ComponentChildren } from 'preact'
import type { EventItem } from '../../../src/api/event.ts'
import { disputeWords } from '../../../src/document/kind-words.ts'
import { saySource } from '../../../src/document/say-source.ts'
import { eventPath } from './links.tsx'
import { StandingMark } from './standing.tsx'

interface EventLineProps {
  readonly event: EventItem
  /** Where its days stand: in a column of their own, or, in a list by day, with what else is known of it; or nowhere. */
  readonly days?: 'column' | 'below' | 'nowhere'
  /** What a list adds: a mark, a button. */
  readonly children?: ComponentChildren
}

/** An event in one line of a list: how it stands, what, who says so, how sure. */
export function EventLine({ event, days = 'column', children }: EventLineProps) {
  const [what, rest] = splitTitle(event.title)
  return (
    <article
      class={`event-line${days === 'column' ? '' : ' without-days'}${event.rejected ? ' rejected' : ''}`}
      data-row
    >
      {days === 'column' && <span class={event.daysSort === 'unknown' ? 'days unknown' : 'days'}>{event.days}</span>}
      <StandingMark standing={event.standing} />
      <div class="what">
        <a href={eventPath(event.id)}>
          <span class="kind">{what}</span> {rest}
        </a>
        <p class="quiet">
          {days === 'below' && (
            <>
              <span class="days">{event.days}</span> ·{' '}
            </>
          )}
          {sayAnnouncer(event)}
          {saySources(event)} · sure {Math.round(event.confidence * 100)}&nbsp;%
          {event.contradicted.length > 0 && (
            <span class="flag">
              {' '}
              reports disagree on {event.contradicted.map((slot) => disputeWords[slot]).join(', ')}
            </span>
          )}
          {event.reviewed && <span class="flag good"> reviewed</span>}
          {event.rejected && <span class="flag"> rejected</span>}
        </p>
      </div>
      {children}
    </article>
  )
}

function splitTitle(title: string): [string, string] {
  const colon = title.indexOf(':')
  return [title.slice(0, colon), title.slice(colon + 1).trim()]
}

/** "announced by the ministry (Baltic Wire)", "Baltic Wire". */
export function sayAnnouncer({ announced }: Pick<EventItem, 'announced'>): string {
  if (announced === null) return 'source unknown'
  const source = saySource(announced.source)
  return announced.by === null ? source : `${announced.by.name}, says ${source}`
}

/** " · 2 sources in 5 reports"; nothing where it is said already that one report tells it, which names no source. */
function saySources({ announced, sources, reports }: EventItem): string {
  if (reports === 1 && announced !== null && saySource(announced.source) !== announced.source) return ''
  return ` · ${count(sources, 'source')}${reports > sources ? ` in ${reports} reports` : ''}`
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
