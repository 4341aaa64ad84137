import type { RereadSummary } from '../../intake/reread-summary.ts'
import { clearLine, tell } from '../print.ts'
import { openBar, sayRate } from './open-bar.ts'

export interface RereadProgress {
  readonly counts: (summary: RereadSummary) => void
  /** Prints something else meanwhile, on a line of its own. */
  readonly beside: (print: () => Promise<void>) => Promise<void>
  readonly stop: () => void
}

/** A bar with rate and time left on a terminal; a line a minute elsewhere; nothing where it is not wanted. */
export function showRereadProgress(wanted: boolean, now: () => number): RereadProgress {
  if (!wanted) return { counts: () => {}, beside: (print) => print(), stop: () => {} }
  return process.stderr.isTTY ? showBar(now) : showLines(now)
}

const done = '{read} read again, {changed} say something else, {failed} failed · {rate}/s'

/** How many there are, the first counts say: of a run that goes on with another it is not known. */
function showBar(now: () => number): RereadProgress {
  const began = now()
  let bar: ReturnType<typeof openBar> | null = null
  const payload = ({ read, changed, failed }: RereadSummary) => ({
    ...{ read, changed, failed, rate: sayRate(read, now() - began) },
  })
  return {
    counts(summary) {
      const { total, read } = summary
      const format = total === null ? done : `{bar} {percentage}% · ${done} · {eta_formatted} left`
      bar ??= openBar(format, Math.max(total ?? 0, 1), payload(summary))
      if (read > 0) bar.update(read, payload(summary))
    },
    async beside(print) {
      if (bar === null) return print()
      clearLine()
      await print()
      bar.render()
    },
    stop: () => bar?.stop(),
  }
}

function showLines(now: () => number): RereadProgress {
  const began = now()
  let last = began
  return {
    counts({ total, read, changed, failed }) {
      if (now() - last < 60_000) return
      last = now()
      const of = total === null ? '' : ` of ${total}`
      tell(
        `${read}${of} read again, ${changed} say something else, ${failed} failed, ${sayRate(read, last - began)} a second`,
      )
    },
    beside: (print) => print(),
    stop: () => {},
  }
}
