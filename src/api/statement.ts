import { z } from 'zod'
import { storedReportSchema } from './report.ts'
import { actorSchema, countSchema, daySchema, pageOf } from './words.ts'

export const statementSchema = z
  .object({
    id: z.string(),
    report: storedReportSchema,
    mode: z.enum(['direct', 'mixed', 'indirect']),
    words: z.string(),
    cue: z.string().nullable(),
    speaker: actorSchema.nullable(),
    office: z.string().nullable(),
    audience: z.array(actorSchema),
    about: z.array(actorSchema),
    said: daySchema.nullable(),
    channel: z.string().nullable(),
    start: countSchema,
    end: countSchema,
    rule: z.string(),
  })
  .meta({ id: 'Statement' })
export type StatementAnswer = z.infer<typeof statementSchema>

export const statementsPageSchema = pageOf(statementSchema).meta({ id: 'StatementsPage' })
export type StatementsPage = z.infer<typeof statementsPageSchema>
