import { useState } from 'preact/hooks'
import type { EventDetail } from '../../../../src/api/event.ts'
import { saySource } from '../../../../src/document/say-source.ts'
import { sendWish } from '../../parts/correct/send-wish.ts'
import { mayCorrect } from '../../parts/correct/who.ts'
import { count } from '../../parts/event-line.tsx'
import { ReportLink } from '../../parts/report-link.tsx'
import { sayDay, sayEdtf } from '../../parts/say-day.ts'
import { statusWords } from '../../parts/status-words.ts'

interface TellingsProps {
  readonly detail: EventDetail
  readonly again: () => void
}

/** Every sentence the event rests on, and why each was put here. Those that are of another event can be split off. */
export function Tellings({ detail, again }: TellingsProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { event, tellings, correction } = detail
  const split = async () => {
    const target = { kind: 'event' as const, id: event.id }
    const wish = { target, action: 'split' as const, others: [...chosen], expects: correction }
    if (await sendWish(wish, `${count(chosen.length, 'telling')} split off`)) setChosen([])
    again()
  }
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <section>
      <h2>The words it rests on</h2>
      <ul class="tellings">
        {tellings.map((telling) => (
          <li key={telling.id} data-row>
            {mayCorrect() && tellings.length > 1 && (
              <input
                type="checkbox"
                checked={chosen.includes(telling.id)}
                onChange={() => toggle(telling.id)}
                aria-label={`Choose what ${saySource(telling.report.source)} says, to split it off`}
              />
            )}
            <div>
              <q>{telling.words}</q>
              <p class="quiet">
                <ReportLink report={telling.report} at={telling.span} />,{' '}
                {telling.report.known ? sayDay(telling.report.known) : 'day unknown'} · read as{' '}
                {statusWords[telling.status]}
                {telling.when ? `, ${sayEdtf(telling.when.edtf)}` : ''} · {Math.round(telling.confidence * 100)} %
              </p>
              <Why telling={telling} />
            </div>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <p>
          <button
            type="button"
            class="primary"
            disabled={chosen.length === tellings.length}
            onClick={() => void split()}
          >
            Split {chosen.length} off as another event
          </button>
          {chosen.length === tellings.length && <span class="quiet"> something has to stay</span>}
        </p>
      )}
    </section>
  )
}

function Why({ telling: { link, rule } }: { readonly telling: EventDetail['tellings'][number] }) {
  return (
    <details>
      <summary>Why?</summary>
      <p class="quiet">
        Read by the rule <code>{rule}</code>.{' '}
        {link.why.length === 0
          ? 'It is the telling that began this event.'
          : `Put here by ${link.by === 'person' ? 'a person' : `the machine (${Math.round(link.score * 100)} %)`}: ${link.why.join('; ')}.`}
      </p>
    </details>
  )
}
