import type { IntakeSummary } from '../../intake/intake-summary.ts'
import { tell } from '../print.ts'
import { openBar, sayRate } from './open-bar.ts'

export interface ProgressView {
  readonly bytes: (done: number, total: number | null) => void
  readonly counts: (summary: IntakeSummary) => void
  readonly stop: () => void
}

/** A bar with rate and time left on a terminal; a line a minute elsewhere; nothing where it is not wanted. */
export function showProgress(wanted: boolean, now: () => number): ProgressView {
  if (!wanted) return { bytes: () => {}, counts: () => {}, stop: () => {} }
  return process.stderr.isTTY ? showBar(now) : showLines(now)
}

/** How far a run is is told by the bytes of its sources where their size is known. */
function showBar(now: () => number): ProgressView {
  const began = now()
  const bar = openBar(
    '{bar} {percentage}% · {taken} read, {new} new, {failed} failed · {rate}/s · {eta_formatted} left',
    1,
    { taken: 0, new: 0, failed: 0, rate: '0' },
  )
  let done = 0
  return {
    bytes: (read, total) => {
      bar.setTotal(Math.max(total ?? read + 1, 1))
      done = read
    },
    counts: ({ taken, new: fresh, copies, failed }) =>
      bar.update(done, { taken, new: fresh + copies, failed, rate: sayRate(taken, now() - began) }),
    stop: () => bar.stop(),
  }
}

function showLines(now: () => number): ProgressView {
  const began = now()
  let last = began
  return {
    bytes: () => {},
    counts: ({ taken, new: fresh, copies, updated, failed }) => {
      if (now() - last < 60_000) return
      last = now()
      tell(
        `${taken} read, ${fresh + copies} new, ${updated} updated, ${failed} failed, ${sayRate(taken, last - began)} a second`,
      )
    },
    stop: () => {},
  }
}
