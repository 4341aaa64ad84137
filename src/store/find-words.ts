import { cutPassages } from '../record/find/cut-passages.ts'
import { makeSeeker, type WordSeeker } from '../record/find/mark-words.ts'
import { parseWords, type WordsQuery } from '../record/find/parse-words.ts'
import { type Ranked, rankTexts } from '../record/find/rank-texts.ts'
import type { FindFilter, Found } from '../record/query.ts'
import type { Database } from './database.ts'
import { idOfColumn } from './event-id.ts'
import { amongMatching, needsText } from './match-words.ts'
import type { Readings } from './read-readings.ts'
import { type ReportRow, reportColumns, reportOfRow } from './report-row.ts'
import { selectReports } from './select-reports.ts'
import type { Among, Selected } from './selection.ts'
import { statementEdits } from './settle-named.ts'

interface FindShelf {
  readonly database: Database
  readonly readings: Readings
}

interface Candidate {
  readonly id: number
  readonly title: string | null
}

interface Hit extends Candidate, Ranked {
  readonly text: string
  readonly score: number
}

/** Of what holds the words, the newest so many are looked at by their titles … */
const mostCandidates = 1000
/** … and ranked by their texts so many at a time. */
const together = 32
/** Most texts looked into for one answer: words in a row can be rare where each of them is not. */
const mostTexts = 96

/**
 * Full text. The index knows which reports have which words. Of these, the newest 1000 are taken; those that have the words in their titles
 * come first, then newer ones; of this order each 32 are ranked among themselves by BM25 on their texts. So an answer costs the same
 * whether a word is in a hundred reports or in all of them.
 */
export function findWords(shelf: FindShelf, words: string, filter: FindFilter): Found {
  const query = parseWords(words)
  const matching = amongMatching(shelf.database, query)
  if (matching === null) return { reports: [], total: 0, more: false }
  const seeker = makeSeeker(query)
  const { candidates, count } = listCandidates(shelf.database, filter, matching)
  const ordered = titlesFirst(candidates, seeker)
  const offset = Math.max(filter.offset ?? 0, 0)
  const end = offset + Math.min(Math.max(filter.limit ?? 20, 1), 200)
  const { hits, looked } = rankHits(shelf, ordered, query, seeker, end + 1)
  const allLooked = looked >= ordered.length
  const counted = allLooked && ordered.length === count ? hits.length : null
  return {
    reports: hits.slice(offset, end).map((hit) => describeHit(shelf, hit, seeker)),
    total: needsText(query) ? counted : count,
    more: hits.length > end || !allLooked,
  }
}

function listCandidates(database: Database, filter: FindFilter, matching: Among) {
  const { few, from, where, values } = selectReports(filter, matching).select(database, 'report_known')
  const candidates = database.all<Candidate & Record<string, never>>(
    `SELECT report.id, report.title FROM ${from} WHERE ${where} ORDER BY report.known DESC, report.id DESC LIMIT ?`,
    ...values,
    mostCandidates,
  )
  if (candidates.length < mostCandidates) return { candidates, count: candidates.length }
  const { offset: _, limit: __, ...narrowed } = filter
  const count =
    few || Object.keys(narrowed).length === 0 ? countMatching(database, { few, from, where, values }, matching) : null
  return { candidates, count }
}

/** Where they are many, all that have the words but those that were rejected. */
function countMatching(database: Database, { few, from, where, values }: Selected, matching: Among): number {
  const count = (sql: string, given: Among['values']) =>
    database.get<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`, ...given)?.n ?? 0
  if (few) return count(`${from} WHERE ${where}`, values)
  const rejected = count(`report WHERE report.rejected = 1 AND ${matching.holds}`, matching.values)
  return count(`(${matching.members})`, matching.values) - rejected
}

function titlesFirst(candidates: readonly Candidate[], seeker: WordSeeker): Candidate[] {
  const inTitle = candidates.map(({ title }) => title !== null && seeker.holds(title))
  return [...candidates.filter((_, index) => inTitle[index]), ...candidates.filter((_, index) => !inTitle[index])]
}

/** The best `enough` in order, and how many candidates that took. */
function rankHits(
  { readings }: FindShelf,
  candidates: readonly Candidate[],
  query: WordsQuery,
  seeker: WordSeeker,
  enough: number,
): { hits: Hit[]; looked: number } {
  const hits: Hit[] = []
  const check = needsText(query)
  const most = Math.max(mostTexts, enough + together)
  let looked = 0
  while (looked < candidates.length && hits.length < enough && looked < most) {
    const texts = candidates.slice(looked, looked + together).flatMap((candidate) => {
      const text = readings.text(candidate.id)
      if (text === null || (check && !seeker.holds(text))) return []
      const inTitle = seeker.count(candidate.title ?? '')
      return [{ ...candidate, text, counts: seeker.count(text), inTitle, length: text.length }]
    })
    const scores = rankTexts(texts)
    const ranked = texts.map((text, index) => ({ ...text, score: scores[index]! }))
    hits.push(...ranked.sort((a, b) => b.score - a.score))
    looked += together
  }
  return { hits, looked }
}

function describeHit(
  { database, readings }: FindShelf,
  { id, text }: Hit,
  seeker: WordSeeker,
): Found['reports'][number] {
  const row = database.get<ReportRow>(`SELECT ${reportColumns} FROM report WHERE report.id = ?`, id)!
  const reading = readings.reading(id)
  const holds = ({ start, end }: { readonly start: number; readonly end: number }) =>
    seeker.holds(text.slice(start, end))
  const told = database.all<{ ordinal: number; key: number }>(
    `SELECT ordinal, event.key FROM telling JOIN event ON event.id = telling.event
     WHERE telling.report = ? AND event.rejected = 0 ORDER BY ordinal`,
    id,
  )
  const edits = statementEdits({ database, readings }, id, row.key)
  const statements = reading?.statements.filter((one) => !edits.get(`${row.key}#${one.id}`)?.rejected) ?? []
  const tellings = readings.tellings(id)
  const byId = new Map(reading?.events.map((event) => [`${row.key}#${event.id}`, event]))
  const events = told.filter(({ ordinal }) => byId.get(tellings[ordinal]?.id ?? '')?.mentions.some(holds))
  return {
    report: reportOfRow(row),
    passages: cutPassages(text, seeker.mark(text)),
    events: [...new Set(events.map(({ key }) => idOfColumn(key)))],
    statements: statements.filter(({ content }) => holds(content)).map((one) => `${row.key}#${one.id}`),
  }
}
