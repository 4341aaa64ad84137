import { useEffect, useRef, useState } from 'preact/hooks'
import { online, recordState } from './record-state.ts'

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

export interface Pages<Answer extends Page<unknown>> {
  /** Of all pages so far; those of the question before are kept until the next answer is there. */
  readonly rows: readonly Answer['rows'][number][]
  /** The first page, for what else it says; null until it is there. */
  readonly first: Answer | null
  readonly pages: readonly Answer[]
  readonly error: Error | null
  readonly waiting: boolean
  /** Asks for the next page; null at the end. */
  readonly more: (() => void) | null
  readonly again: () => void
}

interface State<Answer> {
  readonly key: string
  readonly pages: readonly Answer[]
  readonly error: Error | null
}

/**
 * A list that is asked for page after page. Begins anew whenever what is asked changes; where the record changes or the server comes back, all
 * pages that were there are asked for again.
 * @param key what is asked, in words: another key, another question
 */
export function usePages<Answer extends Page<unknown>>(
  key: string,
  ask: (after: string | undefined, signal: AbortSignal) => Promise<Answer>,
): Pages<Answer> {
  const [state, setState] = useState<State<Answer>>({ key: '', pages: [], error: null })
  const [waiting, setWaiting] = useState(true)
  const [tries, setTries] = useState(0)
  const running = useRef<AbortController | null>(null)
  const begin = async (load: (signal: AbortSignal) => Promise<readonly Answer[]>) => {
    running.current?.abort()
    const gone = new AbortController()
    running.current = gone
    setWaiting(true)
    try {
      const pages = await load(gone.signal)
      if (!gone.signal.aborted) setState({ key, pages, error: null })
    } catch (error) {
      if (gone.signal.aborted) return
      setState((before) => ({ key, pages: before.key === key ? before.pages : [], error: error as Error }))
    }
    if (!gone.signal.aborted) setWaiting(false)
  }
  useEffect(() => {
    const wanted = state.key === key ? Math.max(state.pages.length, 1) : 1
    void begin((signal) => askAll(wanted, ask, signal))
    return () => running.current?.abort()
  }, [key, recordState.value, online.value, tries])
  const next = state.pages.at(-1)?.next ?? null
  return {
    rows: state.pages.flatMap(({ rows }) => rows),
    first: state.pages[0] ?? null,
    pages: state.pages,
    error: state.error,
    waiting,
    more: next === null ? null : () => void begin(async (signal) => [...state.pages, await ask(next, signal)]),
    again: () => setTries(tries + 1),
  }
}

async function askAll<Answer extends Page<unknown>>(
  count: number,
  ask: (after: string | undefined, signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
): Promise<readonly Answer[]> {
  const pages = [await ask(undefined, signal)]
  for (let last = pages[0]!; pages.length < count && last.next !== null; last = pages.at(-1)!)
    pages.push(await ask(last.next, signal))
  return pages
}
