import { type EventLoopUtilization, performance } from 'node:perf_hooks'
import type { IntakeSummary } from '../../src/intake/intake-summary.ts'

interface Mark {
  readonly taken: number
  readonly joined: number
  readonly begun: number
  readonly clock: number
  /** Microseconds. */
  readonly cpu: number
  readonly mainCpu: number
  readonly loop: EventLoopUtilization
  readonly size: number
}

const columns = ['reports', 'reports/s', 'CPU ms', 'main ms', 'main busy', 'begun', 'joined', 'kB', 'x gzip', 'RSS MB']

/** What each window of so many reports cost, as rows of a Markdown table: figures for one report unless they say otherwise. */
export class Windows {
  readonly head: string = `${row(columns)}\n${row(columns.map((name) => '-'.repeat(Math.max(9, name.length))))}`
  readonly #every: number
  readonly #sizes: readonly number[]
  readonly #size: () => number
  readonly #first: Mark
  #last: Mark

  /** @param sizes gzipped bytes of the first n pages, by n. @param size bytes of the record now. */
  constructor(every: number, sizes: readonly number[], size: () => number) {
    this.#every = every
    this.#sizes = sizes
    this.#size = size
    this.#first = this.#mark({ taken: 0, eventsBegun: 0, eventsJoined: 0 })
    this.#last = this.#first
  }

  /** The row of a window that is full now, if one is. */
  take(counts: IntakeSummary): string[] {
    if (counts.taken - this.#last.taken < this.#every) return []
    const mark = this.#mark(counts)
    const line = this.#tell(String(mark.taken), this.#last, mark)
    this.#last = mark
    return [line]
  }

  /** The row of all of them. */
  close(counts: IntakeSummary): string {
    return this.#tell('all', this.#first, this.#mark(counts))
  }

  #mark({ taken, eventsBegun, eventsJoined }: Pick<IntakeSummary, 'taken' | 'eventsBegun' | 'eventsJoined'>): Mark {
    const sum = ({ user, system }: NodeJS.CpuUsage) => user + system
    return {
      taken,
      begun: eventsBegun,
      joined: eventsJoined,
      clock: performance.now(),
      cpu: sum(process.cpuUsage()),
      mainCpu: sum(process.threadCpuUsage()),
      loop: performance.eventLoopUtilization(),
      size: this.#size(),
    }
  }

  #tell(name: string, from: Mark, to: Mark): string {
    const count = to.taken - from.taken
    const each = (sum: number, digits: number) => (sum / count).toFixed(digits)
    const gzipped = this.#sizes[to.taken]! - this.#sizes[from.taken]!
    return row([
      name,
      ((1000 * count) / (to.clock - from.clock)).toFixed(1),
      each((to.cpu - from.cpu) / 1000, 1),
      each((to.mainCpu - from.mainCpu) / 1000, 2),
      performance.eventLoopUtilization(to.loop, from.loop).utilization.toFixed(2),
      each(to.begun - from.begun, 2),
      each(to.joined - from.joined, 3),
      each((to.size - from.size) / 1000, 2),
      ((to.size - from.size) / gzipped).toFixed(2),
      (process.memoryUsage.rss() / 2 ** 20).toFixed(0),
    ])
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.padStart(9)).join(' | ')} |`
}
