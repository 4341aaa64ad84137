import type { House } from '../house.ts'
import type { Asker, Operation, Sent } from '../operation.ts'
import { refuseWithout } from './access.ts'
import { type KeptAnswers, keepAnswer } from './keep-answers.ts'
import { readQuestion } from './read-question.ts'
import { sendKept, sendOther } from './send-answer.ts'

export interface Counter {
  readonly house: House
  readonly kept: KeptAnswers
}

/** One request to one operation, from its checks to its answer. Throws what the operation does, and `Refusal`. */
export async function answerOperation(
  { house, kept }: Counter,
  operation: Operation,
  request: Request,
  params: Readonly<Record<string, string>>,
  asker: Asker,
): Promise<Response> {
  refuseWithout(operation.scope, asker)
  const { pathname, search } = new URL(request.url)
  const keeps = operation.method === 'get' && typeof operation.answers !== 'string' && !operation.unkept
  const state = keeps ? await house.record.state() : ''
  // The day is part of the question where the question names none.
  const key = `${house.today().day} ${operation.path} ${JSON.stringify(params)} ${pathname}${search}`
  const there = keeps ? kept.get(state, key) : null
  if (there) return sendKept(request, there, 200)
  const question = await readQuestion(operation, request, params)
  const answer: unknown = await operation.answer({ ...question, house, asker, signal: request.signal })
  const status = operation.status ?? 200
  if (status === 204) return new Response(null, { status })
  if (typeof operation.answers === 'string') return sendOther(request, answer as Sent, status)
  const made = keepAnswer(answer)
  if (keeps) kept.put(state, key, made)
  return sendKept(request, made, status)
}
