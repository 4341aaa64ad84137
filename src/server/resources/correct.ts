import { z } from 'zod'
import { correctionAnswerSchema } from '../../api/event.ts'
import { type WishBody, wishSchema } from '../../api/review.ts'
import type { Wish } from '../../record/correct/correct.ts'
import { CorrectionError } from '../../record/correct/correction-error.ts'
import { operation } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { showCorrection } from '../show/show-correction.ts'

const statuses = { unknown: 404, 'bad-value': 422, 'not-possible': 422, stale: 409 } as const

export const correct = operation({
  id: 'correct',
  method: 'post',
  path: '/corrections',
  scope: 'correct',
  summary: 'Confirms, edits, rejects, merges or splits something, or undoes a correction',
  description:
    'Nothing is lost: what is taken back stays listed. With `expects` it is refused (409) where somebody has corrected the same since it was looked at, and says who did what.',
  params: z.object({}),
  query: z.object({}),
  body: wishSchema,
  status: 201,
  answers: correctionAnswerSchema,
  refusals: {
    404: 'its target, or what it names, is not in the record',
    409: 'somebody corrected the same since',
    422: 'it makes no sense for that target, or its value does not fit',
    503: 'the record cannot be written to',
  },
  answer: async ({ body, house, asker }) => {
    try {
      const wish = readWish(body, asker.name ?? body.who ?? 'unknown')
      return showCorrection(await house.correcting.correct(wish, body.expects))
    } catch (error) {
      if (!(error instanceof CorrectionError)) throw error
      throw new Refusal(statuses[error.code], error.message, error.advice)
    }
  },
})

/** Who is known by a token is not asked for a name. */
function readWish({ target, action, slot, value, others, why }: WishBody, who: string): Wish {
  return { target, action, slot: slot ?? null, value: value ?? null, others: others ?? [], who, why: why ?? null }
}
