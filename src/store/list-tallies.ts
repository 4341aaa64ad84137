import type { EventKind } from '../document/facts.ts'
import { textOf } from '../document/span.ts'
import type { Actor } from '../record/actor.ts'
import { daysOfEdtf } from '../record/days-of-edtf.ts'
import { identifyActor } from '../record/identify-actor.ts'
import type { ClaimedTally } from '../record/query.ts'
import type { Day } from '../record/telling.ts'
import { type Actors, marks } from './actors.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
import { codeOfKind, codeOfStatus } from './kind-codes.ts'
import type { Readings } from './read-readings.ts'
import { type ReportRow, reportColumns, reportOfRow } from './report-row.ts'
import { sideOf } from './side-of.ts'

interface TallyShelf {
  readonly database: Database
  readonly readings: Readings
  readonly actors: Actors
}

/** Most tallies that are given. */
const most = 30

/** Counts that reports claim for an actor or country, or for two of them, the newest first. */
export function listTallies(shelf: TallyShelf, one: string, other?: string): ClaimedTally[] {
  const sides = [one, ...(other === undefined ? [] : [other])].map((id) => sideOf(shelf.actors, id))
  // From the tallies, or all of a country's people would be tried: there are few tallies.
  const has = sides.map(
    ({ holds }) => `SELECT report, ordinal FROM tally CROSS JOIN actor ON actor.id = tally.actor WHERE ${holds}`,
  )
  const rows = shelf.database.all<ReportRow & { ordinal: number }>(
    `SELECT found.ordinal, ${reportColumns} FROM (${has.join(' INTERSECT ')} GROUP BY 1, 2) found CROSS JOIN report ON report.id = found.report
     WHERE report.rejected = 0 ORDER BY report.known DESC, report.id DESC, found.ordinal LIMIT ?`,
    ...sides.flatMap(({ values }) => values),
    most,
  )
  const recorded = countRecorded(shelf)
  return rows.flatMap((row) => describeTally(shelf, row, row.ordinal, recorded) ?? [])
}

function describeTally(
  { readings }: TallyShelf,
  row: ReportRow,
  ordinal: number,
  recorded: Recorded,
): ClaimedTally | null {
  const reading = readings.reading(row.id)
  const tally = reading?.tallies[ordinal]
  if (!reading || !tally) return null
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const who = tally.participants
    .flatMap((id) => byId.get(id) ?? [])
    .map((entity) => readings.settled.settle(identifyActor(entity, row.key), row.key))
  const report = reportOfRow(row)
  const until = tally.asOf === null ? report.known : daysOfEdtf(tally.asOf).last
  return {
    kind: tally.kind,
    count: tally.count,
    actors: who,
    report,
    words: textOf(reading.report.text, tally),
    since: tally.since,
    asOf: tally.asOf,
    recorded: recorded(tally.kind, who, until),
  }
}

/** How many events of a kind happened up to a day with all of these taking part. */
type Recorded = (kind: EventKind, who: readonly Actor[], until: Day | null) => number

/** The days of each kind and company are asked for once: reports repeat each other. */
function countRecorded(shelf: Pick<TallyShelf, 'database' | 'actors'>): Recorded {
  const known = new Map<string, readonly (number | null)[]>()
  return (kind, who, until) => {
    const last = toColumn(until)
    const key = [kind, last === null, ...who.map(({ id }) => id)].join('\n')
    const days = known.get(key) ?? daysRecorded(shelf, kind, who, last !== null)
    known.set(key, days)
    return days.filter((day) => last === null || (day !== null && day <= last)).length
  }
}

/** Of one who takes part in more it is quicker to go through all events that have a day. */
const mostFetched = 10_000

/** @param dated only of those that have a day */
function daysRecorded(
  { database, actors }: Pick<TallyShelf, 'database' | 'actors'>,
  kind: EventKind,
  who: readonly Actor[],
  dated: boolean,
): (number | null)[] {
  const sides = who
    .map(({ id }) => actors.numbers(id))
    .map((numbers) => ({ numbers, count: measure(database, numbers) }))
    .sort((a, b) => a.count - b.count)
  const [fewest, ...others] = sides
  if (fewest === undefined) return []
  const walked = dated && fewest.count > mostFetched
  const from = walked
    ? 'event INDEXED BY event_day'
    : `(SELECT DISTINCT event AS id FROM party WHERE actor IN (${marks(fewest.numbers)})) few CROSS JOIN event ON event.id = few.id`
  const asked = (walked ? sides : others).map(({ numbers }) => numbers)
  const present = asked.map(
    (numbers) =>
      `AND EXISTS (SELECT 1 FROM party other WHERE other.event = event.id AND other.actor IN (${marks(numbers)}))`,
  )
  return database
    .rows<[first: number | null]>(
      `SELECT event.first FROM ${from} WHERE event.kind = ? AND event.status IN (?, ?) AND event.rejected = 0
       AND ${dated ? 'event.first IS NOT NULL' : '1'} ${present.join(' ')}`,
      ...(walked ? [] : fewest.numbers),
      codeOfKind(kind),
      codeOfStatus('occurred'),
      codeOfStatus('ongoing'),
      ...asked.flat(),
    )
    .map(([first]) => first)
}

/** In how many events they take part, as far as it matters. */
function measure(database: Database, numbers: readonly number[]): number {
  const taken = `SELECT 1 FROM party WHERE actor IN (${marks(numbers)}) LIMIT ${mostFetched + 1}`
  return database.get<{ n: number }>(`SELECT count(*) AS n FROM (${taken})`, ...numbers)?.n ?? 0
}
