import { useEffect, useState } from 'preact/hooks'
import { online } from '../state/record-state.ts'

const shownFor = 5000

/** Says when the server is away, and for a while that it is back. */
export function ServerState() {
  const here = online.value
  const [state, setState] = useState<'fine' | 'away' | 'back'>('fine')
  useEffect(() => {
    if (!here) return setState('away')
    setState((before) => (before === 'away' ? 'back' : before))
    const timer = setTimeout(() => setState('fine'), shownFor)
    return () => clearTimeout(timer)
  }, [here])
  return (
    <p class={`server-state ${state}`} role="status" aria-live="polite">
      {state === 'away' && 'The server does not answer. This page goes on by itself when it is back.'}
      {state === 'back' && 'The server is back.'}
    </p>
  )
}
