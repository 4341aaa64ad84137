import type { Problem } from '../api/problem.ts'
import { ApiError } from './api-error.ts'

export interface ClientOptions {
  /** Where Readout is: "http://127.0.0.1:4747". Without it, the server that sent the page. */
  readonly base?: string
  /** Where the server asks for one. */
  readonly token?: string
  /** Default: the platform's own. */
  readonly fetch?: typeof fetch
}

/** What stands behind "?": lists as the name several times; what is undefined or null is left out. */
export type QueryValues = Readonly<Record<string, unknown>>

export interface Sending {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly query?: object | undefined
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as it is, as `type`. */
  readonly bytes?: Uint8Array | Blob
  readonly type?: string
  readonly accept?: string
  readonly signal?: AbortSignal | undefined
}

/** One request to the API. Throws `ApiError` for what the server says no to, and what `fetch` throws where it is not there. */
export type Send = (path: string, sending?: Sending) => Promise<Response>

export function makeSend({ base = '', token, fetch: ask = globalThis.fetch }: ClientOptions): Send {
  return async (path, { method = 'GET', query, json, bytes, type, accept = 'application/json', signal } = {}) => {
    const body = json === undefined ? bytes : JSON.stringify(json)
    const headers: Record<string, string> = { accept }
    if (token !== undefined) headers.authorization = `Bearer ${token}`
    if (body !== undefined) headers['content-type'] = json === undefined ? (type ?? 'text/plain') : 'application/json'
    const response = await ask(`${base}/api${path}${writeQuery(query)}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: body as NonNullable<RequestInit['body']> }),
      ...(signal ? { signal } : {}),
    })
    if (!response.ok) throw await readProblem(response)
    return response
  }
}

export function writeQuery(query: object | undefined): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {}))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null) written.append(name, String(one))
  const text = written.toString()
  return text === '' ? '' : `?${text}`
}

async function readProblem(response: Response): Promise<ApiError> {
  const { status, statusText } = response
  const told = (await response.json().catch(() => ({}))) as Partial<Problem>
  return new ApiError({ type: 'about:blank', title: statusText || `HTTP ${status}`, ...told, status })
}
