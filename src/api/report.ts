import { z } from 'zod'
import { readingSchema } from './reading-schema.ts'
import { actorSchema, countSchema, daySchema, instantSchema, spanSchema } from './words.ts'

export const storedReportSchema = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    agency: z.string().nullable(),
    source: z.string().meta({ description: 'Whose report it is; copies share it' }),
    published: z.string().nullable().meta({ description: 'EDTF' }),
    known: daySchema.nullable(),
    language: z.string().nullable(),
    copyOf: z.string().nullable(),
    versions: countSchema,
    rejected: z.boolean(),
  })
  .meta({ id: 'Report' })
export type ReportAnswer = z.infer<typeof storedReportSchema>

export const versionSchema = z
  .object({ number: z.int().min(1), added: instantSchema, reader: z.string(), text: z.string() })
  .meta({ id: 'Version' })

export const readingAnswerSchema = readingSchema.meta({
  id: 'Reading',
  description: 'What one report says: docs/data-model.md',
})
export type ReadingAnswer = z.infer<typeof readingAnswerSchema>

/** A report with its text, all that was read in it, and where that stands in the record. */
export const reportDetailSchema = z
  .object({
    report: storedReportSchema,
    reading: readingAnswerSchema,
    /** By the id of an entity in the reading: who that is in the record. */
    actors: z.record(z.string(), actorSchema),
    /** By the id of an event in the reading: the record's event. */
    events: z.record(z.string(), z.string()),
    original: storedReportSchema.nullable().meta({ description: 'The report this one is a copy of' }),
    copies: z.array(storedReportSchema),
    versions: z.array(versionSchema.omit({ text: true })),
    correction: z.string().nullable().meta({ description: 'Id of its last correction: give it as `expects`' }),
  })
  .meta({ id: 'ReportDetail' })
export type ReportDetail = z.infer<typeof reportDetailSchema>

/** Why each fact of a report is as it is. */
export const traceSchema = z
  .object({
    published: z.array(z.object({ reason: z.string(), rule: z.string() })),
    facts: z.array(
      z.object({
        id: z.string(),
        layer: z.enum(['entity', 'time', 'statement', 'event', 'tally']),
        what: z.string(),
        rule: z.string(),
        spans: z.array(spanSchema),
        builtFrom: z.array(z.string()),
      }),
    ),
    steps: z
      .array(
        z.object({
          stage: z.string(),
          rule: z.string(),
          outcome: z.enum(['read', 'lost']),
          why: z.string(),
          start: countSchema,
          end: countSchema,
        }),
      )
      .meta({ description: 'All decisions on the way, those that lost too' }),
  })
  .meta({ id: 'ReadingTrace' })
export type TraceAnswer = z.infer<typeof traceSchema>

export const reportsPageSchema = z
  .object({ rows: z.array(storedReportSchema), next: z.string().nullable() })
  .meta({ id: 'ReportsPage' })
export type ReportsPage = z.infer<typeof reportsPageSchema>
export type VersionAnswer = z.infer<typeof versionSchema>
