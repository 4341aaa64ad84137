import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ReportDetail } from '../../../../src/api/report.ts'
import { saySource } from '../../../../src/document/say-source.ts'
import { sendWish } from '../../parts/correct/send-wish.ts'
import { type Correctable, SlotDialog } from '../../parts/correct/slot-dialog.tsx'
import { mayCorrect } from '../../parts/correct/who.ts'
import { Heading } from '../../parts/heading.tsx'
import { sayEdtf } from '../../parts/say-day.ts'
import { untitled } from '../../parts/say-outlet.ts'

interface ReportHeadProps {
  readonly detail: ReportDetail
  readonly again: () => void
  readonly actions: ComponentChildren
}

/** Whose report it is, of which day and how that is known, where it stood. */
export function ReportHead({ detail: { report, reading, correction }, again, actions }: ReportHeadProps) {
  const { bylines, published } = reading.report
  const [correcting, setCorrecting] = useState(false)
  const what: Correctable = {
    title: report.title ?? 'this report',
    target: { kind: 'report', id: report.id },
    slots: [
      { slot: 'published', label: 'Day of publication', sort: 'day', value: report.published },
      { slot: 'source', label: 'Source', sort: 'text', value: report.source },
    ],
    expects: correction,
  }
  const reject = async () => {
    await sendWish(
      { target: { kind: 'report', id: report.id }, action: 'reject', expects: correction },
      'Report rejected: what only it tells of is left out',
    )
    again()
  }
  return (
    <>
      <Heading
        title={report.title ?? untitled}
        about={
          <>
            <strong>{published ? sayEdtf(published.edtf) : 'day unknown'}</strong> ·{' '}
            {[
              saySource(report.source),
              report.publisher === report.source ? null : report.publisher,
              bylines.join(', '),
            ]
              .filter(Boolean)
              .join(' · ')}
            {report.copyOf && ' · a copy'}{' '}
            {isWeb(report.url) && (
              <a href={report.url!} rel="noopener noreferrer" target="_blank">
                at {hostOf(report.url!)}
              </a>
            )}{' '}
            ·{' '}
            <a href={`/api/reports/${report.id}/page`} download>
              the page as it was kept
            </a>
          </>
        }
        actions={
          <>
            {actions}
            {mayCorrect() && (
              <button type="button" aria-haspopup="dialog" onClick={() => setCorrecting(true)}>
                Correct …
              </button>
            )}
            {mayCorrect() && !report.rejected && (
              <button type="button" onClick={() => void reject()}>
                Reject
              </button>
            )}
          </>
        }
      />
      <SlotDialog
        what={correcting ? what : null}
        onClose={(done) => {
          setCorrecting(false)
          if (done) again()
        }}
      />
      {report.rejected && <p class="trouble">A person has rejected this report: what only it tells of is left out.</p>}
      {published && (
        <details class="because">
          <summary>Why the report is of {sayEdtf(published.edtf)}</summary>
          <ul>
            {published.because.map(({ reason, rule }) => (
              <li key={`${reason} ${rule}`}>
                {reason} <code>{rule}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const isWeb = (url: string | null) => url !== null && /^https?:\/\//u.test(url)
const hostOf = (url: string) => URL.parse(url)?.host ?? 'its address'
