import type { Sought, WordsQuery } from '../record/find/parse-words.ts'
import type { Database } from './database.ts'
import type { Among } from './selection.ts'

/** The reports that have the words: null where nothing is asked for. Beginnings of words take long and are looked up only once. */
export function amongMatching(database: Database, query: WordsQuery): Among | null {
  const match = matchWords(query)
  if (match === null) return null
  const select = 'SELECT rowid AS id FROM words WHERE words MATCH ?'
  if (!match.includes('*')) return { members: select, holds: `report.id IN (${select})`, values: [match] }
  const ids = database.get<{ ids: string }>(`SELECT json_group_array(id) AS ids FROM (${select})`, match)?.ids ?? '[]'
  const listed = 'SELECT value AS id FROM json_each(?)'
  return { members: listed, holds: `report.id IN (${listed})`, values: [ids] }
}

/**
 * A query for FTS5's MATCH; null where it asks for nothing. Which words a report has is all the index knows: words in a row are asked for as
 * words, and looked at again in the text.
 */
function matchWords({ all, none }: WordsQuery): string | null {
  if (all.length === 0) return null
  const wanted = all.map((any) => `(${any.map(matchOne).join(' OR ')})`).join(' AND ')
  const unwanted = none.filter(({ written }) => written.length === 1).map(matchOne)
  return unwanted.length === 0 ? wanted : `(${wanted}) NOT (${unwanted.join(' OR ')})`
}

function matchOne({ written, prefix }: Sought): string {
  const last = written.length - 1
  return `(${written.map((word, index) => (prefix && index === last ? `"${word}"*` : `"${word}"`)).join(' AND ')})`
}

/** Whether the index alone cannot say that a report is meant. */
export function needsText({ all, none }: WordsQuery): boolean {
  return [...all.flat(), ...none].some(({ written }) => written.length > 1)
}
