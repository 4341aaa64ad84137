import type { Block, Report } from '../document/report.ts'

/** A report of one paragraph a line and nothing else known of it, published on a day or on none; for tests of single stages. */
export function makeReport(text: string, published: string | null = null): Report {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ start: at, end: at + line.length, kind: 'paragraph' })
    at += line.length + 1
  }
  return {
    id: 'sha256:test',
    url: null,
    language: 'en',
    title: null,
    text,
    blocks,
    removed: [],
    dateline: null,
    bylines: [],
    contributors: [],
    publisher: null,
    origin: null,
    published: published === null ? null : { edtf: published, basis: 'given', because: [] },
  }
}
