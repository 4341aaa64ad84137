import type { SearchAnswer } from '../../../../src/api/search.ts'
import { saySource } from '../../../../src/document/say-source.ts'
import { CountryName } from '../../parts/country-name.tsx'
import { EventLine } from '../../parts/event-line.tsx'
import { actorPath, reportPath } from '../../parts/links.tsx'
import { Marked } from '../../parts/marked.tsx'
import { quoteWords } from '../../parts/quote-words.ts'
import { sayDay } from '../../parts/say-day.ts'
import { sayOutlet, untitled } from '../../parts/say-outlet.ts'
import { copiesLast } from './copies-last.ts'

/** On a wide screen reports stand beside the events and statements in them. */
export function Found({ pages }: { readonly pages: readonly SearchAnswer[] }) {
  const [first] = pages
  const events = [...new Map(pages.flatMap((page) => page.events).map((event) => [event.id, event])).values()]
  const statements = [...new Map(pages.flatMap((page) => page.statements).map((one) => [one.id, one])).values()]
  const reports = copiesLast(pages.flatMap((page) => page.reports))
  return (
    <>
      {first && first.actors.length > 0 && <Actors actors={first.actors} />}
      <div class="found">
        {reports.length > 0 && <Reports reports={reports} />}
        {events.length + statements.length > 0 && (
          <div class="beside-reports">
            {events.length > 0 && (
              <section aria-labelledby="found-events">
                <h2 id="found-events">Events in these reports</h2>
                {events.map((event) => (
                  <EventLine key={event.id} event={event} />
                ))}
              </section>
            )}
            {statements.length > 0 && <Statements statements={statements} />}
          </div>
        )}
      </div>
    </>
  )
}

function Actors({ actors }: Pick<SearchAnswer, 'actors'>) {
  return (
    <section aria-labelledby="found-actors" class="found-actors">
      <h2 id="found-actors" class="unseen">
        People, bodies, countries and places
      </h2>
      <ul>
        {actors.map(({ actor, reports }) => (
          <li key={actor.id}>
            <a class="button" href={actorPath(actor.id)} data-row>
              {actor.name}
              <span class="quiet">
                {actor.kind}
                {actor.kind !== 'country' && actor.country !== null && (
                  <>
                    {' · '}
                    <CountryName code={actor.country} />
                  </>
                )}{' '}
                · {reports.toLocaleString('en')} {reports === 1 ? 'report' : 'reports'}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reports({ reports }: Pick<SearchAnswer, 'reports'>) {
  return (
    <section aria-labelledby="found-reports">
      <h2 id="found-reports">Reports</h2>
      {reports.map(({ report, passages }) => (
        <article key={report.id} class="found-report" data-row>
          <h3>
            <a href={reportPath(report.id, firstMark(passages[0]))}>{report.title ?? untitled}</a>
          </h3>
          <p class="quiet">
            {sayOutlet(report)} · {report.known === null ? 'day unknown' : sayDay(report.known)}
          </p>
          {passages.map((passage) => (
            <p key={passage.start} class="passage">
              <a href={reportPath(report.id, firstMark(passage))}>
                … <Marked words={passage.words} marks={passage.marks} /> …
              </a>
            </p>
          ))}
        </article>
      ))}
    </section>
  )
}

/** Where the first marked word stands in the report's text. */
function firstMark(passage: SearchAnswer['reports'][number]['passages'][number] | undefined) {
  const mark = passage?.marks[0]
  return passage && mark ? { start: passage.start + mark.start, end: passage.start + mark.end } : undefined
}

function Statements({ statements }: Pick<SearchAnswer, 'statements'>) {
  return (
    <section aria-labelledby="found-statements">
      <h2 id="found-statements">Statements in these reports</h2>
      {statements.map(({ id, report, start, end, speaker, mode, words, said }) => (
        <article key={id} class="found-statement" data-row>
          <a href={reportPath(report.id, { start, end })}>{quoteWords({ mode, words })}</a>
          <p class="quiet">
            {speaker?.name ?? 'speaker not known'} · {saySource(report.source)}
            {said !== null && ` · ${sayDay(said)}`}
          </p>
        </article>
      ))}
    </section>
  )
}
