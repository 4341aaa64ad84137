import { z } from 'zod'
import { correctionAnswerSchema, eventItemSchema } from './event.ts'
import { pageParameters, todayParameter } from './filter.ts'
import { inAddress } from './number.ts'
import { countSchema, pageOf, todaySchema } from './words.ts'

const reviewReasonSchema = z.enum(['contradiction', 'merge', 'unsure', 'unheard']).meta({
  id: 'ReviewReason',
  description:
    'contradiction: reports disagree. merge: put together on weak grounds, or lately. unsure: little confidence. unheard: planned, its day is past, nothing heard',
})

export const reviewQuerySchema = z.object({
  reason: reviewReasonSchema.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .optional(),
  limit: inAddress(z.number().int().min(1).max(200)).optional().describe('Most rows; default 20'),
  after: pageParameters.after,
  ...todayParameter,
})

export const reviewPageSchema = pageOf(
  z.object({
    event: eventItemSchema,
    reasons: z.array(z.object({ reason: reviewReasonSchema, words: z.string() })),
    correction: z.string().nullable(),
  }),
)
  .extend({
    today: todaySchema,
    counts: z.record(z.string(), countSchema).meta({ description: 'How many wait, by reason' }),
  })
  .meta({ id: 'ReviewPage' })
export type ReviewPage = z.infer<typeof reviewPageSchema>

export const correctionsQuerySchema = z.object({
  target: z.string().min(1).max(500).optional().describe('Only of this event, actor, statement or report'),
  ...pageParameters,
})
const listedCorrectionSchema = correctionAnswerSchema
  .extend({ holds: z.boolean().meta({ description: 'False where it was taken back' }) })
  .meta({ id: 'ListedCorrection' })
export const correctionsPageSchema = pageOf(listedCorrectionSchema).meta({
  id: 'CorrectionsPage',
  description: 'Newest first',
})

/** What a person says of the record. */
export const wishSchema = z
  .object({
    target: z.object({ kind: z.enum(['event', 'actor', 'statement', 'report']), id: z.string().min(1).max(500) }),
    action: z.enum(['confirm', 'edit', 'reject', 'merge', 'split', 'undo']),
    slot: z.string().max(40).nullish(),
    value: z.unknown().optional(),
    others: z.array(z.string().min(1).max(500)).max(1000).optional(),
    who: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'Where tokens are asked for, the token’s name is taken' }),
    why: z.string().max(2000).nullish(),
    expects: z.string().max(40).nullish().meta({
      description:
        'Id of the last correction of the target that was seen, null for none: refused with 409 where there is a later one',
    }),
  })
  .strict()
  .meta({ id: 'Wish' })
export type WishBody = z.infer<typeof wishSchema>
export type ReviewQuery = z.infer<typeof reviewQuerySchema>
export type CorrectionsQuery = z.infer<typeof correctionsQuerySchema>
export type CorrectionsPage = z.infer<typeof correctionsPageSchema>
