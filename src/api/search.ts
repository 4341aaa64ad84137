import { z } from 'zod'
import { actorFoundSchema } from './actor.ts'
import { eventItemSchema } from './event.ts'
import { inAddress } from './number.ts'
import { storedReportSchema } from './report.ts'
import { statementSchema } from './statement.ts'
import { countSchema, daySchema, spanSchema } from './words.ts'

/** The most reports that are found at once: the rest by `offset`. */
export const mostFound = 100

export const searchQuerySchema = z.object({
  q: z.string().min(1).max(300).describe('Words; "…" for a phrase, -word to leave out, word* for what begins so'),
  knownFrom: daySchema.optional(),
  knownTo: daySchema.optional(),
  outlet: z.string().min(1).max(300).optional(),
  offset: inAddress(z.number().int().min(0).max(10_000)).optional(),
  limit: inAddress(z.number().int().min(1).max(mostFound)).optional().describe('Most reports; default 10'),
})

const passageSchema = z
  .object({ words: z.string(), start: countSchema, marks: z.array(spanSchema) })
  .meta({ id: 'Passage', description: 'A passage; `marks` are places in `words`' })

export const searchSchema = z
  .object({
    q: z.string(),
    actors: z.array(actorFoundSchema).meta({ description: 'Whom the words can name, at most 8' }),
    reports: z.array(z.object({ report: storedReportSchema, passages: z.array(passageSchema) })),
    events: z.array(eventItemSchema).meta({ description: 'Of these reports, whose words hold it' }),
    statements: z.array(statementSchema),
    total: countSchema.nullable().meta({ description: 'Reports in all; null where counting takes too long' }),
    more: z.boolean(),
  })
  .meta({ id: 'Search' })
export type SearchAnswer = z.infer<typeof searchSchema>
export type SearchQuery = z.infer<typeof searchQuerySchema>
