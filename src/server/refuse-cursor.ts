import { Refusal } from './refusal.ts'

/** Has a question whose cursor no page gave refused: 400. */
export async function refuseCursor<Answer>(question: Promise<Answer>): Promise<Answer> {
  try {
    return await question
  } catch (error) {
    const { name, code } = error as { readonly name?: string; readonly code?: string }
    if (name !== 'RecordError' || code !== 'unknown-id') throw error
    throw noPlace()
  }
}

/** What a cursor that no page gave is told. */
export function noPlace(): Refusal {
  return new Refusal(400, '“after” is no place in this list', 'Give what the page before gave as “next”.')
}
