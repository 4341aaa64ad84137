import { useState } from 'preact/hooks'
import type { ReportDetail, VersionAnswer } from '../../../../src/api/report.ts'
import { reportPath } from '../../parts/links.tsx'
import { sayDay } from '../../parts/say-day.ts'
import { saySource } from '../../parts/say-source.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { compareTexts } from './compare-texts.ts'

/** The report's other copies, and how its text was before. */
export function Versions({ detail }: { readonly detail: ReportDetail }) {
  const { original, copies, versions } = detail
  if (!original && copies.length === 0 && versions.length < 2) return null
  return (
    <section class="versions">
      {original && (
        <p>
          A copy of <a href={reportPath(original.id)}>{original.title ?? original.id}</a>, {saySource(original.source)}:
          both count as one source.
        </p>
      )}
      {copies.length > 0 && (
        <>
          <h2>{original ? 'Other copies' : 'Copies of it'}</h2>
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
      {versions.length > 1 && <Before detail={detail} />}
    </section>
  )
}

function Before({ detail: { report, reading, versions } }: { readonly detail: ReportDetail }) {
  const [shown, setShown] = useState<VersionAnswer | Error | null>(null)
  const newest = Math.max(...versions.map(({ number }) => number))
  return (
    <>
      <h2>Versions</h2>
      <ol class="plain-list">
        {versions.map(({ number, added }) => (
          <li key={number}>
            Version {number}, added {sayDay(added)}{' '}
            {number === newest ? (
              <span class="quiet">this one</span>
            ) : (
              <button type="button" onClick={() => client.version(report.id, number).then(setShown, setShown)}>
                What changed since
              </button>
            )}
          </li>
        ))}
      </ol>
      {shown instanceof Error && <Trouble error={shown} />}
      {shown && !(shown instanceof Error) && <Compared version={shown} now={reading.report.text} />}
    </>
  )
}

/** A version beside what the text is now: what went is struck out, what came is underlined. */
function Compared({ version, now }: { readonly version: VersionAnswer; readonly now: string }) {
  const compared = compareTexts(version.text, now)
  return (
    <section class="compared" aria-label={`Version ${version.number} and now`}>
      <p class="quiet">
        <del>Struck out</del>: only in version {version.number}. <ins>Underlined</ins>: only now.
      </p>
      {compared.map(({ words, where }, index) => (
        <p key={index}>{where === 'both' ? words : where === 'before' ? <del>{words}</del> : <ins>{words}</ins>}</p>
      ))}
    </section>
  )
}
