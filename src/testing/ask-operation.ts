import { z } from 'zod'
import type { House } from '../server/house.ts'
import type { Asker, Operation } from '../server/operation.ts'
import { operations } from '../server/operations.ts'

/** What a request says, as it comes in an address: texts, several of a name as a list. */
export interface Asked {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | readonly string[]>>
}

const anybody: Asker = { name: null, may: ['read'] }

export function findOperation(id: string): Operation {
  const found = operations.find((one) => one.id === id)
  if (!found) throw new Error(`there is no operation ${id}`)
  return found
}

/** Asks an operation as a request would: what is asked goes through its schemas. Throws `ZodError`, `Refusal`. */
export async function askOperation(
  house: House,
  id: string,
  { params = {}, query = {} }: Asked = {},
): Promise<unknown> {
  const { answer, ...shape } = findOperation(id)
  const ask = { params: shape.params.parse(params), query: shape.query.parse(query) }
  return answer({ ...ask, body: undefined, house, asker: anybody, signal: new AbortController().signal })
}

/** The same, with its answer checked: nothing but what its schema says. */
export async function askChecked<Answer>(house: House, id: string, asked?: Asked): Promise<Answer> {
  const { answers } = findOperation(id)
  if (typeof answers === 'string') throw new Error(`${id} answers no JSON`)
  const answer = JSON.parse(JSON.stringify(await askOperation(house, id, asked)))
  return strictly(answers).parse(answer) as Answer
}

function strictly(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodObject ? schema.strict() : schema
}
