import { useRoute } from 'preact-iso'
import type { PairDetail } from '../../../../src/api/actor.ts'
import type { ActorAnswer } from '../../../../src/api/words.ts'
import { kindWords } from '../../../../src/document/kind-words.ts'
import { filterValue } from '../../parts/choose-actor.tsx'
import { Endings } from '../../parts/endings.tsx'
import { count, EventLine } from '../../parts/event-line.tsx'
import { EventPages } from '../../parts/event-pages.tsx'
import { EventStrip } from '../../parts/event-strip.tsx'
import { Heading } from '../../parts/heading.tsx'
import { ActorLink } from '../../parts/links.tsx'
import { StatementPages } from '../../parts/statement-pages.tsx'
import { TallyList } from '../../parts/tally-list.tsx'
import { Empty, Trouble } from '../../parts/trouble.tsx'
import { YearBars } from '../../parts/year-bars.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useQuery } from '../../state/use-query.ts'
import '../actor/actor.css'
import { ChoosePair } from './choose-pair.tsx'

/** Two people, bodies or states: their whole record together. */
export function Pair() {
  const { params } = useRoute()
  const query = useQuery()
  const today = query.get('today') ?? undefined
  const [one, other] = [params.one ?? '', params.other ?? '']
  const { answer, error, again } = useAnswer(`pair ${one} ${other} ${today}`, (signal) =>
    client.pair(one, other, { today }, signal),
  )
  if (error && !answer)
    return (
      <>
        <Heading title="No such pair" />
        <Trouble error={error} again={again} />
        <ChoosePair one={null} other={null} />
      </>
    )
  if (!answer) return <Heading title="…" about="Loading" />
  const { contact } = answer
  return (
    <>
      <Heading
        title={`${answer.one.name} and ${answer.other.name}`}
        about={
          <>
            <ActorLink actor={answer.one} /> · <ActorLink actor={answer.other} /> ·{' '}
            {contact
              ? `${count(contact.happened, 'contact')}${contact.planned > 0 ? `, ${contact.planned} planned` : ''}`
              : 'no contacts in the record'}
          </>
        }
      />
      <ChoosePair one={answer.one} other={answer.other} />
      <Detail detail={answer} today={today} />
      <Endings endings={['json']} />
    </>
  )
}

/** Events with both: states by their codes, others by who takes part. */
function filterOf(one: ActorAnswer, other: ActorAnswer): Record<string, string[]> {
  const country = [one, other].filter(({ kind }) => kind === 'country').map(filterValue)
  const who = [one, other].filter(({ kind }) => kind !== 'country').map(({ id }) => id)
  return { ...(country.length > 0 ? { country } : {}), ...(who.length > 0 ? { who } : {}) }
}

function Detail({ detail, today }: { readonly detail: PairDetail; readonly today: string | undefined }) {
  const { one, other, contact, years, tallies } = detail
  const filter = { ...filterOf(one, other), ...(today ? { today } : {}) }
  const address = (path: string, more: Readonly<Record<string, string>> = {}) => {
    const flat = Object.entries(filterOf(one, other)).flatMap(([name, values]) => values.map((value) => [name, value]))
    return `${path}?${new URLSearchParams([...flat, ...Object.entries(more)] as [string, string][])}`
  }
  const names = `${one.name} and ${other.name}`
  const ends = contact
    ? ([
        ['First contact', contact.first],
        ['Last contact', contact.last?.id === contact.first?.id ? null : contact.last],
        ['Next planned', contact.next],
      ] as const)
    : []
  return (
    <div class="about-one">
      {ends.some(([, event]) => event) && (
        <section class="wide ends" aria-label="First, last and next contact">
          {ends.map(
            ([words, event]) =>
              event && (
                <div key={words}>
                  <h2>{words}</h2>
                  <EventLine event={event} />
                </div>
              ),
          )}
        </section>
      )}
      <div class="wide">
        <EventStrip
          question={filter}
          title="Events of both over time"
          file={`timeline-${names}`}
          href={address('/timeline')}
        />
      </div>
      <div class="main">
        <section aria-labelledby="events">
          <header class="with-choices">
            <h2 id="events">All events of both</h2>
            <a href={address('/events')}>With filters</a>
          </header>
          <EventPages
            question={{ ...filter, order: 'day-descending', limit: 20 }}
            none={`The record has no event of both ${names}.`}
          />
        </section>
        <SaidAbout speaker={one} about={other} />
        <SaidAbout speaker={other} about={one} />
      </div>
      <div class="side">
        {contact && <Kinds contact={contact} />}
        {years.length > 0 && (
          <YearBars
            years={years}
            title="Events by year"
            file={`years-${names}`}
            hrefOf={(year) => address('/timeline', { from: `${year}-01-01`, to: `${year}-12-31` })}
          />
        )}
        {tallies.length > 0 && (
          <section aria-labelledby="tallies">
            <h2 id="tallies">Claimed and recorded</h2>
            <TallyList tallies={tallies} />
          </section>
        )}
        {!contact && years.length === 0 && <Empty>The record knows of no contact of these two.</Empty>}
      </div>
    </div>
  )
}

/** How often, by kind. */
function Kinds({ contact }: { readonly contact: NonNullable<PairDetail['contact']> }) {
  const kinds = Object.entries(contact.byKind).sort((a, b) => b[1] - a[1])
  if (kinds.length === 0) return null
  const most = kinds[0]![1]
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">How they met</h2>
      <table>
        <thead class="unseen">
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Happened</th>
            <th scope="col">As a bar</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(([kind, times]) => (
            <tr key={kind}>
              <th scope="row">{kindWords[kind as keyof typeof kindWords] ?? kind}</th>
              <td class="number">{times}</td>
              <td>
                <meter min={0} max={most} value={times} aria-hidden="true" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SaidAbout({ speaker, about }: { readonly speaker: ActorAnswer; readonly about: ActorAnswer }) {
  const by = speaker.kind === 'country' ? { country: filterValue(speaker) } : { by: speaker.id }
  return (
    <section>
      <h2>
        {speaker.name} about {about.name}
      </h2>
      <StatementPages
        question={{ ...by, about: [about.id] }}
        speaker={speaker.kind === 'country'}
        none="No statements in the record."
      />
    </section>
  )
}
