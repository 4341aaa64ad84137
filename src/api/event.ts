import { z } from 'zod'
import { storedReportSchema } from './report.ts'
import {
  actorSchema,
  coordinatesSchema,
  countSchema,
  daySchema,
  instantSchema,
  kindSchema,
  pageOf,
  partySchema,
  shareSchema,
  spanSchema,
  standingSchema,
  statusSchema,
  todaySchema,
  whenSchema,
} from './words.ts'

const slotSchema = z.enum(['kind', 'status', 'day', 'place', 'format', 'participants', 'number', 'happened', 'planned'])

const stepSchema = z
  .object({
    what: z.enum([
      'announced',
      'confirmed',
      'denied',
      'moved',
      'relocated',
      'postponed',
      'cancelled',
      'under-way',
      'happened',
      'not-happened',
      'alleged',
      'considered',
      'corrected',
    ]),
    day: daySchema.nullable(),
    telling: z.string().nullable(),
    by: actorSchema.nullable(),
    from: z.string().nullish(),
    to: z.string().nullish(),
    words: z.string(),
    /** Where the words stand; null for a correction by a person. */
    report: storedReportSchema.nullable().optional(),
  })
  .meta({ id: 'Step', description: 'One step of an event’s life' })
export type StepAnswer = z.infer<typeof stepSchema>

/** An event as lists, charts and cards show it. */
export const eventItemSchema = z
  .object({
    id: z.string(),
    kind: kindSchema,
    status: statusSchema,
    standing: standingSchema,
    title: z.string().meta({ description: 'In half a line: "Visit: Badr Albusaidi to Iran, Tehran"' }),
    days: z.string().meta({ description: 'In words: "20–22 Mar 2023", "some time 20–26 Mar 2023", "day unknown"' }),
    daysSort: z.enum(['day', 'stretch', 'window', 'since', 'until', 'vague', 'unknown']),
    when: whenSchema.nullable(),
    previous: z.array(z.string()).meta({ description: 'Days it was set for before, EDTF' }),
    parties: z.array(partySchema),
    place: actorSchema.nullable(),
    format: z.string().nullable(),
    announced: z
      .object({ by: actorSchema.nullable(), source: z.string(), day: daySchema.nullable() })
      .nullable()
      .meta({ description: 'Who first told of it: the one named as announcing it, and whose report it was' }),
    reports: countSchema,
    sources: countSchema.meta({ description: 'Independent ones: copies count once' }),
    firstKnown: daySchema.nullable(),
    lastKnown: daySchema.nullable(),
    confidence: shareSchema,
    contradicted: z.array(slotSchema),
    reviewed: z.boolean(),
    rejected: z.boolean(),
    within: z.string().nullable(),
    words: z.string().meta({ description: 'The words that show it best' }),
    report: z.string().meta({ description: 'Id of the report they stand in' }),
    changed: instantSchema,
  })
  .meta({ id: 'Event' })
export type EventItem = z.infer<typeof eventItemSchema>

export const eventsPageSchema = pageOf(eventItemSchema).extend({ today: todaySchema }).meta({ id: 'EventsPage' })
export type EventsPage = z.infer<typeof eventsPageSchema>

/** What became of an event since a day. */
const changeSchema = z
  .object({ event: eventItemSchema, step: stepSchema })
  .meta({ id: 'Change', description: 'What moved, fell through or was denied' })
export type ChangeAnswer = z.infer<typeof changeSchema>

export const aheadSchema = z
  .object({
    today: todaySchema,
    since: daySchema.meta({ description: 'What changed after this day is marked' }),
    underWay: z.array(eventItemSchema),
    dated: z.array(eventItemSchema).meta({ description: 'By their first day' }),
    some: z.array(eventItemSchema).meta({ description: 'Known to a week, a month or so' }),
    undated: z.array(eventItemSchema),
    changed: z.array(changeSchema).meta({ description: 'What moved or fell through since' }),
    fresh: z.array(z.string()).meta({ description: 'Ids of those first told of since' }),
    more: z.boolean().meta({ description: 'Whether there are more than these' }),
  })
  .meta({ id: 'Ahead' })
export type AheadAnswer = z.infer<typeof aheadSchema>

const claimSchema = z
  .object({
    by: actorSchema,
    stance: z.enum(['announces', 'asserts', 'confirms', 'denies', 'doubts']),
    on: daySchema.nullable(),
    words: z.string(),
    span: spanSchema,
    telling: z.string(),
  })
  .meta({ id: 'Claim' })

const tellingSchema = z
  .object({
    id: z.string(),
    report: storedReportSchema,
    kind: kindSchema,
    status: statusSchema,
    format: z.string().nullable(),
    parties: z.array(partySchema),
    place: actorSchema.nullable(),
    when: whenSchema.nullable(),
    words: z.string(),
    span: spanSchema,
    trigger: spanSchema,
    rule: z.string(),
    confidence: shareSchema,
    link: z.object({ why: z.array(z.string()), score: shareSchema, by: z.enum(['machine', 'person']) }),
  })
  .meta({ id: 'Telling', description: 'The event as one report tells it, and why it was put to this event' })
export type TellingAnswer = z.infer<typeof tellingSchema>

const contradictionSchema = z
  .object({
    slot: slotSchema,
    sides: z.array(z.object({ value: z.string(), tellings: z.array(z.string()), by: z.array(z.string()) })),
  })
  .meta({ id: 'Contradiction' })

export const correctionAnswerSchema = z
  .object({
    id: z.string(),
    target: z.object({ kind: z.enum(['event', 'actor', 'statement', 'report']), id: z.string() }),
    action: z.enum(['confirm', 'edit', 'reject', 'merge', 'split', 'undo']),
    slot: z.string().nullable(),
    value: z.unknown(),
    others: z.array(z.string()),
    who: z.string(),
    at: instantSchema,
    why: z.string().nullable(),
  })
  .meta({ id: 'Correction', description: 'What a person says of the record. Never deleted' })
export type CorrectionAnswer = z.infer<typeof correctionAnswerSchema>

export const eventDetailSchema = z
  .object({
    today: todaySchema,
    event: eventItemSchema,
    at: coordinatesSchema.nullable().meta({ description: 'Where its place lies; null where unknown' }),
    steps: z.array(stepSchema),
    claims: z.array(claimSchema),
    contradictions: z.array(contradictionSchema),
    tellings: z.array(tellingSchema),
    sources: z
      .array(z.object({ source: z.string(), reports: z.array(storedReportSchema) }))
      .meta({ description: 'Independent sources; of each its reports, copies behind their original' }),
    whole: eventItemSchema.nullable(),
    parts: z.array(eventItemSchema),
    topics: z.array(z.string()),
    codes: z.object({ plover: z.string().nullable(), mode: z.string().nullable(), cameo: z.string().nullable() }),
    corrections: z.array(correctionAnswerSchema),
    correction: z.string().nullable().meta({ description: 'Id of its last correction: give it as `expects`' }),
  })
  .meta({ id: 'EventDetail' })
export type EventDetail = z.infer<typeof eventDetailSchema>
