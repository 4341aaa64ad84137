import type { Problem } from '../../api/problem.ts'
import { Refusal } from '../refusal.ts'

/** Reason phrases of RFC 9110. */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

export interface ToldProblem {
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>
}

/**
 * What a request is told where it gets no answer (RFC 9457). Of our own mistakes nothing but that they are ours.
 * @param tell is given those, and what is behind a refusal, for the terminal
 */
export function tellProblem(error: unknown, tell: (line: string) => void): ToldProblem {
  const { status, detail, advice, errors, headers } = describe(error)
  const mistake = status === 500 ? error : error instanceof Refusal ? error.cause : undefined
  if (mistake !== undefined) tell(mistake instanceof Error ? (mistake.stack ?? mistake.message) : String(mistake))
  return {
    problem: {
      type: 'about:blank',
      title: titles[status] ?? 'Error',
      status,
      detail,
      ...(advice === null ? {} : { advice }),
      ...(errors ? { errors: [...errors] } : {}),
    },
    headers: headers ?? {},
  }
}

interface Described {
  readonly status: number
  readonly detail: string
  readonly advice: string | null
  readonly errors?: Refusal['details']['errors'] | undefined
  readonly headers?: Refusal['details']['headers'] | undefined
}

const ours: Described = {
  status: 500,
  detail: 'Readout made a mistake. It is told on the terminal of the server.',
  advice: null,
}

/** Errors of the record and of corrections by their names: they may come out of another thread. */
function describe(error: unknown): Described {
  if (error instanceof Refusal) {
    const { status, message, advice, details } = error
    return { status, detail: message, advice, errors: details.errors, headers: details.headers }
  }
  const {
    name,
    code,
    message,
    advice = null,
  } = error as { name?: string; code?: string; message: string; advice?: string }
  if (name === 'CorrectionError') return { status: statusOfCorrection(code), detail: message, advice }
  if (name === 'RecordError' && code === 'unknown-id') return { status: 400, detail: message, advice }
  if (name === 'RecordError' && code === 'busy')
    return { status: 503, detail: message, advice, headers: { 'retry-after': '5' } }
  // The file's place is nobody's business but of who runs the server.
  if (name === 'RecordError') return { ...ours, advice }
  return ours
}

function statusOfCorrection(code: string | undefined): number {
  if (code === 'stale') return 409
  return code === 'unknown' ? 404 : 422
}
