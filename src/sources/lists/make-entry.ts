import { createHash } from 'node:crypto'
import type { Entry } from './list.ts'
import { readDay } from './read-day.ts'

/** An entry as its feed writes it. */
export interface WrittenEntry {
  readonly link: string | null
  readonly guid: string | null
  readonly title: string | undefined
  readonly content: string | undefined
  readonly summary: string | undefined
  readonly published: string | undefined
  readonly updated: string | undefined
}

/** An entry of the feed `name`; null for one that has neither an address nor a word. Its stamp is its last change, else its digest. */
export function makeEntry(written: WrittenEntry, name: string): Entry | null {
  const { link, guid, title = null, content = null, summary = null, published, updated } = written
  if (link === null && content === null && summary === null) return null
  const digest = createHash('sha256')
    .update(JSON.stringify([link, guid, title, content, summary, published ?? null]))
    .digest('hex')
    .slice(0, 32)
  return {
    location: link ?? `${name}#${(guid ?? digest).slice(0, 500)}`,
    link,
    title,
    content,
    summary,
    published: readDay(published),
    stamp: updated ? `updated:${updated.slice(0, 60)}` : `entry:${digest}`,
  }
}
