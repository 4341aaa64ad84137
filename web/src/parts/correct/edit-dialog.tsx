import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { EventItem } from '../../../../src/api/event.ts'
import { EventSlot, likelySlot, type SlotName, slots, slotWords, valueNow } from './event-slot.tsx'
import { sendWish } from './send-wish.ts'
import { WhoField } from './who-field.tsx'

interface EditDialogProps {
  readonly event: EventItem
  /** Id of its last correction, as it was seen. */
  readonly expects: string | null
  readonly open: boolean
  readonly onClose: (done: boolean) => void
}

/** Changes one thing about an event: what, to what, and why. */
export function EditDialog({ event, expects, open, onClose }: EditDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [slot, setSlot] = useState<SlotName>(likelySlot(event))
  const [value, setValue] = useState<unknown>(valueNow(event, slot))
  const [why, setWhy] = useState('')
  useShown(dialog, open)
  useEffect(() => setSlot(likelySlot(event)), [event.id, open])
  useEffect(() => setValue(valueNow(event, slot)), [event.id, slot, open])
  const send = async (submit: SubmitEvent) => {
    submit.preventDefault()
    const wish = {
      target: { kind: 'event', id: event.id },
      action: 'edit',
      slot,
      value,
      why: why.trim() || null,
      expects,
    } as const
    const done = await sendWish(wish, `${slotWords[slot]} changed`)
    if (done) setWhy('')
    onClose(done !== null)
  }
  return (
    <dialog ref={dialog} class="correct" aria-labelledby="edit-title" onClose={() => onClose(false)}>
      <form onSubmit={send}>
        <h2 id="edit-title">Edit: {event.title}</h2>
        <label>
          What
          <select value={slot} onChange={(change) => setSlot(change.currentTarget.value as SlotName)}>
            {slots.map((name) => (
              <option key={name} value={name}>
                {slotWords[name]}
              </option>
            ))}
          </select>
        </label>
        <EventSlot event={event} slot={slot} value={value} onChange={setValue} />
        <label>
          Why (optional)
          <input type="text" maxLength={2000} value={why} onInput={(input) => setWhy(input.currentTarget.value)} />
        </label>
        <WhoField />
        <p class="buttons">
          <button type="submit" class="primary">
            Change it
          </button>
          <button type="button" onClick={() => onClose(false)}>
            Leave it
          </button>
        </p>
      </form>
    </dialog>
  )
}

/**
 * Opens and closes a dialog with a state of the screen: before anything else can happen, so that a key pressed as soon
 * as "Day changed" is read is meant for the page and not lost on a dialog about to close.
 */
export function useShown(dialog: { readonly current: HTMLDialogElement | null }, open: boolean): void {
  useLayoutEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])
}
