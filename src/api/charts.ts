import { z } from 'zod'
import { eventItemSchema } from './event.ts'
import { filterParameters, todayParameter } from './filter.ts'
import { inAddress } from './number.ts'
import { actorSchema, coordinatesSchema, countSchema, daySchema, todaySchema } from './words.ts'

/* What the timeline, the map and the network draw: counted where there is too much to be listed. */

/** Counts told apart: what happened (or is under way), what is ahead, what fell through, and what is only said (alleged, conditional, denied). */
const outcomeCountsSchema = z
  .object({ happened: countSchema, planned: countSchema, fellThrough: countSchema, unproven: countSchema })
  .meta({ id: 'OutcomeCounts' })
export type OutcomeCountsAnswer = z.infer<typeof outcomeCountsSchema>

export const timelineQuerySchema = z.object({
  ...filterParameters,
  ...todayParameter,
  most: inAddress(z.number().int().min(1).max(1000))
    .optional()
    .describe('Events are listed where they are at most so many, else only counted; default 150'),
  longest: inAddress(z.number().int().min(1).max(10_000))
    .optional()
    .describe(
      'Events whose days are known to no better than so many are counted apart, in `wide`; they are listed only where all are',
    ),
})

export const timelineSchema = z
  .object({
    today: todaySchema,
    first: daySchema.nullable().meta({ description: 'First and last day of all that is asked for' }),
    last: daySchema.nullable(),
    grain: z.enum(['year', 'month', 'day']),
    bins: z
      .array(outcomeCountsSchema.extend({ start: daySchema }))
      .meta({ description: 'By first day; empty ones are left out' }),
    wide: z
      .array(outcomeCountsSchema.extend({ first: daySchema, last: daySchema }))
      .meta({ description: 'With `longest`: events of more days, by their days, those with most first, at most 200' }),
    total: countSchema,
    undated: countSchema,
    events: z.array(eventItemSchema).nullable().meta({ description: 'By first day; null where there are too many' }),
  })
  .meta({ id: 'Timeline' })
export type TimelineAnswer = z.infer<typeof timelineSchema>

export const mapQuerySchema = z.object({ ...filterParameters, ...todayParameter })

export const mapSchema = z
  .object({
    today: todaySchema,
    places: z
      .array(outcomeCountsSchema.extend({ place: actorSchema, at: coordinatesSchema }))
      .meta({ description: 'Most events first, at most 1000' }),
    arcs: z
      .array(
        z.object({
          from: z.object({ country: z.string(), name: z.string(), at: coordinatesSchema }),
          to: z.object({ place: actorSchema, at: coordinatesSchema }),
          happened: countSchema,
          planned: countSchema,
          visitors: z.array(actorSchema).meta({ description: 'At most 5' }),
        }),
      )
      .meta({ description: 'Visits, from the capital of the visitor’s country; at most 500' }),
    unplaced: countSchema.meta({ description: 'Events whose place is not known or not on the map' }),
  })
  .meta({ id: 'Map' })
export type MapAnswer = z.infer<typeof mapSchema>

export const networkQuerySchema = z.object({
  ...filterParameters,
  ...todayParameter,
  nodes: inAddress(z.number().int().min(2).max(500)).optional().describe('Most people and bodies; default 100'),
  of: z.enum(['people', 'states']).optional().describe('Default people'),
})

export const networkSchema = z
  .object({
    today: todaySchema,
    nodes: z.array(z.object({ actor: actorSchema, contacts: countSchema })),
    edges: z.array(
      z.object({
        one: z.string(),
        other: z.string(),
        happened: countSchema,
        planned: countSchema,
        last: daySchema.nullable(),
      }),
    ),
    left: countSchema.meta({ description: 'Actors that are left out' }),
  })
  .meta({ id: 'Network' })
export type NetworkAnswer = z.infer<typeof networkSchema>
export type TimelineQuery = z.infer<typeof timelineQuerySchema>
export type MapQuery = z.infer<typeof mapQuerySchema>
export type NetworkQuery = z.infer<typeof networkQuerySchema>
