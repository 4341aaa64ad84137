import cliProgress from 'cli-progress'
import type { IntakeSummary } from '../../intake/intake-summary.ts'
import { tell } from '../print.ts'

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
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {percentage}% · {taken} read, {new} new, {failed} failed · {rate}/s · {eta_formatted} left',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      fps: 5,
      etaBuffer: 50,
    },
    cliProgress.Presets.shades_classic,
  )
  bar.start(1, 0, { taken: 0, new: 0, failed: 0, rate: '0' })
  let done = 0
  return {
    bytes: (read, total) => {
      bar.setTotal(Math.max(total ?? read + 1, 1))
      done = read
    },
    counts: ({ taken, new: fresh, copies, failed }) =>
      bar.update(done, { taken, new: fresh + copies, failed, rate: rate(taken, now() - began) }),
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
        `${taken} read, ${fresh + copies} new, ${updated} updated, ${failed} failed, ${rate(taken, last - began)} a second`,
      )
    },
    stop: () => {},
  }
}

function rate(count: number, milliseconds: number): string {
  return (count / Math.max(milliseconds / 1000, 0.001)).toFixed(milliseconds > 0 && count / milliseconds > 0.1 ? 0 : 1)
}
