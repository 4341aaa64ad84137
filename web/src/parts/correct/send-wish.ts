import { signal } from '@preact/signals'
import type { CorrectionAnswer } from '../../../../src/api/event.ts'
import type { WishBody } from '../../../../src/api/review.ts'
import { ApiError } from '../../../../src/client/api-error.ts'
import { client } from '../../state/client.ts'
import { targetPath } from './target-path.ts'
import { whoCorrects } from './who.ts'

/** What was last done from this page, so that it can be taken back; and what last went wrong. */
export const lastDone = signal<{
  readonly words: string
  readonly correction: CorrectionAnswer | null
  readonly bad: boolean
  /** Where one sees what somebody else has made of it meanwhile. */
  readonly look?: string
} | null>(null)

/**
 * Sends a correction and says what came of it.
 * @param words what it is called when it is done: "Confirmed"
 * @returns null where it was refused
 */
export function sendWish(wish: Omit<WishBody, 'who'>, words: string): Promise<CorrectionAnswer | null> {
  // What is on its way is the last: "u" must not take back the one before it.
  lastDone.value = null
  const sent = send(wish, words)
  onItsWay = sent
  return sent
}

let onItsWay: Promise<unknown> = Promise.resolve()

async function send(wish: Omit<WishBody, 'who'>, words: string): Promise<CorrectionAnswer | null> {
  try {
    const correction = await client.correct({ ...wish, who: whoCorrects() })
    lastDone.value = { words, correction: wish.action === 'undo' ? null : correction, bad: false }
    return correction
  } catch (error) {
    const told =
      error instanceof ApiError
        ? [error.detail ?? error.title, error.advice].filter(Boolean).join('. ')
        : 'The server does not answer'
    const meanwhile = error instanceof ApiError && error.status === 409
    lastDone.value = {
      words: told,
      correction: null,
      bad: true,
      ...(meanwhile ? { look: targetPath(wish.target) } : {}),
    }
    return null
  }
}

/** Takes back the last correction made from this page. */
export async function undoLast(): Promise<CorrectionAnswer | null> {
  await onItsWay
  const correction = lastDone.value?.correction
  return correction ? undo(correction) : null
}

export function undo({ id, target }: Pick<CorrectionAnswer, 'id' | 'target'>): Promise<CorrectionAnswer | null> {
  return sendWish({ target, action: 'undo', others: [id] }, 'Taken back')
}
