import { useEffect, useRef, useState } from 'preact/hooks'
import type { EventItem } from '../../../../src/api/event.ts'
import { client } from '../../state/client.ts'
import { EventLine } from '../event-line.tsx'
import { useShown } from './edit-dialog.tsx'
import { sendWish } from './send-wish.ts'
import { WhoField } from './who-field.tsx'

interface MergeDialogProps {
  readonly event: EventItem
  readonly expects: string | null
  readonly open: boolean
  readonly onClose: (done: boolean) => void
}

/** Says that another event is this one: found by who takes part, or by its id. */
export function MergeDialog({ event, expects, open, onClose }: MergeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [found, setFound] = useState<readonly EventItem[]>([])
  const [id, setId] = useState('')
  useShown(dialog, open)
  useEffect(() => {
    if (!open) return
    const gone = new AbortController()
    findLikes(event, gone.signal).then(setFound, () => {})
    return () => gone.abort()
  }, [event.id, open])
  const merge = async (other: string) => {
    const wish = {
      target: { kind: 'event' as const, id: event.id },
      action: 'merge' as const,
      others: [other],
      expects,
    }
    onClose((await sendWish(wish, 'Merged')) !== null)
  }
  return (
    <dialog ref={dialog} class="correct" aria-labelledby="merge-title" onClose={() => onClose(false)}>
      <h2 id="merge-title">Which event is the same as “{event.title}”?</h2>
      <ul class="plain-list">
        {found.map((other) => (
          <li key={other.id}>
            <EventLine event={other}>
              <button
                type="button"
                onClick={() => void merge(other.id)}
                aria-label={`Merge with ${other.title}, ${other.days}`}
              >
                Merge
              </button>
            </EventLine>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="quiet">No other event of the same people near these days.</p>}
      <form
        onSubmit={(submit) => {
          submit.preventDefault()
          void merge(id.trim())
        }}
      >
        <label>
          Or its id
          <input
            type="text"
            required
            pattern="e[0-9a-z]{10}"
            placeholder="e…"
            value={id}
            onInput={(input) => setId(input.currentTarget.value)}
          />
        </label>
        <button type="submit">Merge with this id</button>
      </form>
      <WhoField />
      <p class="buttons">
        <button type="button" onClick={() => onClose(false)}>
          Leave it
        </button>
      </p>
    </dialog>
  )
}

const month = 31 * 86_400_000

/** Events of the same kind that share somebody, within a month where the day is known. */
async function findLikes({ id, parties, when }: EventItem, signal: AbortSignal): Promise<readonly EventItem[]> {
  const who =
    parties.map(({ actor }) => actor).filter(({ kind }) => kind !== 'country' && kind !== 'place')[0] ??
    parties[0]?.actor
  if (!who) return []
  const shift = (day: string, by: number) => new Date(Date.parse(day) + by).toISOString().slice(0, 10)
  const period = when?.first ? { from: shift(when.first, -month), to: shift(when.last ?? when.first, month) } : {}
  const { rows } = await client.events({ who: [who.id], limit: 20, ...period }, signal)
  return rows.filter((other) => other.id !== id).slice(0, 8)
}
