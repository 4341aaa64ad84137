import { z } from 'zod'
import type { ReadingAnswer } from '../api/report.ts'
import { eventStatuses } from '../document/facts.ts'
import { showDays } from '../show/show-days.ts'
import { quote } from './quote.ts'
import { statusWords } from './standing-words.ts'

/* What one report says, with its words. */

export const readEventSchema = z.object({
  fact: z.string().describe('Id in the report: give it to explain_fact'),
  kind: z.string(),
  status: z.enum(eventStatuses),
  statusInWords: z.string().describe('Say this with it'),
  parties: z.array(z.object({ name: z.string(), role: z.string() })),
  place: z.string().nullable(),
  days: z.string().nullable(),
  edtf: z.string().nullable(),
  claims: z.array(z.object({ by: z.string(), stance: z.string() })),
  words: z.string(),
  event: z.string().nullable().describe('Id of the event in the record, where there is one'),
})
export const readStatementSchema = z.object({
  fact: z.string(),
  speaker: z.string().nullable(),
  mode: z.enum(['direct', 'mixed', 'indirect']),
  words: z.string(),
})
export const readPersonSchema = z.object({
  fact: z.string(),
  kind: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  offices: z.array(z.string()),
  id: z.string().nullable().describe('Who that is in the record'),
})
type ReadEvent = z.infer<typeof readEventSchema>
type ReadStatement = z.infer<typeof readStatementSchema>
type ReadPerson = z.infer<typeof readPersonSchema>

/** By the id of an event or an entity in the reading: what it is in the record. */
type Ids = Readonly<Record<string, string>>

export function tellReadEvents(reading: ReadingAnswer, ids: Ids, most: number): ReadEvent[] {
  const { text } = reading.report
  return reading.events.slice(0, most).map(({ id, kind, status, participants, place, time, claims, mentions }) => ({
    ...{ fact: id, kind, status, statusInWords: statusWords[status] },
    parties: participants.slice(0, 20).map(({ entity, role }) => ({ name: nameOf(reading, entity), role })),
    place: place && nameOf(reading, place.entity),
    days: time && showDays(time.edtf),
    edtf: time?.edtf ?? null,
    claims: claims.slice(0, 10).map(({ by, stance }) => ({ by: nameOf(reading, by), stance })),
    words: quote(text.slice(mentions[0]!.start, mentions[0]!.end)),
    event: ids[id] ?? null,
  }))
}

export function tellReadStatements(reading: ReadingAnswer, most: number): ReadStatement[] {
  const { text } = reading.report
  return reading.statements.slice(0, most).map(({ id, speaker, mode, content }) => ({
    ...{ fact: id, mode, words: quote(text.slice(content.start, content.end), 600) },
    speaker:
      speaker &&
      (speaker.entity ? nameOf(reading, speaker.entity) : quote(text.slice(speaker.start, speaker.end), 120)),
  }))
}

/** People, countries and bodies. */
export function tellReadPeople(reading: ReadingAnswer, ids: Ids, most: number): ReadPerson[] {
  return reading.entities
    .filter(({ kind }) => kind === 'person' || kind === 'country' || kind === 'organisation')
    .slice(0, most)
    .map(({ id, kind, name, country, offices }) => ({
      ...{ fact: id, kind, name: quote(name, 120), country },
      offices: [...new Set(offices.map(({ title }) => quote(title, 120)))].slice(0, 5),
      id: ids[id] ?? null,
    }))
}

function nameOf({ entities }: ReadingAnswer, id: string): string {
  return quote(entities.find((entity) => entity.id === id)?.name ?? id, 120)
}

export function sayReadEvents(events: readonly ReadEvent[]): string[] {
  return events.map(({ fact, kind, statusInWords, parties, place, days, claims, words, event }) => {
    const what = [
      kind,
      parties.map(({ name, role }) => `${name} (${role})`).join(', '),
      place && `at ${place}`,
      days ?? 'day unknown',
    ]
    const said = claims.map(({ by, stance }) => `; ${by} ${stance}`).join('')
    const known = event === null ? '' : ` [event ${event}]`
    return `- ${fact} ${statusInWords}: ${what.filter(Boolean).join(' · ')}${said}${known}: “${words}”`
  })
}

export function sayReadStatements(statements: readonly ReadStatement[]): string[] {
  return statements.map(
    ({ fact, speaker, mode, words }) => `- ${fact} ${speaker ?? 'speaker unknown'} (${mode}): “${words}”`,
  )
}

export function sayReadPeople(people: readonly ReadPerson[]): string[] {
  return people.map(({ fact, kind, name, country, offices, id }) => {
    const what = [kind, country, ...offices].filter(Boolean).join(', ')
    return `- ${fact} ${name} (${what})${id === null ? '' : ` [${id}]`}`
  })
}
