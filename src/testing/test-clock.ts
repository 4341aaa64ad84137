import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../sources/network/clock.ts'

/** A clock on which no time passes but what is slept, and that at once. */
export function stoppedClock(): Clock & { readonly slept: number[] } {
  let now = Date.UTC(2026, 10, 25, 12)
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    async sleep(milliseconds) {
      if (!(milliseconds > 0)) return
      slept.push(milliseconds)
      now += milliseconds
    },
  }
}

/** A clock that runs so many times faster. */
export function fastClock(times: number): Clock {
  const start = performance.now()
  return {
    now: () => Date.UTC(2026, 10, 25, 12) + (performance.now() - start) * times,
    async sleep(milliseconds, signal) {
      if (!(milliseconds > 0) || signal?.aborted) return
      await setTimeout(milliseconds / times, undefined, signal ? { signal } : {}).catch(() => undefined)
    },
  }
}
