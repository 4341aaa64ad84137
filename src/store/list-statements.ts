import { makeSeeker, type WordSeeker } from '../record/find/mark-words.ts'
import { parseWords } from '../record/find/parse-words.ts'
import type { Page, StatementFilter, StoredStatement } from '../record/query.ts'
import { type Actors, marks } from './actors.ts'
import { describeStatements, type StatementShelf } from './describe-statements.ts'
import { afterPlace, cursorOf, type ListOrder, orderBy, type Place, placeOf } from './list-order.ts'
import { amongMatching } from './match-words.ts'
import { type ReportRow, reportColumns } from './report-row.ts'
import { selectReports } from './select-reports.ts'
import type { Among, Selection } from './selection.ts'

/** Those of the newest reports first, in a report in the order of its text. A cursor has the place in the report as well. */
const order: ListOrder = { columns: ['report.known', 'report.id'], descending: true }
const cursorOrder: ListOrder = { columns: [...order.columns, 'ordinal'], descending: true }

/** Most reports that are unpacked for one page, and how many are asked for at a time. */
const mostReports = 40
const batch = 20

/** A page of the statements that a filter lets through; fewer than asked for, with a next one, where they are far between. */
export function listStatements(shelf: StatementShelf, filter: StatementFilter): Page<StoredStatement> {
  const most = Math.min(Math.max(filter.limit ?? 50, 1), 1000)
  const query = filter.words === undefined ? null : parseWords(filter.words)
  // What a statement must not hold may well stand elsewhere in its report.
  const matching = query && amongMatching(shelf.database, { ...query, none: [] })
  if (query !== null && matching === null) return { rows: [], next: null }
  const fits = fitting(shelf, filter, query && makeSeeker(query))
  const select = prepare(shelf, filter, matching)
  const rows: StoredStatement[] = []
  const start = placeOf(filter.after, cursorOrder, shelf.database.file)
  const shown = (report: number, ordinal: number) => start !== null && report === start[1] && ordinal < start[2]!
  let place = start && begin(start)
  for (let looked = 0; ; looked += batch) {
    const reports = select(place)
    for (const report of reports) {
      place = [report.known, report.id]
      for (const { ordinal, statement } of describeStatements(shelf, report)) {
        if (shown(report.id, ordinal) || !fits(statement)) continue
        if (rows.length === most) return { rows, next: cursorOf([...place, ordinal]) }
        rows.push(statement)
      }
    }
    if (reports.length < batch) return { rows, next: null }
    if (looked + batch >= mostReports && place !== null) return { rows, next: cursorOf(endOf(place)) }
  }
}

/** A cursor names the statement that comes next: its report comes out again. */
function begin([known = null, report]: Place): Place {
  return [known, report! + 1]
}

/** What comes next is not known yet: behind this report's end. */
function endOf([known = null, report]: Place): Place {
  return [known, report!, Number.MAX_SAFE_INTEGER]
}

function prepare({ database, actors }: StatementShelf, filter: StatementFilter, matching: Among | null) {
  const selection = selectReports(filter, matching)
  addActors(selection, actors, filter)
  if (filter.report !== undefined)
    selection.among('SELECT id FROM report WHERE report.key = ?', 'report.key = ?', filter.report)
  const { from, where, values } = selection.select(database, 'report_known')
  const part = (place: Place | null, none: boolean, limit: number) => {
    const after = place === null ? { sql: '1', values: [] } : afterPlace(order, place)
    return database.all<ReportRow>(
      `SELECT ${reportColumns} FROM ${from} WHERE ${where} AND report.known IS ${none ? '' : 'NOT '}NULL AND ${after.sql}
       ORDER BY ${orderBy(order)} LIMIT ?`,
      ...values,
      ...after.values,
      limit,
    )
  }
  return (place: Place | null): ReportRow[] => {
    if (place !== null && place[0] === null) return part(place, true, batch)
    const rows = part(place, false, batch)
    return rows.length === batch ? rows : [...rows, ...part(null, true, batch - rows.length)]
  }
}

function addActors(selection: Selection, actors: Actors, { by, about, country }: StatementFilter): void {
  const among = (table: string, column: string, id: string) => {
    const numbers = actors.numbers(id)
    const condition = `${table}.${column} IN (${marks(numbers)})`
    selection.among(
      `SELECT report AS id FROM ${table} WHERE ${condition}`,
      `EXISTS (SELECT 1 FROM ${table} WHERE ${condition} AND ${table}.report = report.id)`,
      ...numbers,
    )
  }
  if (by !== undefined) among('statement', 'speaker', by)
  for (const id of about ?? []) among('mention', 'actor', id)
  if (country !== undefined)
    selection.among(
      'SELECT report AS id FROM actor CROSS JOIN statement ON statement.speaker = actor.id WHERE actor.country = ?',
      `report.id IN (SELECT report FROM actor CROSS JOIN statement ON statement.speaker = actor.id WHERE actor.country = ?)`,
      country,
    )
}

/** What only the reading can tell. */
function fitting({ actors }: StatementShelf, filter: StatementFilter, seeker: WordSeeker | null) {
  const { by, about = [], country, mode } = filter
  const settled = (id: string) => actors.actor(id)?.id ?? id
  const speaker = by === undefined ? null : settled(by)
  const spokenOf = about.map(settled)
  return (statement: StoredStatement): boolean =>
    (mode === undefined || statement.mode === mode) &&
    (speaker === null || statement.speaker?.id === speaker) &&
    (country === undefined || statement.speaker?.country === country) &&
    spokenOf.every((id) => statement.about.some((actor) => actor.id === id)) &&
    (seeker === null || seeker.holds(statement.words))
}
