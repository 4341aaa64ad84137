import type { FeedAnswer, JobAnswer } from '../../api/adding.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Changes } from '../house.ts'
import { Refusal } from '../refusal.ts'

export interface ChangesOptions {
  /** How often the record is looked at while somebody listens, in milliseconds. Default 1000. */
  readonly every?: number
  /** How often who listens is told that the line still stands, in milliseconds. Default 15,000. */
  readonly heartbeat?: number
}

type Change =
  | { readonly event: 'record'; readonly data: { readonly state: string } }
  | { readonly event: 'job'; readonly data: JobAnswer }
  | { readonly event: 'feed'; readonly data: FeedAnswer }

/** So many may listen at the same time. */
const mostListeners = 500

export interface ToldChanges extends Changes {
  tell(change: Exclude<Change, { readonly event: 'record' }>): void
  /** Looks at the record now and not only when its time has come: something was written. */
  look(): void
  close(): Promise<void>
}

/** Tells all who listen when the record has changed, whoever did it, and how additions and feeds stand. */
export function watchChanges(record: RecordReader, options: ChangesOptions = {}): ToldChanges {
  const { every = 1000, heartbeat = 15_000 } = options
  const listeners = new Set<Listener>()
  let state: string | null = null
  let toldAt = 0
  let timer: NodeJS.Timeout | undefined

  async function look(): Promise<void> {
    const now = await record.state()
    if (now === state) return
    const known = state !== null
    state = now
    toldAt = Date.now()
    if (known) for (const listener of listeners) listener.put({ event: 'record', data: { state: now } })
  }
  const glance = () => {
    if (listeners.size > 0) void look().catch(() => {})
  }

  async function* follow(listener: Listener, signal: AbortSignal): AsyncGenerator<string, void> {
    const leave = () => listener.end()
    signal.addEventListener('abort', leave)
    listeners.add(listener)
    try {
      if (listeners.size === 1) {
        state = await record.state()
        timer = setInterval(glance, every).unref()
      }
      if (!signal.aborted) yield* listener.pieces()
    } finally {
      signal.removeEventListener('abort', leave)
      listeners.delete(listener)
      if (listeners.size === 0) clearInterval(timer)
    }
  }

  return {
    tell(change) {
      for (const listener of listeners) listener.put(change)
    },
    // While much is written, who listens is told no more often than each second.
    look() {
      if (Date.now() - toldAt >= every) glance()
    },
    follow(signal) {
      if (listeners.size >= mostListeners)
        throw new Refusal(503, `${listeners.size} listen to the changes already`, 'Try again later.')
      return follow(new Listener(heartbeat), signal)
    },
    async close() {
      clearInterval(timer)
      for (const listener of listeners) listener.end()
    },
  }
}

/** One who listens. Who is slow misses steps between, never how things stand: of each job and feed only the latest waits. */
class Listener {
  readonly #heartbeat: number
  readonly #waiting = new Map<string, Change>()
  #over = false
  #wake: () => void = () => {}

  constructor(heartbeat: number) {
    this.#heartbeat = heartbeat
  }

  put(change: Change): void {
    const key = change.event === 'record' ? 'record' : `${change.event} ${change.data.id}`
    this.#waiting.delete(key)
    this.#waiting.set(key, change)
    this.#wake()
  }

  end(): void {
    this.#over = true
    this.#wake()
  }

  /** Server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html. */
  async *pieces(): AsyncGenerator<string, void> {
    yield ': here\n\n'
    while (!this.#over) {
      const due = [...this.#waiting.values()]
      this.#waiting.clear()
      if (due.length > 0) yield due.map(write).join('')
      else if ((await this.#wait()) === 'quiet') yield ': still here\n\n'
    }
  }

  #wait(): Promise<'woken' | 'quiet'> {
    if (this.#over || this.#waiting.size > 0) return Promise.resolve('woken')
    return new Promise((done) => {
      const timer = setTimeout(() => done('quiet'), this.#heartbeat)
      timer.unref()
      this.#wake = () => {
        clearTimeout(timer)
        done('woken')
      }
    })
  }
}

function write({ event, data }: Change): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}
