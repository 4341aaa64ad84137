import { useRef, useState } from 'preact/hooks'
import type { ActorDetail } from '../../../../src/api/actor.ts'
import type { WishBody } from '../../../../src/api/review.ts'
import type { ActorAnswer } from '../../../../src/api/words.ts'
import { ChooseActor } from '../../parts/choose-actor.tsx'
import '../../parts/correct/correct.css'
import { useShown } from '../../parts/correct/edit-dialog.tsx'
import { sendWish } from '../../parts/correct/send-wish.ts'
import { Toast } from '../../parts/correct/toast.tsx'
import { mayCorrect } from '../../parts/correct/who.ts'
import { WhoField } from '../../parts/correct/who-field.tsx'
import { useActorName } from '../../state/actor-names.ts'
import { about } from '../../state/record-state.ts'

/** Corrects the name or the country of one, or says that another is the same. */
export function CorrectActor({ detail }: { readonly detail: ActorDetail }) {
  const [open, setOpen] = useState(false)
  if (about.value === null || !mayCorrect() || !['person', 'organisation'].includes(detail.actor.kind)) return null
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Correct …
      </button>
      <CorrectDialog detail={detail} open={open} onClose={() => setOpen(false)} />
      <Toast />
    </>
  )
}

interface CorrectDialogProps {
  readonly detail: ActorDetail
  readonly open: boolean
  readonly onClose: () => void
}

function CorrectDialog({ detail: { actor, correction }, open, onClose }: CorrectDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [name, setName] = useState(actor.name)
  const [country, setCountry] = useState<string | null>(actor.country)
  const countryName = useActorName(country ?? '')
  const [same, setSame] = useState<ActorAnswer | null>(null)
  useShown(dialog, open)
  const target = { kind: 'actor', id: actor.id } as const
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const wishes: [Omit<WishBody, 'who' | 'expects'>, string][] = []
    const newName = name.trim()
    if (newName !== actor.name && newName !== '')
      wishes.push([{ target, action: 'edit', slot: 'name', value: newName }, 'Name changed'])
    if (country !== actor.country)
      wishes.push([{ target, action: 'edit', slot: 'country', value: country }, 'Country changed'])
    if (same) wishes.push([{ target, action: 'merge', others: [same.id] }, `${same.name} is the same`])
    let expects = correction
    for (const [wish, words] of wishes) {
      const done = await sendWish({ ...wish, expects }, words)
      if (!done) break
      expects = done.id
    }
    onClose()
  }
  return (
    <dialog ref={dialog} class="correct" aria-labelledby="correct-title" onClose={onClose}>
      <form onSubmit={send}>
        <h2 id="correct-title">Correct: {actor.name}</h2>
        <label>
          Name
          <input type="text" maxLength={300} value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <p>
          Country: <strong>{countryName || 'none'}</strong>{' '}
          {country !== null && (
            <button type="button" onClick={() => setCountry(null)}>
              None
            </button>
          )}
        </p>
        <ChooseActor label="Another country" kinds={['country']} onChoose={(chosen) => setCountry(chosen.country)} />
        <ChooseActor
          label={`Who is the same as ${actor.name}`}
          kinds={[actor.kind]}
          chosen={[actor.id]}
          onChoose={setSame}
        />
        {same && (
          <p>
            Same: <strong>{same.name}</strong> {same.country ? `(${same.country})` : ''}{' '}
            <button type="button" onClick={() => setSame(null)}>
              No
            </button>
          </p>
        )}
        <WhoField />
        <p class="buttons">
          <button type="submit" class="primary">
            Correct it
          </button>
          <button type="button" onClick={onClose}>
            Leave it
          </button>
        </p>
      </form>
    </dialog>
  )
}
