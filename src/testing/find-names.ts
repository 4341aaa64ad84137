import type { Entity } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import { findEntities } from '../names/find-entities.ts'
import { readTimes } from '../time/read-times.ts'
import { readWords } from '../words/read-words.ts'

/** A report of the given paragraphs, published on a day or on none. */
function reportOf(text: string, published: string | null): Report {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const block = { start: at, end: at + line.length, kind: 'paragraph' as const }
    at += line.length + 1
    return block
  })
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

/** The entities of a text, one paragraph a line, read as if published on a day or on none. */
export function findNames(text: string, published: string | null = null): Entity[] {
  const report = reportOf(text, published)
  const words = readWords(report.text, report.blocks)
  const { times } = readTimes(report, words)
  return findEntities(report, words, times)
}
