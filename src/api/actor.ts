import { z } from 'zod'
import { eventItemSchema } from './event.ts'
import { todayParameter } from './filter.ts'
import { inAddress } from './number.ts'
import { storedReportSchema } from './report.ts'
import { actorSchema, countrySchema, countSchema, daySchema, kindSchema, todaySchema } from './words.ts'

export const actorFoundSchema = z.object({ actor: actorSchema, reports: countSchema }).meta({ id: 'ActorFound' })

export const actorsQuerySchema = z.object({
  name: z
    .string()
    .min(1)
    .max(200)
    .describe('A name, part of one, an office ("foreign minister of Russia"), a country’s code'),
  on: daySchema.optional().describe('The day on which an office is meant'),
  limit: inAddress(z.number().int().min(1).max(100)).optional().describe('Most of them; default 20'),
})
export const actorsSchema = z
  .object({ rows: z.array(actorFoundSchema) })
  .meta({ id: 'Actors', description: 'Those most reports speak of first' })

const officeSchema = z
  .object({
    title: z.string(),
    of: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    basis: z.enum(['reports', 'register']),
    reports: countSchema,
  })
  .meta({ id: 'HeldOffice' })

const counts = z.record(z.string(), countSchema)

/** A contact event in few words: enough for a line. */
const contactSchema = z
  .object({
    one: actorSchema,
    other: actorSchema,
    happened: countSchema,
    planned: countSchema,
    byYear: counts.meta({ description: 'Happened, by year: "2023"' }),
    byKind: counts,
    first: eventItemSchema.nullable(),
    last: eventItemSchema.nullable(),
    next: eventItemSchema.nullable(),
  })
  .meta({ id: 'Contact', description: 'Contacts of two: visit, meeting, call, talks, mediation, signing' })
export type ContactAnswer = z.infer<typeof contactSchema>

const contactLineSchema = contactSchema
  .omit({ first: true, last: true, next: true, one: true })
  .extend({
    last: daySchema.nullable().meta({ description: 'First day of the last that happened' }),
    lastTo: daySchema.nullable().meta({ description: 'Its last day, or the last on which it can have been' }),
    next: daySchema.nullable().meta({ description: 'First day of the next' }),
    nextTo: daySchema.nullable(),
  })
  .meta({ id: 'ContactLine' })

const tallySchema = z
  .object({
    kind: kindSchema,
    count: countSchema,
    actors: z.array(actorSchema),
    report: storedReportSchema,
    words: z.string(),
    since: z.string().nullable(),
    asOf: z.string().nullable(),
    recorded: countSchema,
  })
  .meta({
    id: 'ClaimedTally',
    description: 'A count that a report claims ("met 39 times"), and how many the record has',
  })

const yearsSchema = z
  .array(z.object({ year: z.string(), happened: countSchema, planned: countSchema, other: countSchema }))
  .meta({ id: 'CountByYear', description: 'Events by the year of their first day' })

export const actorDetailSchema = z
  .object({
    today: todaySchema,
    actor: actorSchema,
    country: actorSchema.nullable(),
    offices: z.array(officeSchema).meta({ description: 'Of the register and of reports, oldest first' }),
    contacts: z.array(contactLineSchema).meta({ description: 'Those with most first, at most 100' }),
    years: yearsSchema,
    last: eventItemSchema.nullable().meta({ description: 'The last contact that happened' }),
    next: eventItemSchema.nullable(),
    tallies: z.array(tallySchema),
    people: z.array(actorFoundSchema).meta({ description: 'For a country: who of it reports speak of most' }),
    corrections: z.int().min(0),
    correction: z.string().nullable(),
  })
  .meta({ id: 'ActorDetail' })
export type ActorDetail = z.infer<typeof actorDetailSchema>

export const pairDetailSchema = z
  .object({
    today: todaySchema,
    one: actorSchema,
    other: actorSchema,
    contact: contactSchema.nullable().meta({ description: 'Null where the record has none' }),
    years: yearsSchema,
    tallies: z.array(tallySchema),
  })
  .meta({ id: 'PairDetail' })
export type PairDetail = z.infer<typeof pairDetailSchema>

export const pairsQuerySchema = z.object({
  country: countrySchema.optional().describe('Only pairs of this country'),
  before: daySchema.optional().describe('Only pairs whose last contact was before this day'),
  limit: inAddress(z.number().int().min(1).max(100)).optional().describe('Most pairs; default 20'),
  after: z.string().min(1).max(20).optional().describe('What the page before gave as `next`'),
  ...todayParameter,
})
export const pairsSchema = z
  .object({ rows: z.array(contactSchema), next: z.string().nullable() })
  .meta({ id: 'PairsPage' })

export const tripsQuerySchema = z.object({
  who: z.string().min(1).max(300).describe('Id of a person, or code of a country for all its people'),
  country: z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(countrySchema).max(20),
    )
    .optional()
    .describe('Only stays in these countries'),
  from: daySchema.optional(),
  to: daySchema.optional(),
  status: z.enum(['happened', 'presumed', 'ahead', 'called-off']).optional(),
  limit: inAddress(z.number().int().min(1).max(500)).optional().describe('Most stays, the newest; default 200'),
  ...todayParameter,
})

const tripSchema = z
  .object({
    visitor: actorSchema,
    country: z.string(),
    places: z.array(actorSchema),
    first: daySchema.nullable(),
    last: daySchema.nullable(),
    within: z
      .object({ first: daySchema, last: daySchema })
      .nullable()
      .meta({ description: 'Where its own days are not known: the days between which it was' }),
    basis: z.enum(['done', 'planned', 'about', 'none']),
    status: z.enum(['happened', 'presumed', 'ahead', 'called-off']),
    events: z.array(z.string()),
  })
  .meta({ id: 'Trip', description: 'One stay of one person in one country not the own' })
export const tripsSchema = z
  .object({
    today: todaySchema,
    rows: z.array(tripSchema).meta({ description: 'Oldest first; those whose days are not known last' }),
    more: z.boolean().meta({ description: 'Whether there are older ones' }),
  })
  .meta({ id: 'Trips' })
export type ActorsQuery = z.infer<typeof actorsQuerySchema>
export type ActorsAnswer = z.infer<typeof actorsSchema>
export type PairsQuery = z.infer<typeof pairsQuerySchema>
export type PairsAnswer = z.infer<typeof pairsSchema>
export type TripsQuery = z.infer<typeof tripsQuerySchema>
export type TripsAnswer = z.infer<typeof tripsSchema>
