import type { Entity } from '../document/facts.ts'
import { findEntities } from '../names/find-entities.ts'
import { readTimes } from '../time/read-times.ts'
import { readWords } from '../words/read-words.ts'
import { makeReport } from './make-report.ts'

/** The entities of a text, one paragraph a line, read as if published on a day or on none. */
export function findNames(text: string, published: string | null = null): Entity[] {
  const report = makeReport(text, published)
  const words = readWords(report.text, report.blocks)
  const { times } = readTimes(report, words)
  return findEntities(report, words, times)
}
