import type { z } from 'zod'
import { readingSchema } from '../api/reading-schema.ts'
import type { Reading } from '../document/reading.ts'
import type { Correction } from '../record/correction.ts'
import { sha256 } from '../record/prepare-report.ts'
import { SourceError } from '../sources/source-error.ts'
import { correctionSchema } from './correction-schema.ts'

export type ImportLine = { readonly correction: Correction } | { readonly reading: Reading }

const advice = 'Lines are corrections or readings, as readout export corrections and readout read --json write them.'

/** What one line brings. @param place where it stands, for the message. Throws `SourceError`. */
export function parseImportLine(json: string, place: string): ImportLine {
  const value = parseJson(json, place)
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null
  if (schema === 'readout-correction/1') {
    const { schema: _, ...correction } = check(correctionSchema, value, place)
    return { correction: { ...correction, value: correction.value ?? null } }
  }
  if (schema !== 'readout/1') throw bad(place, 'is neither a correction nor a reading of this version')
  const reading = check(readingSchema, value, place) as Reading
  const fault = findFault(reading)
  if (fault !== null) throw bad(place, `cannot be used: ${fault}`)
  return { reading }
}

function parseJson(json: string, place: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw bad(place, `is not JSON: ${(cause as Error).message}`)
  }
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, place: string): z.infer<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const why = parsed.error.issues.slice(0, 3).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw bad(place, `cannot be used: ${why.join('; ')}`)
}

/** What no schema says: the text is the one that was read, and every fact lies in it and names what is there. */
function findFault({ report, entities, times, statements, events, tallies }: Reading): string | null {
  if (report.id !== `sha256:${sha256(report.text)}`) return 'its id is not that of its text'
  const known = new Set(entities.map(({ id }) => id))
  const named = [
    ...statements.flatMap(({ speaker, audience }) => [...(speaker?.entity ? [speaker.entity] : []), ...audience]),
    ...events.flatMap(({ participants, place, claims }) => [
      ...participants.map(({ entity }) => entity),
      ...(place ? [place.entity] : []),
      ...claims.map(({ by }) => by),
    ]),
    ...tallies.flatMap(({ participants }) => participants),
  ]
  const unknown = named.find((id) => !known.has(id))
  if (unknown !== undefined) return `it has no entity ${unknown}`
  const spans = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...times,
    ...statements.flatMap(({ content, cue }) => (cue ? [content, cue] : [content])),
    ...events.flatMap(({ mentions, claims, topics }) => [
      ...mentions,
      ...mentions.map(({ trigger }) => trigger),
      ...claims,
      ...topics,
    ]),
    ...tallies,
  ]
  const outside = spans.some(({ start, end }) => start >= end || end > report.text.length)
  return outside ? 'what it says lies outside its text' : findLoop(events)
}

/** Parts of parts, and round again. */
function findLoop(events: Reading['events']): string | null {
  const wholes = new Map(events.map(({ id, within }) => [id, within]))
  for (const { id } of events) {
    let up = wholes.get(id) ?? null
    for (let steps = 0; up !== null; steps++) {
      if (steps > events.length) return 'an event is part of itself'
      up = wholes.get(up) ?? null
    }
  }
  return null
}

function bad(place: string, what: string): SourceError {
  return new SourceError('bad-line', place, `${place} ${what}`, advice)
}
