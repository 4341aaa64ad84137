import { useState } from 'preact/hooks'
import type { ReportDetail, VersionAnswer } from '../../../../src/api/report.ts'
import { reportPath } from '../../parts/links.tsx'
import { sayDay } from '../../parts/say-day.ts'
import { client } from '../../state/client.ts'

/** The report's other copies, and how its text was before. */
export function Versions({ detail: { report, original, copies, versions } }: { readonly detail: ReportDetail }) {
  const [shown, setShown] = useState<VersionAnswer | null>(null)
  if (!original && copies.length === 0 && versions.length < 2) return null
  return (
    <section class="versions">
      {original && (
        <p>
          A copy of <a href={reportPath(original.id)}>{original.title ?? original.id}</a>, {original.source}: it counts
          for the same source.
        </p>
      )}
      {copies.length > 0 && (
        <>
          <h2>Copies of it</h2>
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                <a href={reportPath(copy.id)}>{copy.title ?? copy.id}</a>{' '}
                <span class="quiet">
                  {[copy.publisher, copy.known && sayDay(copy.known)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {versions.length > 1 && (
        <>
          <h2>Versions</h2>
          <ul>
            {versions.map(({ number, added }) => (
              <li key={number}>
                Version {number}, added {sayDay(added)}{' '}
                <button type="button" class="plain" onClick={() => client.version(report.id, number).then(setShown)}>
                  show its text
                </button>
              </li>
            ))}
          </ul>
          {shown && (
            <details open>
              <summary>Version {shown.number}</summary>
              <p class="old-text">{shown.text}</p>
            </details>
          )}
        </>
      )}
    </section>
  )
}
