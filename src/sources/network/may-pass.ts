import { SourceError } from '../source-error.ts'
import { AnswerError } from './answer-error.ts'
import type { Answer } from './ask-url.ts'

const passingStatus: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Node's and the system's names for what a moment later may be otherwise. */
const passingCauses: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
])

/** True where asking again later may help: a busy or broken server, a broken or slow connection. */
export function mayPass(outcome: Answer | SourceError): boolean {
  if (!(outcome instanceof SourceError)) return passingStatus.has(outcome.status)
  if (outcome instanceof AnswerError) return outcome.code === 'busy' || passingStatus.has(outcome.status ?? 0)
  if (outcome.code === 'timeout') return true
  const { code } = (outcome.cause ?? {}) as NodeJS.ErrnoException
  return outcome.code === 'unreachable' && code !== undefined && passingCauses.has(code)
}
