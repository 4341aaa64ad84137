import { z } from 'zod'
import { entityKinds, eventKinds, eventStatuses, roles } from '../document/facts.ts'

/* The small words of the API: kinds, days, people. Schemas with an id in `meta` become components of the OpenAPI description. */

export const kindSchema = z.enum(eventKinds).meta({ id: 'EventKind' })

export const statusSchema = z.enum(eventStatuses).meta({ id: 'EventStatus' })

/** How an event stands on the day that counts as today: see record/life/standing-on.ts. */
export const standings = [
  'ahead',
  'due',
  'lapsed',
  'under-way',
  'happened',
  'postponed',
  'cancelled',
  'not-happened',
  'alleged',
  'hypothetical',
] as const
export const standingSchema = z
  .enum(standings)
  .meta({ id: 'Standing', description: 'How it stands on the day that counts as today' })

export const daySchema = z.iso.date().meta({ id: 'Day', description: 'ISO 8601 day', examples: ['2023-03-20'] })
export const instantSchema = z.iso
  .datetime({ offset: true })
  .meta({ id: 'Instant', description: 'ISO 8601 instant with its zone' })
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{3}$/u)
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-3', examples: ['GEO'] })
export const countSchema = z.int().min(0)
export const shareSchema = z.number().min(0).max(1)

export const todaySchema = z
  .object({
    day: daySchema,
    basis: z.string().meta({ description: '"as given", or the time zone of the clock it was read from' }),
  })
  .meta({ id: 'Today', description: 'The day that counts as today' })
export type TodayAnswer = z.infer<typeof todaySchema>

export const actorSchema = z
  .object({
    id: z.string(),
    kind: z.enum(entityKinds),
    name: z.string(),
    country: z.string().nullable(),
    wikidata: z.string().nullable(),
  })
  .meta({ id: 'Actor', description: 'Who or what the record speaks of, one across all reports' })
export type ActorAnswer = z.infer<typeof actorSchema>

export const partySchema = z
  .object({
    actor: actorSchema,
    role: z.enum(roles),
    office: z.string().nullable(),
  })
  .meta({ id: 'Party' })
export type PartyAnswer = z.infer<typeof partySchema>

export const whenSchema = z
  .object({
    edtf: z.string().meta({ description: 'EDTF level 1' }),
    first: daySchema.nullable(),
    last: daySchema.nullable(),
    basis: z.enum(['stated', 'relative', 'inferred']),
  })
  .meta({ id: 'When' })

export const spanSchema = z
  .object({ start: countSchema, end: countSchema })
  .meta({ id: 'Span', description: 'UTF-16 code units of the report’s text' })

export const coordinatesSchema = z
  .object({
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
    of: z.string().meta({ description: 'What the point is of: "city", "country" (a point well inside it) …' }),
  })
  .meta({ id: 'Coordinates', description: 'Degrees of WGS 84' })
export type CoordinatesAnswer = z.infer<typeof coordinatesSchema>

/** A page of a list. */
export function pageOf<Row extends z.ZodType>(row: Row) {
  return z.object({
    rows: z.array(row),
    next: z.string().nullable().meta({ description: 'Give it as `after` for the next page; null at the end' }),
  })
}
