import { useRoute } from 'preact-iso'
import type { ActorDetail } from '../../../../src/api/actor.ts'
import type { ActorAnswer } from '../../../../src/api/words.ts'
import { filterValue } from '../../parts/choose-actor.tsx'
import { Endings } from '../../parts/endings.tsx'
import { EventStrip } from '../../parts/event-strip.tsx'
import { Heading } from '../../parts/heading.tsx'
import { ActorLink } from '../../parts/links.tsx'
import { TallyList } from '../../parts/tally-list.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { YearBars } from '../../parts/year-bars.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useQuery } from '../../state/use-query.ts'
import { ActorEvents } from './actor-events.tsx'
import './actor.css'
import { ActorStatements } from './actor-statements.tsx'
import { ActorTrips } from './actor-trips.tsx'
import { Contacts } from './contacts.tsx'
import { CorrectActor } from './correct-actor.tsx'
import { LastAndNext } from './last-and-next.tsx'
import { OfficeBands } from './office-bands.tsx'
import { PeopleOf } from './people-of.tsx'
import { PlaceMap } from './place-map.tsx'

/** A person, a body, a country or a place: all that the record has of one. */
export function Actor() {
  const { params } = useRoute()
  const query = useQuery()
  const id = params.id ?? ''
  const today = query.get('today') ?? undefined
  const { answer, error, again } = useAnswer(`actor ${id} ${today}`, (signal) => client.actor(id, { today }, signal))
  if (error && !answer)
    return (
      <>
        <Heading title="Nobody here" />
        <Trouble error={error} again={again} />
      </>
    )
  if (!answer) return <Heading title="…" about="Loading" />
  return (
    <>
      <Heading
        title={answer.actor.name}
        about={<WhoThisIs detail={answer} />}
        actions={<CorrectActor detail={answer} key={answer.actor.id} />}
      />
      <Detail detail={answer} today={today} />
      <Endings endings={['json']} />
    </>
  )
}

const kinds: Readonly<Record<ActorAnswer['kind'], string>> = {
  person: 'Person',
  country: 'Country',
  organisation: 'Body',
  place: 'Place',
  work: 'Work',
  occasion: 'Occasion',
  group: 'Group',
}

function WhoThisIs({ detail: { actor, country, corrections } }: { readonly detail: ActorDetail }) {
  return (
    <>
      {kinds[actor.kind]}
      {country && (
        <>
          {' '}
          · <ActorLink actor={country} />
        </>
      )}
      {actor.wikidata && (
        <>
          {' '}
          ·{' '}
          <a href={`https://www.wikidata.org/wiki/${actor.wikidata}`} rel="noopener noreferrer" target="_blank">
            Wikidata {actor.wikidata}
          </a>
        </>
      )}
      {corrections > 0 && ` · corrected ${corrections === 1 ? 'once' : `${corrections} times`}`}
    </>
  )
}

/** What asks for events of one: those somebody takes part in, a country's, those at a place. */
function filterOf(actor: ActorAnswer): Record<string, string | string[]> {
  if (actor.kind === 'country') return { country: [filterValue(actor)] }
  return actor.kind === 'place' ? { place: actor.id } : { who: [actor.id] }
}

function Detail({ detail, today }: { readonly detail: ActorDetail; readonly today: string | undefined }) {
  const { actor, offices, contacts, years, tallies, people } = detail
  const filter = filterOf(actor)
  const address = (path: string, more: Readonly<Record<string, string>> = {}) => {
    const flat = Object.entries(filter).map(([name, value]) => [name, typeof value === 'string' ? value : value[0]!])
    return `${path}?${new URLSearchParams([...flat, ...Object.entries(more)] as [string, string][])}`
  }
  return (
    <div class="about-one">
      <LastAndNext detail={detail} filter={filter} />
      <div class="wide">
        <EventStrip
          question={{ ...filter, ...(today ? { today } : {}) }}
          title={actor.kind === 'place' ? 'What happened there' : 'Events over time'}
          file={`timeline-${actor.name}`}
          href={address('/timeline')}
        />
      </div>
      <div class="main">
        {contacts.length > 0 && <Contacts detail={detail} />}
        <ActorEvents filter={filter} all={address('/events')} today={today} />
        {actor.kind !== 'place' && <ActorStatements actor={actor} />}
      </div>
      <div class="side">
        {actor.kind === 'place' && <PlaceMap place={actor} />}
        {offices.length > 0 && <OfficeBands offices={offices} today={detail.today.day} name={actor.name} />}
        {years.length > 0 && (
          <YearBars
            years={years}
            title="Events by year"
            file={`years-${actor.name}`}
            hrefOf={(year) => address('/timeline', { from: `${year}-01-01`, to: `${year}-12-31` })}
          />
        )}
        {tallies.length > 0 && (
          <section aria-labelledby="tallies">
            <h2 id="tallies">Claimed and recorded</h2>
            <TallyList tallies={tallies} />
          </section>
        )}
        {people.length > 0 && <PeopleOf people={people} />}
        {(actor.kind === 'person' || actor.kind === 'country') && (
          <ActorTrips actor={actor} who={filterValue(actor)} today={today} />
        )}
      </div>
    </div>
  )
}
