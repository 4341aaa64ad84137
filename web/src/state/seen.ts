/** Resolves as soon as the page is seen, or the signal says that nobody waits. */
export function untilSeen(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (document.visibilityState === 'hidden' && !signal.aborted) return
      document.removeEventListener('visibilitychange', look)
      signal.removeEventListener('abort', look)
      done()
    }
    document.addEventListener('visibilitychange', look)
    signal.addEventListener('abort', look)
    look()
  })
}

/** Aborts when the page is no longer seen. */
export function untilHidden(signal: AbortSignal): AbortSignal {
  const hidden = new AbortController()
  const look = () => {
    if (document.visibilityState !== 'hidden' && !signal.aborted) return
    document.removeEventListener('visibilitychange', look)
    hidden.abort()
  }
  document.addEventListener('visibilitychange', look)
  signal.addEventListener('abort', look, { once: true })
  look()
  return hidden.signal
}
