import { useState } from 'preact/hooks'
import type { ActorDetail } from '../../../../src/api/actor.ts'
import { ActorLink, pairPath } from '../../parts/links.tsx'
import { saySpan } from '../../parts/say-day.ts'
import { YearSparks } from '../../parts/year-sparks.tsx'

const few = 12

/** With whom one had contacts, those with most first. */
export function Contacts({ detail: { actor, contacts } }: { readonly detail: ActorDetail }) {
  const [all, setAll] = useState(false)
  const years = contacts.flatMap(({ byYear }) => Object.keys(byYear).map(Number)).filter(Number.isFinite)
  const last = Math.max(...years)
  // More years than this are no picture for a cell.
  const first = Math.max(Math.min(...years), last - 19)
  const most = Math.max(1, ...contacts.flatMap(({ byYear }) => Object.values(byYear)))
  const anyNext = contacts.some(({ next }) => next !== null)
  const shown = all ? contacts : contacts.slice(0, few)
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">Contacts with others</h2>
      <p class="quiet">Visits, meetings, calls, talks, mediation and signings together.</p>
      <div class="scrolls">
        <table class="contacts">
          <thead>
            <tr>
              <th scope="col">With</th>
              <th scope="col" class="number">
                Happened
              </th>
              <th scope="col" class="number">
                Planned
              </th>
              <th scope="col" class="sparks">
                {years.length > 0 ? `${first}–${last}` : 'By year'}
              </th>
              <th scope="col">Last</th>
              {anyNext && <th scope="col">Next</th>}
              <th scope="col">
                <span class="unseen">Together</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ other, happened, planned, byYear, last: latest, lastTo, next, nextTo }) => (
              <tr key={other.id}>
                <th scope="row">
                  <ActorLink actor={other} />
                </th>
                <td class="number">{happened}</td>
                <td class="number">{planned}</td>
                <td class="sparks">
                  {years.length > 0 && <YearSparks byYear={byYear} first={first} last={last} most={most} />}
                </td>
                <td class="days">{sayDays(latest, lastTo)}</td>
                {anyNext && <td class="days">{sayDays(next, nextTo)}</td>}
                <td>
                  <a href={pairPath(actor.id, other.id)}>
                    together
                    <span class="unseen">
                      : {actor.name} and {other.name}
                    </span>
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {contacts.length > few && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${contacts.length}`}
        </button>
      )}
    </section>
  )
}

const sayDays = (first: string | null, last: string | null) => (first === null ? '' : saySpan(first, last ?? first))
