import { readFileSync } from 'node:fs'
import type { Reading } from '../../document/reading.ts'
import type { Kept } from '../../record/prepare-report.ts'
import type { SiteDictionary } from '../../record/record-store.ts'
import { compress, expand } from './compress.ts'
import { type Json, packJson, unpackJson } from './pack-json.ts'

/**
 * What readings have in common where nothing is known of the site: readings of our own texts, packed. Part of the format: a new one gets a
 * new name and the old one stays.
 */
const general = readFileSync(new URL('./reading-dictionary-1.txt', import.meta.url))

/**
 * A page, its text and its reading as they are kept. The text is compressed against the page it is part of, page and reading against
 * what their site has in common, the reading against the text too, as its names come from there.
 */
export function packReport(page: Uint8Array, reading: Reading, dictionary: SiteDictionary | null): Kept {
  const { text } = reading.report
  return {
    page: compress(page, dictionary?.page),
    text: compress(text, page),
    reading: compress(toPackedJson(reading), withText(dictionary, text)),
    dictionary: dictionary?.id ?? null,
  }
}

/** Without its text, which is kept beside it. */
export function toPackedJson(reading: Reading): string {
  const { text, ...report } = reading.report
  return JSON.stringify(packJson({ ...reading, report } as unknown as Json))
}

export function unpackPage(kept: Uint8Array, dictionary: SiteDictionary | null): Uint8Array {
  return expand(kept, dictionary?.page)
}

/** @param page as `unpackPage` gives it. */
export function unpackText(kept: Uint8Array, page: Uint8Array): string {
  return new TextDecoder().decode(expand(kept, page))
}

export function unpackReading(kept: Uint8Array, text: string, dictionary: SiteDictionary | null): Reading {
  const json = new TextDecoder().decode(expand(kept, withText(dictionary, text)))
  const { report, ...rest } = unpackJson(JSON.parse(json)) as unknown as Reading
  const { id, url, language, title, ...more } = report
  return { ...rest, report: { id, url, language, title, ...more, text } }
}

function withText(dictionary: SiteDictionary | null, text: string): Uint8Array {
  return Buffer.concat([dictionary?.reading ?? general, Buffer.from(text)])
}
