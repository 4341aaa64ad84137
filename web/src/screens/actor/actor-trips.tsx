import type { TripsAnswer } from '../../../../src/api/actor.ts'
import type { ActorAnswer } from '../../../../src/api/words.ts'
import { ActorLink, actorPath, eventPath } from '../../parts/links.tsx'
import { saySpan } from '../../parts/say-day.ts'
import { useActorName } from '../../state/actor-names.ts'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { newestFirst } from './newest-first.ts'

interface ActorTripsProps {
  readonly actor: ActorAnswer
  readonly who: string
  readonly today: string | undefined
}

type Trip = TripsAnswer['rows'][number]

const most = 30
const statuses: Readonly<Record<Trip['status'], string>> = {
  happened: '● made',
  presumed: '◌ not heard of since',
  ahead: '○ planned',
  'called-off': '✕ called off',
}

/** Stays in other countries, newest first; those whose days nobody tells last. */
export function ActorTrips({ actor, who, today }: ActorTripsProps) {
  const { answer } = useAnswer(`trips ${who} ${today}`, (signal) => client.trips({ who, today, limit: most }, signal))
  if (!answer || answer.rows.length === 0) return null
  return (
    <section aria-labelledby="trips">
      <h2 id="trips">{actor.kind === 'country' ? 'Trips of its people' : 'Trips'}</h2>
      <ul class="plain-list trips">
        {newestFirst(answer.rows).map((trip, index) => (
          <li key={index}>
            <TripLine trip={trip} visitor={actor.kind === 'country'} />
          </li>
        ))}
      </ul>
      {answer.more && <p class="quiet">There are older ones.</p>}
    </section>
  )
}

function TripLine({ trip, visitor }: { readonly trip: Trip; readonly visitor: boolean }) {
  const country = useActorName(trip.country)
  const [event] = trip.events
  return (
    <>
      <span class="days">{sayStay(trip)}</span>{' '}
      {visitor && (
        <>
          <ActorLink actor={trip.visitor} /> to{' '}
        </>
      )}
      <a href={actorPath(trip.country)}>{country}</a>
      {trip.places.length > 0 && (
        <>
          {': '}
          {trip.places.map((place, index) => (
            <span key={place.id}>
              {index > 0 && ', '}
              <ActorLink actor={place} />
            </span>
          ))}
        </>
      )}{' '}
      <span class="quiet">
        <span class="trip-status">{statuses[trip.status]}</span>
        {event && (
          <>
            {' '}
            · <a href={eventPath(event)}>{trip.events.length === 1 ? 'event' : `${trip.events.length} events`}</a>
          </>
        )}
      </span>
    </>
  )
}

function sayStay({ first, last, basis, within }: Trip): string {
  if (first !== null && last !== null) return `${basis === 'about' ? 'about ' : ''}${saySpan(first, last)}`
  return within === null ? 'day unknown' : `some time ${saySpan(within.first, within.last)}`
}
