import { useState } from 'preact/hooks'
import type { EventDetail } from '../../../../src/api/event.ts'
import { EditDialog } from '../../parts/correct/edit-dialog.tsx'
import { MergeDialog } from '../../parts/correct/merge-dialog.tsx'
import { SaidOfIt } from '../../parts/correct/said-of-it.tsx'
import { sendWish, undoLast } from '../../parts/correct/send-wish.ts'
import { Toast } from '../../parts/correct/toast.tsx'
import { mayCorrect } from '../../parts/correct/who.ts'
import { useKeys } from '../../state/use-keys.ts'

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
  useKeys(
    mayCorrect()
      ? [
          { key: 'c', what: 'Confirm', run: () => void say('confirm', 'Confirmed') },
          { key: 'e', what: 'Edit', run: () => setOpen('edit') },
          { key: 'm', what: 'Merge with another', run: () => setOpen('merge') },
          { key: 'r', what: 'Reject', run: () => void say('reject', 'Rejected') },
          { key: 'u', what: 'Undo the last', run: () => void undoLast().then(again) },
        ]
      : [],
  )
  const close = () => {
    setOpen(null)
    again()
  }
  return (
    <section class="correct-event" aria-label="Correct it">
      {mayCorrect() && (
        <p class="actions">
          <button type="button" class="primary" onClick={() => void say('confirm', 'Confirmed')}>
            Confirm
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
          <SaidOfIt key={one.id} correction={one} holds={!undone.has(one.id)} again={again} />
        ))}
      </ol>
    </details>
  )
}
