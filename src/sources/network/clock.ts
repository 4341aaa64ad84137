import { setTimeout } from 'node:timers/promises'

/** What time it is and how to let it pass; a test brings its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Returns after so many milliseconds, none where they are negative; at once, without an error, when the signal says stop. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** The longest a timer of Node can wait, in milliseconds. */
const longestTimer = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    if (!(milliseconds > 0) || signal?.aborted) return
    await setTimeout(Math.min(milliseconds, longestTimer), undefined, signal ? { signal } : {}).catch(() => undefined)
  },
}
