import type { Note } from './document/facts.ts'
import type { PageInput } from './document/page-input.ts'
import type { Reading } from './document/reading.ts'
import type { Report } from './document/report.ts'
import type { Trace } from './document/trace.ts'
import { findEvents } from './events/find-events.ts'
import { dropGuesses } from './names/drop-guesses.ts'
import { findEntities } from './names/find-entities.ts'
import { readPage } from './page/read-page.ts'
import { findStatements } from './quotes/find-statements.ts'
import { readTimes } from './time/read-times.ts'
import { readWords } from './words/read-words.ts'

/** The whole order of reading, top to bottom. */
export function readInput(input: PageInput, trace?: Trace): Reading {
  const { report, notes } = readPage(input, trace)
  return readReport(report, notes, trace)
}

export function readReport(report: Report, pageNotes: readonly Note[], trace?: Trace): Reading {
  const words = readWords(report.text, report.blocks)
  const { times, published } = readTimes(report, words, trace)
  const dated: Report = { ...report, published }
  const entities = findEntities(dated, words, times, trace)
  if (!isEnglish(dated)) {
    const known = dropGuesses(entities)
    return { schema, report: dated, entities: known, times, statements: [], events: [], tallies: [], notes: pageNotes }
  }
  const statements = findStatements({ report: dated, words, times, entities }, trace)
  const { events, tallies, notes } = findEvents({ report: dated, words, times, entities, statements }, trace)
  return { schema, report: dated, entities, times, statements, events, tallies, notes: [...pageNotes, ...notes] }
}

const schema = 'readout/1'

/** Who says and does what is read by the rules of English: in another language they would only make things up. */
function isEnglish({ language }: Report): boolean {
  return language === null || language === 'en'
}
