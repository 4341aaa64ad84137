import { setImmediate } from 'node:timers/promises'
import type { AskingThreads } from '../asking/asking-threads.ts'
import type { House } from '../house.ts'
import type { Asker, Operation, Sent } from '../operation.ts'
import { refuseWithout } from './access.ts'
import { type KeptAnswer, type KeptAnswers, keepAnswer } from './keep-answers.ts'
import { type Question, readQuestion } from './read-question.ts'
import { sendKept, sendOther } from './send-answer.ts'

/** What a request is answered with. */
export interface Counter {
  readonly house: House
  /** Who answers what is kept. */
  readonly asking: AskingThreads
  readonly kept: KeptAnswers
  /** Tells of an error that came when half an answer was sent, and breaks off the line, so that nobody takes the half for the whole. */
  readonly breakOff: (error: unknown) => void
}

/** One request to one operation, from its checks to its answer. Throws what the operation does, and `Refusal`. */
export async function answerOperation(
  counter: Counter,
  operation: Operation,
  request: Request,
  params: Readonly<Record<string, string>>,
  asker: Asker,
): Promise<Response> {
  refuseWithout(operation.scope, asker)
  const question = await readQuestion(operation, request, params)
  if (isKept(operation)) return sendKept(request, await askKept(counter, operation, question, asker, request), 200)
  const { house, breakOff } = counter
  const answer: unknown = await operation.answer({
    ...question,
    house,
    asker,
    ...sinceOf(request),
    signal: request.signal,
  })
  const status = operation.status ?? 200
  if (status === 204) return new Response(null, { status })
  if (typeof operation.answers === 'string') return sendOther(request, answer as Sent, status, breakOff)
  return sendKept(request, keepAnswer(answer), status)
}

function sinceOf({ headers }: Request): { readonly since?: string } {
  const since = headers.get('last-event-id')
  return since === null ? {} : { since }
}

/** Whether the answer is the same for all who may ask, while the record and the day stay the same. */
export function isKept({ method, answers, unkept }: Operation): boolean {
  return method === 'get' && typeof answers !== 'string' && !unkept
}

/**
 * An answer that is kept. Others may be waiting for it too: that one of them goes does not stop it.
 * @param request whose end says that nobody waits here any more
 */
export async function askKept(
  { house, kept, asking }: Counter,
  operation: Operation,
  { params, query }: Question,
  asker: Asker,
  request: Request,
): Promise<KeptAnswer> {
  // A thread that is asked after this sees at least what this one does.
  const state = await house.record.state()
  const today = house.today()
  // The day is part of the question where the question names none.
  const key = JSON.stringify([today.day, operation.id, params, query])
  return kept.ask(
    state,
    key,
    () => request.signal,
    async (isWanted) => {
      const answer = await asking.ask(operation, { params, query, asker, today }, isWanted)
      if (answer !== null) return answer
      // Others are listened to between two questions: what is at hand, they get at once.
      await setImmediate()
      const { signal } = new AbortController()
      return keepAnswer(await operation.answer({ params, query, body: undefined, house, asker, signal }))
    },
  )
}
