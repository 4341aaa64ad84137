import type { RecordReader } from '../../record/record-store.ts'
import type { Changes } from '../house.ts'
import { Refusal } from '../refusal.ts'
import { type Change, ChangeLog, type NumberedChange } from './change-log.ts'

export interface ChangesOptions {
  /** How often the record is looked at while somebody listens, in milliseconds. Default 1000. */
  readonly every?: number
  /** How often who listens is told that the line still stands, in milliseconds. Default 15,000. */
  readonly heartbeat?: number
}

/** So many may listen at the same time. */
const mostListeners = 500
/** After a break a browser waits so long before it comes again, in milliseconds. */
const retry = 3000

export interface ToldChanges extends Changes {
  tell(change: Exclude<Change, { readonly event: 'record' }>): void
  /** Looks at the record now and not only when its time has come: something was written. */
  look(): void
  close(): Promise<void>
}

/** Tells all who listen when the record has changed, whoever did it, and how additions and feeds stand. */
export function watchChanges(
  record: Pick<RecordReader, 'state'>,
  { every = 1000, heartbeat = 15_000 }: ChangesOptions = {},
): ToldChanges {
  const log = new ChangeLog()
  const listeners = new Set<Listener>()
  let state: string | null = null
  let toldAt = 0
  let timer: NodeJS.Timeout | undefined

  function put(change: Change): void {
    const numbered = log.put(change)
    for (const listener of listeners) listener.put(numbered)
  }
  async function look(): Promise<void> {
    const now = await record.state()
    if (now === state) return
    const known = state !== null
    state = now
    toldAt = Date.now()
    if (known) put({ event: 'record', data: { state: now } })
  }
  const glance = () => {
    if (listeners.size > 0) void look().catch(() => {})
  }

  /** What who was away has to be told; who was here in another run of the server, that the record may be another one. */
  async function missed(since: string | undefined): Promise<readonly NumberedChange[]> {
    await look()
    if (since === undefined) return []
    return log.since(since) ?? [log.put({ event: 'record', data: { state: state! } })]
  }

  async function* follow(signal: AbortSignal, since: string | undefined): AsyncGenerator<string, void> {
    const listener = new Listener(log, heartbeat)
    const leave = () => listener.end()
    signal.addEventListener('abort', leave)
    listeners.add(listener)
    try {
      if (listeners.size === 1) timer = setInterval(glance, every).unref()
      for (const change of await missed(since)) listener.put(change)
      if (!signal.aborted) yield* listener.pieces()
    } finally {
      signal.removeEventListener('abort', leave)
      listeners.delete(listener)
      if (listeners.size === 0) clearInterval(timer)
    }
  }

  return {
    tell: put,
    // While much is written, who listens is told no more often than each second.
    look() {
      if (Date.now() - toldAt >= every) glance()
    },
    follow(signal, since) {
      if (listeners.size >= mostListeners)
        throw new Refusal(503, `${listeners.size} listen to the changes already`, 'Try again later.')
      return follow(signal, since)
    },
    async close() {
      clearInterval(timer)
      for (const listener of listeners) listener.end()
    },
  }
}

/** One who listens. Who is slow misses steps between, never how things stand: of each job and feed only the latest waits. */
class Listener {
  readonly #log: ChangeLog
  readonly #heartbeat: number
  readonly #waiting = new Map<string, NumberedChange>()
  #over = false
  #wake: () => void = () => {}

  constructor(log: ChangeLog, heartbeat: number) {
    this.#log = log
    this.#heartbeat = heartbeat
  }

  put(change: NumberedChange): void {
    this.#waiting.delete(change.key)
    this.#waiting.set(change.key, change)
    this.#wake()
  }

  end(): void {
    this.#over = true
    this.#wake()
  }

  /** Server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html. */
  async *pieces(): AsyncGenerator<string, void> {
    yield `: here\nretry: ${retry}\n${this.#waiting.size > 0 ? '' : `id: ${this.#log.last}\n`}\n`
    while (!this.#over) {
      const due = [...this.#waiting.values()]
      this.#waiting.clear()
      if (due.length > 0) yield due.map((one) => this.#write(one)).join('')
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

  #write({ number, change: { event, data } }: NumberedChange): string {
    return `id: ${this.#log.idOf(number)}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
  }
}
