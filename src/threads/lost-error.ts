import { SourceError } from '../sources/source-error.ts'
import type { Lost } from './thread-pool.ts'

/** A report that no thread could read, in words for whoever sent it. */
export function lostError(lost: Lost): SourceError {
  if (lost.why === 'timeout')
    return new SourceError(
      'timeout',
      'input',
      `reading took longer than ${lost.seconds} s`,
      'Leave this input out, or raise --time-limit.',
    )
  const { cause } = lost
  const message = `reading broke off: ${cause.message}`
  return new SourceError('unreadable', 'input', message, 'Leave this input out and report it.', { cause })
}
