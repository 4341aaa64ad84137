import { readFileSync } from 'node:fs'
import type { Reading } from '../../document/reading.ts'
import type { Kept } from '../../record/prepare-report.ts'
import { compress, expand } from './compress.ts'
import { type Json, packJson, unpackJson } from './pack-json.ts'

/**
 * What readings have in common: readings of our own texts, packed. Part of the format: what was compressed with it can be expanded only
 * with it, so a new one gets a new name and the old one stays.
 */
const dictionary = readFileSync(new URL('./reading-dictionary-1.json', import.meta.url))

/**
 * A page, its text and its reading as they are kept. The text is compressed against the page it is part of, the reading against other
 * readings and the text its names come from.
 */
export function packReport(page: Uint8Array, reading: Reading): Kept {
  const { text, ...report } = reading.report
  const packed = JSON.stringify(packJson({ ...reading, report } as unknown as Json))
  return {
    page: compress(page),
    text: compress(text, page),
    reading: compress(packed, withText(text)),
  }
}

export function unpackPage(kept: Uint8Array): Uint8Array {
  return expand(kept)
}

export function unpackText(kept: Uint8Array, page: Uint8Array): string {
  return new TextDecoder().decode(expand(kept, page))
}

export function unpackReading(kept: Uint8Array, text: string): Reading {
  const json = new TextDecoder().decode(expand(kept, withText(text)))
  const { report, ...rest } = unpackJson(JSON.parse(json)) as unknown as Reading
  const { id, url, language, title, ...more } = report
  return { ...rest, report: { id, url, language, title, ...more, text } }
}

function withText(text: string): Uint8Array {
  return Buffer.concat([dictionary, Buffer.from(text)])
}
