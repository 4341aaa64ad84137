import { z } from 'zod'
import { anchorValue } from '../record/correct/correction-values.ts'

const id = z.string().min(1).max(500)

/** One line of exported corrections: `Correction` with its schema. Its value is checked where it is taken in, against its slot. */
export const correctionSchema = z.object({
  schema: z.literal('readout-correction/1'),
  id: z.string().regex(/^c[0-9a-z]{12}$/u),
  target: z.object({ kind: z.enum(['event', 'actor', 'statement', 'report']), id }),
  action: z.enum(['confirm', 'edit', 'reject', 'merge', 'split', 'undo']),
  slot: z.string().max(40).nullable(),
  value: z.unknown(),
  others: z.array(id).max(1000),
  who: z.string().max(200),
  at: z.iso.datetime({ offset: true }),
  why: z.string().max(2000).nullable(),
  anchor: anchorValue.nullable(),
})
