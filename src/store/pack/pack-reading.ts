import type { Reading } from '../../document/reading.ts'
import type { EventsRead } from '../../record/make-tellings.ts'
import { sha256 } from '../../record/prepare-report.ts'
import { dropFields, type Json, packJson, unpackJson } from './pack-json.ts'

/** A reading as it is kept: its lists on their side, without its text, which is kept beside it, and its id, which is the text's digest. */
export function toPackedJson(reading: Reading): string {
  const { id: _id, text: _text, ...report } = reading.report
  return JSON.stringify(packJson({ ...reading, report } as unknown as Json))
}

/** Of entities, events need neither where they are named nor why: that is half of them. */
const unneeded: ReadonlySet<string> = new Set(['mentions', 'rule'])

/** Only what its events need: half the work. */
export function eventsFromPackedJson(json: string, text: string): EventsRead {
  const { entities, events } = JSON.parse(json)
  const needed = { entities: dropFields(entities, unneeded), events }
  const read = unpackJson(needed) as unknown as Pick<EventsRead, 'entities' | 'events'>
  return { ...read, report: { text } }
}

export function fromPackedJson(json: string, text: string): Reading {
  const { report, ...rest } = unpackJson(JSON.parse(json)) as unknown as Reading
  const { url, language, title, ...more } = report
  return { ...rest, report: { ...more, id: `sha256:${sha256(text)}`, url, language, title, text } }
}
