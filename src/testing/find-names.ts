import type { Entity } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import { findEntities } from '../names/find-entities.ts'
import { readTimes } from '../time/read-times.ts'
import { readWords } from '../words/read-words.ts'
import { makeReport } from './make-report.ts'

/** The entities of a text, one paragraph a line, read as if published on a day or on none. */
export function findNames(text: string, published: string | null = null): Entity[] {
  return namesOf(makeReport(text, published))
}

/** The same of a report that says from where it comes: "OSLO". */
export function findNamesFrom(place: string, text: string): Entity[] {
  const report = makeReport(`${place} - ${text}`)
  return namesOf({ ...report, dateline: { start: 0, end: place.length, place, agency: null } })
}

function namesOf(report: Report): Entity[] {
  const words = readWords(report.text, report.blocks)
  const { times } = readTimes(report, words)
  return findEntities(report, words, times)
}
