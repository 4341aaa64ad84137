import { useState } from 'preact/hooks'
import type { ReportAnswer, ReportDetail } from '../../../../src/api/report.ts'
import { saySource } from '../../../../src/document/say-source.ts'
import { reportPath } from '../../parts/links.tsx'
import { sayDay } from '../../parts/say-day.ts'
import { untitled } from '../../parts/say-outlet.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { Compared } from './compared.tsx'

interface Texts {
  readonly key: string
  readonly before: string
  readonly now: string
  readonly beforeName: string
  readonly nowName: string
}

/** The report's other copies and its earlier versions, each with what is different in it. */
export function Versions({ detail }: { readonly detail: ReportDetail }) {
  const { report, reading, original, copies, versions } = detail
  const [shown, setShown] = useState<Texts | Error | null>(null)
  if (!original && copies.length === 0 && versions.length < 2) return null
  const { text } = reading.report
  const isOpen = (key: string) => shown !== null && !(shown instanceof Error) && shown.key === key
  const show = (key: string, ask: () => Promise<Omit<Texts, 'key'>>) => {
    if (isOpen(key)) return setShown(null)
    ask().then((texts) => setShown({ key, ...texts }), setShown)
  }
  const compareCopy = (copy: ReportAnswer) =>
    show(copy.id, async () => {
      const other = await client.report(copy.id)
      const name = saySource(copy.publisher ?? copy.source)
      return {
        before: other.reading.report.text,
        now: text,
        beforeName: copy === original ? `the original of ${name}` : `the copy of ${name}`,
        nowName: 'this one',
      }
    })
  const compareVersion = (number: number) =>
    show(`version ${number}`, async () => {
      const [before, now] = await Promise.all([
        client.version(report.id, number - 1),
        client.version(report.id, number),
      ])
      return { before: before.text, now: now.text, beforeName: `version ${number - 1}`, nowName: `version ${number}` }
    })
  return (
    <section class="versions">
      {(original || copies.length > 0) && (
        <>
          <h2>Copies</h2>
          <p class="quiet">All copies of a report count as one source.</p>
          <ul>
            {[...(original ? [original] : []), ...copies].map((copy) => (
              <li key={copy.id}>
                <a href={reportPath(copy.id)}>{copy.title ?? untitled}</a>{' '}
                <span class="quiet">
                  {[
                    copy === original && 'the original',
                    saySource(copy.publisher ?? copy.source),
                    copy.known && sayDay(copy.known),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>{' '}
                <button
                  type="button"
                  class="plain small"
                  aria-expanded={isOpen(copy.id)}
                  onClick={() => compareCopy(copy)}
                >
                  what is different
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {versions.length > 1 && (
        <>
          <h2>Versions</h2>
          <ul>
            {versions
              .toSorted((a, b) => b.number - a.number)
              .map(({ number, added }) => (
                <li key={number}>
                  Version {number}, added {sayDay(added)}{' '}
                  {number === Math.max(...versions.map((one) => one.number)) && <span class="quiet">this one </span>}
                  {number > 1 ? (
                    <button
                      type="button"
                      class="plain small"
                      aria-expanded={isOpen(`version ${number}`)}
                      onClick={() => compareVersion(number)}
                    >
                      what changed
                    </button>
                  ) : (
                    <span class="quiet">the first</span>
                  )}
                </li>
              ))}
          </ul>
        </>
      )}
      {shown instanceof Error && <Trouble error={shown} />}
      {shown && !(shown instanceof Error) && <Compared {...shown} />}
    </section>
  )
}
