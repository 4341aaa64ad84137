import { useEffect, useState } from 'preact/hooks'
import { online, recordState } from './record-state.ts'

export interface Asked<Answer> {
  /** The last answer: kept while the next is on its way, so that a screen does not flicker. */
  readonly answer: Answer | null
  readonly error: Error | null
  readonly waiting: boolean
  readonly again: () => void
}

/**
 * Asks the server, again whenever what is asked or the record changes, or the server comes back.
 * @param key what is asked, in words: another key, another question
 */
export function useAnswer<Answer>(key: string, ask: (signal: AbortSignal) => Promise<Answer>): Asked<Answer> {
  const [state, setState] = useState<{ key: string; answer: Answer | null; error: Error | null }>({
    key: '',
    answer: null,
    error: null,
  })
  const [waiting, setWaiting] = useState(true)
  const [tries, setTries] = useState(0)
  const [version, back] = [recordState.value, online.value]
  useEffect(() => {
    const gone = new AbortController()
    setWaiting(true)
    ask(gone.signal).then(
      (answer) => {
        if (gone.signal.aborted) return
        setState({ key, answer, error: null })
        setWaiting(false)
      },
      (error: Error) => {
        if (gone.signal.aborted) return
        setState((before) => ({ key, answer: before.key === key ? before.answer : null, error }))
        setWaiting(false)
      },
    )
    return () => gone.abort()
  }, [key, version, back, tries])
  return { answer: state.answer, error: state.error, waiting, again: () => setTries(tries + 1) }
}
