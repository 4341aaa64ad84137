import type { ActorDetail } from '../../../../src/api/actor.ts'
import { count } from '../../parts/event-line.tsx'
import { ActorLink } from '../../parts/links.tsx'

/** Who of a country reports speak of most. */
export function PeopleOf({ people }: { readonly people: ActorDetail['people'] }) {
  return (
    <section aria-labelledby="people">
      <h2 id="people">Its people</h2>
      <ul class="plain-list people">
        {people.map(({ actor, reports }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} /> <span class="quiet">{count(reports, 'report')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
