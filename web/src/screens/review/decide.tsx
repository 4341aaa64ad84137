import { useEffect, useState } from 'preact/hooks'
import type { EventDetail } from '../../../../src/api/event.ts'
import { lastDone } from '../../parts/correct/send-wish.ts'
import { mayCorrect } from '../../parts/correct/who.ts'
import { sayAnnouncer } from '../../parts/event-line.tsx'
import { eventPath } from '../../parts/links.tsx'
import { ReportLink } from '../../parts/report-link.tsx'
import { sayDay, sayEdtf } from '../../parts/say-day.ts'
import { StandingMark } from '../../parts/standing.tsx'
import { statusWords } from '../../parts/status-words.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { Disagreements } from '../event/disagreements.tsx'
import type { ReviewRow } from './review.tsx'
import type { Reviewing } from './use-review.ts'
import '../../parts/sides.css'

interface DecideProps {
  readonly row: ReviewRow
  readonly review: Reviewing
}

/** The event that is being decided: why it is here, both sides, the words, and what can be said of it. */
export function Decide({ row: { event, reasons }, review }: DecideProps) {
  const { answer: detail, error } = useAnswer(`decide ${event.id}`, (signal) => client.event(event.id, {}, signal))
  return (
    <section class="decide" aria-label="To be decided">
      <h2 aria-live="polite">
        <a href={eventPath(event.id)}>{event.title}</a>
      </h2>
      <p>
        <strong>{event.days}</strong> <StandingMark standing={event.standing} />{' '}
        <span class="quiet">
          {sayAnnouncer(event)} · {Math.round(event.confidence * 100)} %
        </span>
      </p>
      <ul class="why-here">
        {reasons.map(({ reason, words }) => (
          <li key={reason}>{words}</li>
        ))}
      </ul>
      <Buttons review={review} splits={(detail?.tellings.length ?? 0) > 1} />
      {error && !detail && <Trouble error={error} />}
      {detail && <Disagreements detail={detail} />}
      {detail && <Told detail={detail} review={review} />}
    </section>
  )
}

function Buttons({ review, splits }: { readonly review: Reviewing; readonly splits: boolean }) {
  const { at, rows } = review
  const decide = [
    ['Confirm', 'c', () => review.say('confirm'), true],
    ['Edit …', 'e', review.edit, true],
    ['Reject', 'r', () => review.say('reject'), true],
    ['Merge …', 'm', review.merge, true],
    ['Split', 's', () => review.split(review.splitting.current), splits],
    ['Undo', 'u', review.undo, lastDone.value?.correction != null],
  ] as const
  const move = [
    ['Next', 'j', () => review.go(at + 1), at < rows.length - 1],
    ['Previous', 'k', () => review.go(at - 1), at > 0],
    ['Open', 'o', review.open, true],
  ] as const
  return (
    <p class="actions decisions">
      {[...(mayCorrect() ? decide : []), ...move].map(([words, key, run, can]) => (
        <button
          key={key}
          type="button"
          class={key === 'c' ? 'primary' : ''}
          onClick={run}
          disabled={!can}
          aria-keyshortcuts={key}
        >
          {words} <kbd>{key}</kbd>
        </button>
      ))}
    </p>
  )
}

/** The tellings side by side; those that are chosen can be split off. The newest is chosen first: it was put there last. */
function Told({ detail, review }: { readonly detail: EventDetail; readonly review: Reviewing }) {
  const joined = detail.tellings.filter(({ link }) => link.why.length > 0)
  const weakest = [...joined].sort((a, b) => a.link.score - b.link.score)[0]
  const [chosen, setChosen] = useState<readonly string[]>(weakest ? [weakest.id] : [])
  useEffect(() => {
    review.splitting.current = chosen.length < detail.tellings.length ? chosen : []
  }, [chosen, detail])
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <div class="sides">
      {detail.tellings.slice(0, 8).map((telling) => (
        <div key={telling.id}>
          <q>{telling.words}</q>
          <p class="quiet">
            <ReportLink report={telling.report} at={telling.span} />,{' '}
            {telling.report.known ? sayDay(telling.report.known) : 'day unknown'}
          </p>
          <p class="quiet">
            Read as {statusWords[telling.status]}
            {telling.when ? `, ${sayEdtf(telling.when.edtf)}` : ''}
            {telling.place ? `, ${telling.place.name}` : ''}
          </p>
          {telling.link.why.length > 0 && (
            <p class="quiet">
              Put here: {telling.link.why.join('; ')} ({Math.round(telling.link.score * 100)} %)
            </p>
          )}
          {mayCorrect() && detail.tellings.length > 1 && (
            <label class="choose">
              <input type="checkbox" checked={chosen.includes(telling.id)} onChange={() => toggle(telling.id)} /> of
              another event
            </label>
          )}
        </div>
      ))}
    </div>
  )
}
