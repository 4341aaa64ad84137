import { z } from 'zod'

/** The forms of `Correction.value`, for what is not an edit of an event (see life/edit-slot.ts for those). */

const id = z.string().min(1).max(500)

export const anchorValue = z.object({
  report: z.string().max(100),
  url: z.string().max(4000).nullable(),
  kind: z.string().max(40),
  words: z.string().max(2000),
})

/** Of a split of an event: the event its tellings go to, and what each of them rested on, in the order of `others`. */
export const splitValue = z.object({ to: id, tellings: z.array(anchorValue).max(1000) })

/** Of a merge of events: what each that is taken in rested on, in the order of `others`. */
export const mergeValue = z.object({ anchors: z.array(anchorValue.nullable()).max(1000) })

export const nameValue = z.string().trim().min(1).max(300)
/** ISO 3166-1 alpha-3. */
export const countryValue = z
  .string()
  .regex(/^[A-Z]{3}$/u)
  .nullable()
export const sourceValue = z.string().trim().min(1).max(300)
export const edtfValue = z.string().max(40).nullable()
export const speakerValue = id.nullable()
