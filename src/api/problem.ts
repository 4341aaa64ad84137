import { z } from 'zod'

/** RFC 9457. `type` is "about:blank" or names the error; `advice` says what to do. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    advice: z.string().optional(),
    errors: z
      .array(z.object({ where: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'What is wrong, field by field' }),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problemSchema>
