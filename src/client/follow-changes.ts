import type { FeedAnswer, JobAnswer } from '../api/adding.ts'
import type { Send } from './send.ts'

/**
 * What the server tells as it happens. `open` and `lost`: the connection is there, or gone and being tried again; after `open`, ask anew for what
 * is shown. `record`: it has changed. `job`, `feed`: how an addition or a feed stands.
 */
export type Change =
  | { readonly event: 'open'; readonly data: null }
  | { readonly event: 'lost'; readonly data: null }
  | { readonly event: 'record'; readonly data: { readonly state: string } }
  | { readonly event: 'job'; readonly data: JobAnswer }
  | { readonly event: 'feed'; readonly data: FeedAnswer }

/** Between two tries, in milliseconds: doubled each time, up to the longest. */
const [shortest, longest] = [500, 8000]
/** The server says every 15 s that the line still stands. After so long a silence it does not, as after a laptop's sleep. */
const longestSilence = 45_000
const mostPending = 4_000_000

/** Goes on until it is aborted: a connection that breaks is made again. */
export async function* followChanges(send: Send, signal: AbortSignal): AsyncGenerator<Change, void> {
  let pause = shortest
  while (!signal.aborted) {
    const left = new AbortController()
    try {
      const response = await send('/changes', {
        accept: 'text/event-stream',
        signal: AbortSignal.any([signal, left.signal]),
      })
      pause = shortest
      yield { event: 'open', data: null }
      yield* readEvents(response.body!, left)
    } catch (error) {
      if (signal.aborted) return
      // What the server refuses for good is no lost connection.
      const status = (error as { status?: number }).status ?? 503
      if (status < 500 && status !== 429) throw error
    } finally {
      // Cancelling what is read leaves the connection open for a while.
      left.abort()
    }
    if (signal.aborted) return
    yield { event: 'lost', data: null }
    await wait(pause, signal)
    pause = Math.min(pause * 2, longest)
  }
}

/** Server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html: names and data; comments keep it open. */
async function* readEvents(body: ReadableStream<Uint8Array>, left: AbortController): AsyncGenerator<Change, void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  for (let pending = ''; ; ) {
    const silence = setTimeout(() => left.abort(), longestSilence)
    const { done, value } = await reader.read().finally(() => clearTimeout(silence))
    if (done) return
    pending = (pending + decoder.decode(value, { stream: true })).replaceAll('\r\n', '\n')
    if (pending.length > mostPending) throw new Error('bug: an event without end')
    const blocks = pending.split('\n\n')
    pending = blocks.pop()!
    for (const block of blocks) {
      const change = readBlock(block)
      if (change) yield change
    }
  }
}

function readBlock(block: string): Change | null {
  let event = ''
  let data = ''
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) event = line.slice('event:'.length).trim()
    else if (line.startsWith('data:')) data += line.slice('data:'.length).trim()
  }
  return event === '' || data === '' ? null : ({ event, data: JSON.parse(data) } as Change)
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) return done()
    const timer = setTimeout(end, milliseconds)
    function end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      done()
    }
    signal.addEventListener('abort', end)
  })
}
