import { type Reread, reread } from '../../intake/reread.ts'
import type { RereadSummary } from '../../intake/reread-summary.ts'
import type { Difference } from '../../record/compare-readings.ts'
import { colours, print, tell, width } from '../print.ts'
import { wrap } from '../show/lay-out.ts'
import { version } from '../version.ts'
import { openToFill } from './open-to-fill.ts'
import { oneLine } from './show/name-parties.ts'
import { type RereadProgress, showRereadProgress } from './show-reread-progress.ts'
import { stopOnSignal, stoppedCode } from './stop-on-signal.ts'

export interface RereadCommandOptions {
  readonly record?: string
  readonly all?: boolean
  readonly dryRun?: boolean
  readonly jobs: number
  readonly timeLimit: number
  readonly json?: boolean
  readonly quiet?: boolean
}

/** `readout reread`: reads kept pages again, and says what that changes. Returns the exit code. */
export async function rereadRecord(options: RereadCommandOptions): Promise<number> {
  const { all = false, dryRun = false, jobs, timeLimit } = options
  const store = openToFill(options.record)
  const { signal } = stopOnSignal()
  const view = showRereadProgress(!options.quiet, Date.now)
  try {
    const summary = await reread(store, {
      ...{ all, dryRun, jobs, timeLimit: timeLimit * 1000, reader: version(), now: Date.now, signal },
      reread: (one) => tellOne(one, options, view),
      progress: view.counts,
    })
    view.stop()
    await tellSummary(summary, options)
    if (signal.aborted) return stoppedCode(signal)
    return summary.failed > 0 ? 1 : 0
  } finally {
    view.stop()
    await store.close()
  }
}

async function tellOne(
  { report, title, events, statements, error }: Reread,
  { json, quiet }: RereadCommandOptions,
  view: RereadProgress,
): Promise<void> {
  const lines = [...linesOf(events), ...linesOf(statements)]
  if (error === null && (lines.length === 0 || (quiet && !json))) return
  await view.beside(async () => {
    if (error) tell(`${report}: ${error.message}${error.advice ? `. ${error.advice}` : ''}`)
    if (lines.length === 0) return
    if (json) await print(`${JSON.stringify({ report, title, events, statements })}\n`)
    else if (!quiet)
      await print(`${colours.bold(oneLine(title ?? 'no title'))}  ${colours.dim(report)}\n${lines.join('')}`)
  })
}

function linesOf({ gained, lost, changed }: Difference): string[] {
  const told = (mark: string, lines: readonly string[]) =>
    lines.map((line) => `${wrap(`${mark} ${oneLine(line)}`, width(), '  ')}\n`)
  return [...told('+', gained), ...told('-', lost), ...told('~', changed)]
}

async function tellSummary(summary: RereadSummary, { json, quiet, dryRun }: RereadCommandOptions): Promise<void> {
  if (json) return print(`${JSON.stringify({ summary })}\n`)
  if (quiet) return
  const { read, changed, failed, events, statements } = summary
  const counts = ({ gained, lost, changed: other }: RereadSummary['events']) =>
    `${gained} gained, ${lost} lost, ${other} changed`
  const done = dryRun ? 'would be read again' : 'read again'
  await print(
    `${read} ${done}: ${changed} say something else, ${failed} failed\nevents ${counts(events)}; statements ${counts(statements)}\n`,
  )
}
