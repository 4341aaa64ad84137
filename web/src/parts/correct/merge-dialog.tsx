import { useEffect, useRef, useState } from 'preact/hooks'
import type { EventItem } from '../../../../src/api/event.ts'
import { client } from '../../state/client.ts'
import { count, EventLine } from '../event-line.tsx'
import { useShown } from './edit-dialog.tsx'
import { sendWish } from './send-wish.ts'
import { WhoField } from './who-field.tsx'

interface MergeDialogProps {
  readonly event: EventItem
  readonly expects: string | null
  readonly open: boolean
  readonly onClose: (done: boolean) => void
}

/** Says that another event is this one: one of those that are like it, one that is searched by words, or by its id. */
export function MergeDialog({ event, expects, open, onClose }: MergeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [words, setWords] = useState('')
  useShown(dialog, open)
  useEffect(() => setWords(''), [event.id, open])
  const found = useOthers(event, words.trim(), open)
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
    <dialog ref={dialog} class="correct merge" aria-labelledby="merge-title" onClose={() => onClose(false)}>
      <h2 id="merge-title">Which event is the same as “{event.title}”?</h2>
      <label>
        Words of its reports, or its id
        <input
          type="search"
          maxLength={300}
          autocomplete="off"
          value={words}
          onInput={(input) => setWords(input.currentTarget.value)}
        />
      </label>
      <div role="status" class="quiet">
        {sayFound(found, words.trim())}
      </div>
      <ul class="plain-list">
        {found?.map((other) => (
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
      <WhoField />
      <p class="buttons">
        <button type="button" onClick={() => onClose(false)}>
          Leave it
        </button>
      </p>
    </dialog>
  )
}

function sayFound(found: readonly EventItem[] | null, words: string): string {
  if (found === null) return '…'
  if (words === '') return found.length === 0 ? 'No other event of the same people near these days.' : 'Most like it:'
  return found.length === 0 ? 'No other event has these words.' : `${count(found.length, 'event')}:`
}

const pause = 200
const most = 12

/** Other events: those like it, or those that the words find; null while they are looked for. */
function useOthers(event: EventItem, words: string, open: boolean): readonly EventItem[] | null {
  const [found, setFound] = useState<readonly EventItem[] | null>(null)
  useEffect(() => {
    if (!open) return
    setFound(null)
    const gone = new AbortController()
    const take = (events: readonly EventItem[]) => {
      if (!gone.signal.aborted) setFound(events.filter(({ id }) => id !== event.id).slice(0, most))
    }
    const wait = setTimeout(
      () => {
        const asked = words === '' ? findLikes(event, gone.signal) : findByWords(words, gone.signal)
        asked.then(take, () => take([]))
      },
      words === '' ? 0 : pause,
    )
    return () => {
      clearTimeout(wait)
      gone.abort()
    }
  }, [event.id, words, open])
  return found
}

async function findByWords(words: string, signal: AbortSignal): Promise<readonly EventItem[]> {
  if (/^e[0-9a-z]{10}$/u.test(words)) return [(await client.event(words, {}, signal)).event]
  return (await client.search({ q: words, limit: 20 }, signal)).events
}

const month = 31 * 86_400_000

/** Events that share somebody, within a month where the day is known. */
async function findLikes({ parties, when }: EventItem, signal: AbortSignal): Promise<readonly EventItem[]> {
  const who =
    parties.map(({ actor }) => actor).filter(({ kind }) => kind !== 'country' && kind !== 'place')[0] ??
    parties[0]?.actor
  if (!who) return []
  const shift = (day: string, by: number) => new Date(Date.parse(day) + by).toISOString().slice(0, 10)
  const period = when?.first ? { from: shift(when.first, -month), to: shift(when.last ?? when.first, month) } : {}
  const { rows } = await client.events({ who: [who.id], limit: 20, ...period }, signal)
  return rows
}
