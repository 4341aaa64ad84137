import { useEffect, useState } from 'preact/hooks'
import type { EventDetail } from '../../../../src/api/event.ts'
import { mayCorrect } from '../../parts/correct/who.ts'
import { sayAnnouncer } from '../../parts/event-line.tsx'
import { statusWords } from '../../parts/kind-words.ts'
import { eventPath, reportPath } from '../../parts/links.tsx'
import { sayDay, sayEdtf } from '../../parts/say-day.ts'
import { StandingMark } from '../../parts/standing.tsx'
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
    <section class="decide" aria-label="To be decided" aria-live="polite">
      <h2>
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
      <Buttons review={review} />
      {error && !detail && <Trouble error={error} />}
      {detail && <Disagreements detail={detail} />}
      {detail && <Told detail={detail} review={review} />}
    </section>
  )
}

function Buttons({ review }: { readonly review: Reviewing }) {
  if (!mayCorrect()) return null
  const buttons = [
    ['Confirm', 'c', () => review.say('confirm')],
    ['Edit', 'e', review.edit],
    ['Reject', 'r', () => review.say('reject')],
    ['Merge', 'm', review.merge],
    ['Split', 's', () => review.split(review.splitting.current)],
    ['Undo', 'u', review.undo],
    ['Next', 'j', () => review.go(review.at + 1)],
  ] as const
  return (
    <p class="actions decisions">
      {buttons.map(([words, key, run]) => (
        <button key={key} type="button" class={key === 'c' ? 'primary' : ''} onClick={run} aria-keyshortcuts={key}>
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
            <a href={reportPath(telling.report.id, telling.span)}>{telling.report.title ?? telling.report.id}</a>,{' '}
            {telling.report.source}, {telling.report.known ? sayDay(telling.report.known) : 'day unknown'}
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
