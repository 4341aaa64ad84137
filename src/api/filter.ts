import { z } from 'zod'
import { inAddress } from './number.ts'
import { countrySchema, daySchema, instantSchema, kindSchema, statusSchema } from './words.ts'

/*
 * What lists are narrowed by: the same names in every address of the screens and of the API. Several values of one name are written as the
 * name several times: ?kind=visit&kind=meeting.
 */

const name = z.string().min(1).max(300)
export const flag = z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1')
/** One value or several of a name in a query. */
const several = <Item extends z.ZodType>(item: Item) =>
  z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(item).min(1).max(20),
    )
    .optional()

export const todayParameter = {
  today: daySchema.optional().describe('The day that counts as today; without it the server’s own'),
}

/** Rows of a page where no limit is asked for: what a screen shows at once. */
export const usualRows = 25

export const pageParameters = {
  limit: inAddress(z.number().int().min(1).max(200)).optional().describe(`Most rows; default ${usualRows}`),
  after: z.string().min(1).max(500).optional().describe('What the page before gave as `next`'),
}

/** All given must hold. Days include both ends. */
export const filterParameters = {
  kind: several(kindSchema).describe('Only these kinds'),
  status: several(statusSchema).describe('Only these statuses'),
  who: several(name).describe('Ids of actors, each of whom takes part'),
  country: several(countrySchema).describe('Countries, each with a party that is it, serves it or belongs to it'),
  place: name.optional().describe('Id of a place, or the code of the country it lies in'),
  from: daySchema.optional().describe('Happened, or is to happen, on this day or later'),
  to: daySchema.optional().describe('Happened, or is to happen, on this day or before'),
  knownFrom: daySchema.optional().describe('First reported on this day or later'),
  knownTo: daySchema.optional().describe('First reported on this day or before'),
  knownOn: daySchema.optional().describe('As it was known on this day, from what was reported by then'),
  outlet: name.optional().describe('Told by this agency, publisher or site'),
  minConfidence: inAddress(z.number().min(0).max(1)).optional().describe('At least so sure'),
  minSources: inAddress(z.number().int().min(1).max(1_000_000))
    .optional()
    .describe('Told by so many independent sources'),
  contradicted: flag.optional().describe('Whether reports disagree'),
  reviewed: flag.optional().describe('Whether a person confirmed or edited it'),
  rejected: flag.optional().describe('Also what a person has rejected'),
}

const filterSchema = z.object({ ...filterParameters, ...todayParameter })
export type FilterQuery = z.infer<typeof filterSchema>

export const eventsQuerySchema = z.object({
  ...filterParameters,
  ...todayParameter,
  ...pageParameters,
  within: z.string().min(1).max(40).optional().describe('Parts of this event'),
  report: z.string().min(1).max(40).optional().describe('That this report tells of'),
  changedSince: instantSchema.optional().describe('Changed in the record since'),
  order: z
    .enum(['day', 'day-descending', 'known-descending', 'changed-descending'])
    .optional()
    .describe('Default: day, the unknown last'),
})
export type EventsQuery = z.infer<typeof eventsQuerySchema>

/** The most of what is ahead that is listed at once: it has no pages. */
export const mostAhead = 500

export const aheadQuerySchema = z.object({
  ...filterParameters,
  ...todayParameter,
  since: daySchema
    .optional()
    .describe('What moved, fell through or came in after this day is marked; default yesterday'),
  limit: inAddress(z.number().int().min(1).max(mostAhead))
    .optional()
    .describe('Most events with a day, and three to ten of them of each other sort; default 100, with knownOn 50'),
})
export type AheadQuery = z.infer<typeof aheadQuerySchema>

export const reportsQuerySchema = z.object({
  copyOf: z.string().min(1).max(40).optional().describe('Copies of this report'),
  ...pageParameters,
})

export const statementsQuerySchema = z.object({
  by: name.optional().describe('Id of the actor who said it'),
  about: several(name).describe('Ids of actors that what was said speaks of'),
  country: countrySchema.optional().describe('Said by it, or by somebody who belongs to it'),
  mode: z.enum(['direct', 'mixed', 'indirect']).optional(),
  knownFrom: daySchema.optional(),
  knownTo: daySchema.optional(),
  outlet: name.optional(),
  report: z.string().min(1).max(40).optional(),
  words: z.string().min(1).max(300).optional().describe('What was said holds these words'),
  copies: flag.optional().describe('Also what copies of a report repeat'),
  ...pageParameters,
})
export type StatementsQuery = z.infer<typeof statementsQuerySchema>
export type ReportsQuery = z.infer<typeof reportsQuerySchema>
