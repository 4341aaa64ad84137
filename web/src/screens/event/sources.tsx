import type { EventDetail } from '../../../../src/api/event.ts'
import { saySource } from '../../../../src/document/say-source.ts'
import { count } from '../../parts/event-line.tsx'
import { reportPath } from '../../parts/links.tsx'
import { sayDay } from '../../parts/say-day.ts'
import { untitled } from '../../parts/say-outlet.ts'

/** Who tells of it: a copy is no source of its own. */
export function Sources({ sources, reports }: { readonly sources: EventDetail['sources']; readonly reports: number }) {
  return (
    <section>
      <h2>
        {count(sources.length, 'independent source')} <span class="quiet">in {count(reports, 'report')}</span>
      </h2>
      <ol class="sources">
        {sources.map(({ source, reports: told }) => (
          <li key={source}>
            <strong>{saySource(source)}</strong>
            <ul>
              {told.map((report) => (
                <li key={report.id} class={report.copyOf ? 'copy' : ''}>
                  <a href={reportPath(report.id)}>{report.title ?? untitled}</a>{' '}
                  <span class="quiet">
                    {report.known ? sayDay(report.known) : 'day unknown'}
                    {report.publisher && report.publisher !== source ? ` · ${report.publisher}` : ''}
                    {report.copyOf && ' · copy'}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
