import { type Clock, systemClock } from '../network/clock.ts'
import type { NetOptions } from '../network/net-options.ts'
import { type Run, startRun } from '../network/run.ts'
import type { Sourced } from '../source-item.ts'
import { Handover } from './handover.ts'
import { Slots } from './slots.ts'
import type { Watched, WatchState } from './watch-state.ts'

export interface WatchOptions extends NetOptions {
  readonly state: WatchState
  /** How often an address is asked at most, in milliseconds. Default 15 minutes. */
  readonly interval?: number
  /** How often a folder is looked through, besides when the system tells of a change, in milliseconds. Default one minute. */
  readonly rescan?: number
}

/** So many addresses are asked at the same time. */
const atOnce = 8

/** One watch: what all that is followed in it shares. */
export class Watch {
  readonly options: WatchOptions
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly run: Run
  private readonly left = new AbortController()
  readonly handover = new Handover<Sourced>(() => this.left.abort())
  readonly slots = new Slots(atOnce)
  /** What each list held when it was last read, place and stamp: only what is new is opened. */
  readonly given = new Map<string, Set<string>>()
  /** What is known of addresses in this process; goes before the state. */
  readonly live = new Map<string, Watched>()
  /** What each sitemap index held when it was last read, sitemap and day. */
  readonly sitemaps = new Map<string, Set<string>>()
  /** Lists that name other lists: OPML, sitemap indexes. */
  readonly ofLists = new Set<string>()
  private readonly followed = new Set<string>()
  private readonly namers = new Map<string, Set<string>>()
  private readonly follow: (link: string, watch: Watch) => Promise<void>
  private readonly tasks = new Set<Promise<void>>()

  constructor(options: WatchOptions, follow: (link: string, watch: Watch) => Promise<void>) {
    this.options = options
    this.clock = options.clock ?? systemClock
    this.signal = options.signal ? AbortSignal.any([options.signal, this.left.signal]) : this.left.signal
    this.signal.addEventListener('abort', () => this.handover.end())
    this.follow = follow
    this.run = startRun({ ...options, signal: this.signal })
  }

  give(sourced: Sourced): Promise<void> {
    return this.handover.give(sourced)
  }

  /** Runs beside the others; when the last has ended, the watch has. */
  start(task: Promise<void>): void {
    const ended: Promise<void> = task.then(
      () => this.finish(ended),
      (error) => this.handover.end(this.signal.aborted ? null : error),
    )
    this.tasks.add(ended)
  }

  /** `namer` wants just these addresses followed; those that nobody wants any more are left. */
  want(namer: string, links: readonly string[]): void {
    const wanted = new Set(links)
    for (const [link, namers] of this.namers) {
      if (!wanted.has(link)) namers.delete(namer)
      if (namers.size === 0) this.namers.delete(link)
    }
    for (const link of wanted) {
      this.namers.set(link, (this.namers.get(link) ?? new Set()).add(namer))
      if (this.followed.has(link)) continue
      this.followed.add(link)
      this.start(this.follow(link, this).finally(() => this.followed.delete(link)))
    }
  }

  /** False where it is no longer to be followed. */
  wants(link: string): boolean {
    return !this.signal.aborted && this.namers.has(link)
  }

  async ended(): Promise<void> {
    await Promise.allSettled([...this.tasks])
  }

  private finish(task: Promise<void>): void {
    this.tasks.delete(task)
    if (this.tasks.size === 0) this.handover.end()
  }
}
