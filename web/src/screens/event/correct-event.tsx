import { useState } from 'preact/hooks'
import type { EventDetail } from '../../../../src/api/event.ts'
import { EditDialog } from '../../parts/correct/edit-dialog.tsx'
import { MergeDialog } from '../../parts/correct/merge-dialog.tsx'
import { sendWish, undo } from '../../parts/correct/send-wish.ts'
import { Toast } from '../../parts/correct/toast.tsx'
import { mayCorrect } from '../../parts/correct/who.ts'
import { sayDay } from '../../parts/say-day.ts'

interface CorrectEventProps {
  readonly detail: EventDetail
  readonly again: () => void
}

/** What a person can say of the event, and what people have said. */
export function CorrectEvent({ detail, again }: CorrectEventProps) {
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null)
  const { event, correction } = detail
  const say = async (action: 'confirm' | 'reject', words: string) => {
    await sendWish({ target: { kind: 'event', id: event.id }, action, expects: correction }, words)
    again()
  }
  const close = () => {
    setOpen(null)
    again()
  }
  return (
    <section class="correct-event" aria-label="Correct it">
      {mayCorrect() && (
        <p class="actions">
          <button type="button" onClick={() => void say('confirm', 'Confirmed')}>
            ✓ Confirm
          </button>
          <button type="button" onClick={() => setOpen('edit')}>
            Edit …
          </button>
          <button type="button" onClick={() => setOpen('merge')}>
            Merge …
          </button>
          <button type="button" onClick={() => void say('reject', 'Rejected')}>
            Reject
          </button>
        </p>
      )}
      <Corrections detail={detail} again={again} />
      <EditDialog event={event} expects={correction} open={open === 'edit'} onClose={close} />
      <MergeDialog event={event} expects={correction} open={open === 'merge'} onClose={close} />
      <Toast />
    </section>
  )
}

function Corrections({ detail: { corrections }, again }: CorrectEventProps) {
  const undone = new Set(corrections.filter(({ action }) => action === 'undo').flatMap(({ others }) => others))
  if (corrections.length === 0) return null
  return (
    <details class="corrections">
      <summary>Corrected {corrections.length === 1 ? 'once' : `${corrections.length} times`}</summary>
      <ol>
        {corrections.map((one) => (
          <li key={one.id} class={undone.has(one.id) ? 'undone' : ''}>
            {one.who}: {one.action} {one.slot ?? ''}{' '}
            {one.value === null || one.value === undefined || one.action !== 'edit' ? '' : JSON.stringify(one.value)}{' '}
            <span class="quiet">
              {sayDay(one.at)} {one.at.slice(11, 16)} UTC{one.why ? ` · ${one.why}` : ''}
              {undone.has(one.id) ? ' · taken back' : ''}
            </span>
            {mayCorrect() && one.action !== 'undo' && !undone.has(one.id) && (
              <button type="button" class="plain" onClick={() => void undo(one).then(again)}>
                Undo
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
