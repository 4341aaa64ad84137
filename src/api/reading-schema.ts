import { z } from 'zod'
import { entityKinds, eventFormats, eventKinds, eventStatuses, roles } from '../document/facts.ts'

/* The JSON of a reading, `readout/1`: see docs/data-model.md. Fields that are not known here are dropped. */

const id = z.string().min(1).max(200)
const word = z.string().max(500)
const text = z.string().max(20_000)
const count = z.int().min(0)
const span = { start: count, end: count }
const spanObject = z.object(span)
const rule = z.string().max(200)
const country = z.string().max(3).nullable()
const edtf = z.string().max(60)
const some = <Item extends z.ZodType>(item: Item) => z.array(item).max(20_000)

const because = z.object({ reason: text, rule, start: count.optional(), end: count.optional() })

const report = z.object({
  id: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
  url: z.string().max(8000).nullable(),
  language: z.string().max(20).nullable(),
  title: text.nullable(),
  text: z.string().max(20_000_000),
  blocks: some(
    z.object({ ...span, kind: z.enum(['title', 'heading', 'paragraph', 'quote', 'list', 'caption', 'credit']) }),
  ),
  removed: some(z.object({ kind: word, text: z.string().max(1_000_000), rule })),
  dateline: z.object({ ...span, place: word.nullable(), agency: word.nullable(), day: edtf.optional() }).nullable(),
  bylines: some(word),
  contributors: some(word),
  publisher: word.nullable(),
  origin: z.object({ agency: word, basis: z.enum(['dateline', 'credit', 'canonical-link', 'publisher']) }).nullable(),
  published: z.object({ edtf, basis: z.enum(['given', 'page', 'url', 'text']), because: some(because) }).nullable(),
})

const office = z.object({
  title: word,
  of: word.nullable(),
  basis: z.enum(['text', 'register']),
  start: count.optional(),
  end: count.optional(),
})

const entity = z.object({
  id,
  kind: z.enum(entityKinds),
  name: text.min(1),
  aliases: some(text).optional(),
  wikidata: z.string().max(20).nullable(),
  country,
  offices: some(office),
  mentions: some(z.object({ ...span, form: z.enum(['name', 'title', 'pronoun', 'metonym', 'description']) })),
  rule,
})

const time = z.object({
  ...span,
  id,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: word,
  edtf: edtf.nullable(),
  mod: word.optional(),
  anchor: word.nullable(),
  rule,
})

const statement = z.object({
  id,
  mode: z.enum(['direct', 'mixed', 'indirect']),
  content: spanObject,
  cue: spanObject.nullable(),
  speaker: z.object({ ...span, entity: id.nullable() }).nullable(),
  audience: some(id),
  channel: word.nullable(),
  said: edtf.nullable(),
  rule,
})

const eventTime = z.object({ edtf, times: some(id), basis: z.enum(['stated', 'relative', 'inferred']) })
const event = z.object({
  id,
  kind: z.enum(eventKinds),
  status: z.enum(eventStatuses),
  format: z.enum(eventFormats).nullable(),
  participants: some(z.object({ entity: id, role: z.enum(roles) })),
  place: z.object({ entity: id }).nullable(),
  time: eventTime.nullable(),
  moved: z
    .object({ time: eventTime.nullable(), place: z.object({ entity: id }).nullable() })
    .optional()
    .meta({ description: 'Put to another day or place, the report says: what it was set for before' }),
  topics: some(spanObject),
  claims: some(
    z.object({
      ...span,
      by: id,
      stance: z.enum(['announces', 'asserts', 'confirms', 'denies', 'doubts']),
      on: edtf.nullable(),
    }),
  ),
  within: id.nullable(),
  mentions: some(z.object({ ...span, trigger: spanObject })).min(1),
  codes: z.object({ plover: word.nullable(), mode: word.nullable(), cameo: word.nullable() }),
  rule,
  confidence: z.number().min(0).max(1),
})

const tally = z.object({
  ...span,
  kind: z.enum(eventKinds),
  participants: some(id),
  count,
  since: text.nullable(),
  asOf: word.nullable(),
  rule,
})

export const readingSchema = z.object({
  schema: z.literal('readout/1'),
  report,
  entities: some(entity),
  times: some(time),
  statements: some(statement),
  events: some(event),
  tallies: some(tally),
  notes: some(z.object({ stage: word, message: text, start: count.optional(), end: count.optional() })),
})
