import type { Problem } from '../api/problem.ts'

/** What the server says no with (RFC 9457): `status` is that of HTTP. */
export class ApiError extends Error implements Problem {
  override readonly name = 'ApiError'
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly advice?: string
  readonly errors?: { where: string; message: string }[]

  constructor({ type, title, status, detail, advice, errors }: Problem) {
    super(detail ?? title)
    this.type = type
    this.title = title
    this.status = status
    if (detail !== undefined) this.detail = detail
    if (advice !== undefined) this.advice = advice
    if (errors !== undefined) this.errors = errors
  }
}
