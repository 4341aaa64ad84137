import { useEffect, useRef, useState } from 'preact/hooks'
import type { WishBody } from '../../../../src/api/review.ts'
import { useActorName } from '../../state/actor-names.ts'
import { ChooseActor } from '../choose-actor.tsx'
import { useShown } from './edit-dialog.tsx'
import { sendWish } from './send-wish.ts'
import { WhoField } from './who-field.tsx'
import './correct.css'

/** One thing that can be changed, and how it is typed. */
export interface EditableSlot {
  readonly slot: string
  /** "Day of publication" */
  readonly label: string
  readonly sort: 'text' | 'day' | 'actor' | 'country'
  readonly value: string | null
  /** What stands for the value now, where that is an id. */
  readonly said?: string
}

/** What is to be corrected. */
export interface Correctable {
  readonly title: string
  readonly target: WishBody['target']
  readonly slots: readonly EditableSlot[]
  /** Id of the last correction that was seen; left out where it is not known. */
  readonly expects?: string | null
}

interface SlotDialogProps {
  readonly what: Correctable | null
  readonly onClose: (done: boolean) => void
}

/** Changes one thing about a report, a statement or somebody. */
export function SlotDialog({ what, onClose }: SlotDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useShown(dialog, what !== null)
  return (
    <dialog ref={dialog} class="correct" aria-labelledby="slot-title" onClose={() => onClose(false)}>
      {what && <SlotForm key={what.target.id} what={what} onClose={onClose} />}
    </dialog>
  )
}

function SlotForm({ what, onClose }: { readonly what: Correctable; readonly onClose: (done: boolean) => void }) {
  const { title, target, slots, expects } = what
  const [at, setAt] = useState(0)
  const slot = slots[at]!
  const [value, setValue] = useState<string | null>(slot.value)
  const [said, setSaid] = useState(slot.said)
  const [why, setWhy] = useState('')
  useEffect(() => {
    setValue(slot.value)
    setSaid(slot.said)
  }, [slot])
  const send = async (submit: SubmitEvent) => {
    submit.preventDefault()
    const wish = { target, action: 'edit' as const, slot: slot.slot, value, why: why.trim() || null }
    const seen = expects === undefined ? {} : { expects }
    onClose((await sendWish({ ...wish, ...seen }, `${slot.label} changed`)) !== null)
  }
  return (
    <form onSubmit={send}>
      <h2 id="slot-title">Correct: {title}</h2>
      {slots.length > 1 && (
        <label>
          What
          <select value={at} onChange={(change) => setAt(Number(change.currentTarget.value))}>
            {slots.map(({ slot: name, label }, index) => (
              <option key={name} value={index}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <SlotField
        slot={slot}
        value={value}
        said={said}
        onChange={(next, name) => {
          setValue(next)
          setSaid(name)
        }}
      />
      <label>
        Why (optional)
        <input type="text" maxLength={2000} value={why} onInput={(input) => setWhy(input.currentTarget.value)} />
      </label>
      <WhoField />
      <p class="buttons">
        <button type="submit" class="primary" disabled={value === slot.value}>
          Change it
        </button>
        <button type="button" onClick={() => onClose(false)}>
          Leave it
        </button>
      </p>
    </form>
  )
}

interface SlotFieldProps {
  readonly slot: EditableSlot
  readonly value: string | null
  readonly said: string | undefined
  readonly onChange: (value: string | null, said?: string) => void
}

function SlotField({ slot: { label, sort }, value, said, onChange }: SlotFieldProps) {
  const name = useActorName(sort === 'country' ? (value ?? '') : '') || value
  if (sort === 'text' || sort === 'day')
    return (
      <label>
        {label}
        <input
          type="text"
          maxLength={sort === 'day' ? 40 : 300}
          required={sort === 'text'}
          value={value ?? ''}
          onInput={(input) => onChange(input.currentTarget.value.trim() || null)}
        />
        {sort === 'day' && <span class="quiet">2026-03-19 · 2026-03 (only the month) · empty: not known</span>}
      </label>
    )
  return (
    <div>
      <p>
        {label}: <strong>{said ?? (name || 'not known')}</strong>{' '}
        {value !== null && (
          <button type="button" class="plain" onClick={() => onChange(null)}>
            Nobody knows
          </button>
        )}
      </p>
      <ChooseActor
        label={sort === 'country' ? 'Another country' : 'Somebody else'}
        kinds={sort === 'country' ? ['country'] : ['person', 'organisation', 'country', 'group']}
        onChoose={(actor) => onChange(sort === 'country' ? actor.country : actor.id, actor.name)}
      />
    </div>
  )
}
