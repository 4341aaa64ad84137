import type { Reading } from '../../document/reading.ts'
import { type Json, packJson, unpackJson } from './pack-json.ts'

/** A reading as it is kept: its lists on their side, without its text, which is kept beside it. */
export function toPackedJson(reading: Reading): string {
  const { text, ...report } = reading.report
  return JSON.stringify(packJson({ ...reading, report } as unknown as Json))
}

export function fromPackedJson(json: string, text: string): Reading {
  const { report, ...rest } = unpackJson(JSON.parse(json)) as unknown as Reading
  const { id, url, language, title, ...more } = report
  return { ...rest, report: { id, url, language, title, ...more, text } }
}
