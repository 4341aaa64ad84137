import { useState } from 'preact/hooks'

export interface Doing {
  readonly busy: boolean
  readonly error: Error | null
  /** Resolves to whether it went well. */
  readonly run: (action: () => Promise<unknown>) => Promise<boolean>
}

/** One thing at a time, and what went wrong with it. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const run = async (action: () => Promise<unknown>) => {
    setBusy(true)
    setError(null)
    try {
      await action()
      return true
    } catch (problem) {
      setError(problem as Error)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, error, run }
}
