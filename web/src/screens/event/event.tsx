import { useRoute } from 'preact-iso'
import type { EventDetail } from '../../../../src/api/event.ts'
import { Endings } from '../../parts/endings.tsx'
import { EventLine } from '../../parts/event-line.tsx'
import { Heading } from '../../parts/heading.tsx'
import { NotThere } from '../../parts/not-there.tsx'
import { sayDay, sayEdtf } from '../../parts/say-day.ts'
import { SmallMap } from '../../parts/small-map.tsx'
import { StandingMark } from '../../parts/standing.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { toAsk, useQuery } from '../../state/use-query.ts'
import { Claims } from './claims.tsx'
import { CorrectEvent } from './correct-event.tsx'
import { Disagreements } from './disagreements.tsx'
import { Life } from './life.tsx'
import { Parties } from './parties.tsx'
import { Sources } from './sources.tsx'
import { Tellings } from './tellings.tsx'
import './event.css'

/** One event: its life, who takes part, who says so, and every sentence it rests on. */
export function Event() {
  const { params } = useRoute()
  const id = params.id!
  const query = useQuery()
  const {
    answer: detail,
    error,
    again,
  } = useAnswer(`event ${id} ${query.text}`, (signal) => client.event(id, toAsk(query.all), signal))
  if (!detail)
    return error ? (
      <NotThere what="event" error={error} again={again} />
    ) : (
      <Heading title="…" about="Opening the event" />
    )
  const { event, at } = detail
  return (
    <div class="event">
      <Heading
        title={event.title}
        about={
          <>
            <strong>{event.days}</strong> <StandingMark standing={event.standing} />
            {event.previous.length > 0 && <> set before for {event.previous.map(sayEdtf).join(', ')}</>} · as of{' '}
            {sayDay(detail.today.day)} ({detail.today.basis})
          </>
        }
        actions={<Endings endings={['json', 'ics']} />}
      />
      {event.rejected && (
        <p class="trouble">A person has rejected this event: it is shown only where it is asked for.</p>
      )}
      <CorrectEvent detail={detail} again={again} />
      <div class="columns">
        <div>
          <Disagreements detail={detail} />
          <Life detail={detail} />
          <Claims detail={detail} />
          <Tellings detail={detail} again={again} />
        </div>
        <aside>
          <Facts detail={detail} />
          <Parties parties={event.parties} />
          {at && event.place && (
            <section aria-label="Place">
              <h2>{event.place.name}</h2>
              <SmallMap lat={at.lat} lon={at.lon} of={at.of} label={event.place.name} />
            </section>
          )}
          <Sources sources={detail.sources} reports={event.reports} />
        </aside>
      </div>
      <Whole detail={detail} />
    </div>
  )
}

function Facts({ detail: { event, topics, codes } }: { readonly detail: EventDetail }) {
  const facts: [string, string | null][] = [
    ['Where', event.place?.name ?? null],
    ['Format', event.format],
    ['About', topics.join('; ') || null],
    ['How sure', `${Math.round(event.confidence * 100)} %`],
    ['First reported', event.firstKnown && sayDay(event.firstKnown)],
    ['Last reported', event.lastKnown && sayDay(event.lastKnown)],
    ['PLOVER', codes.plover && [codes.plover, codes.mode].filter(Boolean).join(' ')],
    ['CAMEO', codes.cameo],
    ['Id', event.id],
  ]
  return (
    <dl class="facts">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

function Whole({ detail: { whole, parts } }: { readonly detail: EventDetail }) {
  if (!whole && parts.length === 0) return null
  return (
    <section>
      {whole && (
        <>
          <h2>Part of</h2>
          <EventLine event={whole} />
        </>
      )}
      {parts.length > 0 && <h2>Parts of it</h2>}
      {parts.map((part) => (
        <EventLine key={part.id} event={part} />
      ))}
    </section>
  )
}
