import type { z } from 'zod'
import type { House } from '../server/house.ts'
import type { Asker } from '../server/operation.ts'
import { operations } from '../server/operations.ts'
import { Refusal } from '../server/refusal.ts'

/** Where a tool asks. */
export interface Desk {
  readonly house: House
  readonly asker: Asker
  /** Where the screens are: "http://127.0.0.1:4747"; null where none are served. */
  readonly base: string | null
  readonly signal: AbortSignal
}

export interface Asked {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** Asks an operation of the API, with all that its schemas ask for. Throws `Refusal`. */
export async function askOperation<Answer>(desk: Desk, id: string, asked: Asked = {}): Promise<Answer> {
  const operation = operations.find((one) => one.id === id)
  if (!operation) throw new Error(`there is no operation ${id}`)
  const { house, asker, signal } = desk
  if (!asker.may.includes(operation.scope)) throw new Refusal(403, `this token may not ${operation.scope}`)
  const ask = {
    ...{ house, asker, signal },
    params: check(operation.params, asked.params ?? {}),
    query: check(operation.query, asked.query ?? {}),
    body: typeof operation.body === 'string' ? undefined : check(operation.body, asked.body),
  }
  return operation.answer(ask).catch(speakOfTools) as Promise<Answer>
}

/** What the API advises is for those who call it. */
function speakOfTools(error: unknown): never {
  if (!(error instanceof Refusal) || !error.advice?.includes('/api/')) throw error
  throw new Refusal(error.status, error.message, 'find_events, find_people and search_reports give the ids there are.')
}

function check(schema: z.ZodType, value: unknown): unknown {
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data
  const told = checked.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Refusal(400, told.join('; '), 'Mend what is named and ask again.')
}
