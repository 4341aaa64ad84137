import { z } from 'zod'
import { countSchema, daySchema, instantSchema } from './words.ts'

/** What reading may be told of a text from outside. */
const given = {
  url: z.url().max(8000).nullish().describe('Where it was published'),
  title: z.string().max(500).nullish().describe('Where the text may lack it; what its own says too is said once'),
  published: z
    .string()
    .max(60)
    .nullish()
    .describe('Day or instant of publication, ISO 8601, where it is known from elsewhere'),
  publisher: z
    .string()
    .max(200)
    .nullish()
    .describe('Whose site or paper it is in: before what the page says of itself'),
}

/** JSON Schema for just one of these being there: what a refinement checks, the description says so. */
const oneOf = (...names: readonly string[]) => names.map((name) => ({ required: [name] }))

/** One of text and html. */
export const textBodySchema = z
  .object({
    text: z.string().min(1).max(5_000_000).optional(),
    html: z.string().min(1).max(10_000_000).optional(),
    ...given,
  })
  .strict()
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), { message: 'give either text or html' })
  .meta({ id: 'Text', oneOf: oneOf('text', 'html') })

export const addBodySchema = z
  .object({
    text: z.string().min(1).max(5_000_000).optional(),
    html: z.string().min(1).max(10_000_000).optional(),
    address: z.string().min(1).max(8000).optional().describe('http or https: fetched, a feed with all its reports'),
    sample: z.boolean().optional().describe('The sample reports that come with the program'),
    ...given,
  })
  .strict()
  .refine(
    ({ text, html, address, sample }) => [text, html, address, sample].filter((one) => one !== undefined).length === 1,
    {
      message: 'give one of text, html, address and sample',
    },
  )
  .refine(
    ({ text, html, ...more }) =>
      text !== undefined || html !== undefined || Object.keys(given).every((name) => !more[name as keyof typeof given]),
    { message: `${Object.keys(given).join(', ')} are said of a text or page that is given, not of what is fetched` },
  )
  .meta({ id: 'Addition', oneOf: oneOf('text', 'html', 'address', 'sample') })
export type AddBody = z.infer<typeof addBodySchema>

export const jobSchema = z
  .object({
    id: z.string(),
    what: z.string().meta({ description: 'What is added, in a few words: a file name, an address' }),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'stopped']),
    began: instantSchema,
    ended: instantSchema.nullable(),
    read: countSchema,
    fresh: countSchema,
    copies: countSchema,
    updated: countSchema,
    known: countSchema,
    failed: countSchema,
    eventsBegun: countSchema,
    eventsJoined: countSchema,
    reports: z
      .array(z.string())
      .meta({ description: 'Ids of the newest reports that came in, at most 50, newest last' }),
    failures: z
      .array(z.object({ location: z.string(), message: z.string(), advice: z.string().nullable() }))
      .meta({ description: 'At most 50' }),
  })
  .meta({ id: 'Job', description: 'Something being added' })
export type JobAnswer = z.infer<typeof jobSchema>

export const jobsSchema = z.object({ rows: z.array(jobSchema) }).meta({ id: 'Jobs' })

export const feedBodySchema = z
  .object({ address: z.string().min(1).max(8000) })
  .strict()
  .meta({ id: 'FeedAddress' })

export const feedSchema = z
  .object({
    id: z.string(),
    address: z.string(),
    checked: instantSchema.nullable(),
    next: instantSchema.nullable(),
    reports: countSchema.meta({ description: 'Reports that came in since the server started' }),
    problem: z.string().nullable(),
  })
  .meta({ id: 'Feed', description: 'A feed, page or sitemap that is followed while the server runs' })
export type FeedAnswer = z.infer<typeof feedSchema>
export const feedsSchema = z.object({ rows: z.array(feedSchema) }).meta({ id: 'Feeds' })

export const aboutSchema = z
  .object({
    name: z.literal('readout'),
    version: z.string(),
    today: z.object({ day: daySchema, basis: z.string() }),
    counts: z.object({
      reports: countSchema,
      sources: countSchema,
      events: countSchema,
      actors: countSchema,
      statements: countSchema,
      corrections: countSchema,
    }),
    firstKnown: daySchema.nullable(),
    lastKnown: daySchema.nullable(),
    lastAdded: instantSchema.nullable(),
    may: z.array(z.enum(['read', 'correct', 'add'])).meta({ description: 'What who asks may do' }),
    who: z.string().nullable().meta({ description: 'The name of the token; null where none is needed' }),
    state: z.string().meta({ description: 'Another one whenever the record has changed' }),
  })
  .meta({ id: 'About' })
export type AboutAnswer = z.infer<typeof aboutSchema>
export type TextBody = z.infer<typeof textBodySchema>
export type JobsAnswer = z.infer<typeof jobsSchema>
export type FeedsAnswer = z.infer<typeof feedsSchema>
