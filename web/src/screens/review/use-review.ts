import { useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { sendWish, undoLast } from '../../parts/correct/send-wish.ts'
import { mayCorrect } from '../../parts/correct/who.ts'
import { eventPath } from '../../parts/links.tsx'
import { useKeys } from '../../state/use-keys.ts'
import type { ReviewRow } from './review.tsx'

export interface Reviewing {
  /** What still waits. */
  readonly rows: readonly ReviewRow[]
  readonly at: number
  readonly row: ReviewRow | null
  go(at: number): void
  say(action: 'confirm' | 'reject'): void
  open(): void
  edit(): void
  merge(): void
  /** Of the tellings that are named, another event is made. */
  split(tellings: readonly string[]): void
  undo(): void
  /** It has been decided: it goes from the list at once. */
  settle(event: string): void
  /** What the keyboard's "s" splits off: the right part of the screen sets it. */
  readonly splitting: { current: readonly string[] }
}

interface Dialogs {
  readonly edit: () => void
  readonly merge: () => void
}

const said = { confirm: 'Confirmed', reject: 'Rejected' } as const

/** The state of the review, and its keys. */
export function useReview(all: readonly ReviewRow[], dialogs: Dialogs): Reviewing {
  const { route } = useLocation()
  const [settled, setSettled] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<{ readonly id: string | null; readonly at: number }>({ id: null, at: 0 })
  const splitting = useRef<readonly string[]>([])
  const rows = all.filter(({ event }) => !settled.includes(event.id))
  // The list may change under one's hands: what one looks at stays in sight, and what takes its place comes next.
  const found = rows.findIndex(({ event }) => event.id === chosen.id)
  const at = found >= 0 ? found : Math.min(chosen.at, Math.max(rows.length - 1, 0))
  const row = rows[at] ?? null
  const look = (next: number) => setChosen({ id: rows[next]?.event.id ?? null, at: next })
  const settle = (event: string) => {
    setSettled((before) => [...before, event])
    if (event === row?.event.id) setChosen({ id: (rows[at + 1] ?? rows[at - 1])?.event.id ?? null, at })
  }
  const bringBack = (event: string) => {
    setSettled((before) => before.filter((id) => id !== event))
    setChosen({ id: event, at })
  }
  const target = () => ({ kind: 'event' as const, id: row!.event.id })

  const reviewing: Reviewing = {
    ...{ rows, at, row, splitting, settle },
    go: (next) => look(Math.min(Math.max(next, 0), Math.max(rows.length - 1, 0))),
    say: (action) => {
      if (!row || !mayCorrect()) return
      // It goes at once, so that one can go on; it comes back where the server says no.
      settle(row.event.id)
      void sendWish({ target: target(), action, expects: row.correction }, `${said[action]}: ${row.event.title}`).then(
        (done) => done === null && bringBack(row.event.id),
      )
    },
    open: () => row && route(eventPath(row.event.id)),
    edit: () => row && mayCorrect() && dialogs.edit(),
    merge: () => row && mayCorrect() && dialogs.merge(),
    split: (tellings) => {
      if (!row || !mayCorrect() || tellings.length === 0) return
      void sendWish(
        { target: target(), action: 'split', others: [...tellings], expects: row.correction },
        `Split: ${row.event.title}`,
      ).then((done) => done && settle(row.event.id))
    },
    undo: () => {
      void undoLast().then((done) => done && bringBack(done.target.id))
    },
  }
  useKeys([
    { key: 'j', what: 'Next', run: () => reviewing.go(at + 1) },
    { key: 'k', what: 'Previous', run: () => reviewing.go(at - 1) },
    { key: 'c', what: 'Confirm', run: () => reviewing.say('confirm') },
    { key: 'e', what: 'Edit', run: reviewing.edit },
    { key: 'r', what: 'Reject', run: () => reviewing.say('reject') },
    { key: 'm', what: 'Merge with another', run: reviewing.merge },
    { key: 's', what: 'Split the chosen tellings off', run: () => reviewing.split(splitting.current) },
    { key: 'u', what: 'Undo the last', run: reviewing.undo },
    { key: 'o', what: 'Open the event', run: reviewing.open },
  ])
  return reviewing
}
