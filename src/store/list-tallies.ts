import type { Tally } from '../document/facts.ts'
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
const most = 200

/** Counts that reports claim for an actor or country, or for two of them, the newest first. */
export function listTallies(shelf: TallyShelf, one: string, other?: string): ClaimedTally[] {
  const sides = [one, ...(other === undefined ? [] : [other])].map((id) => sideOf(shelf.actors, id))
  const has = sides.map(
    ({ sql }) =>
      `EXISTS (SELECT 1 FROM tally other WHERE other.report = tally.report AND other.ordinal = tally.ordinal AND other.actor IN (${sql}))`,
  )
  const rows = shelf.database.all<ReportRow & { ordinal: number }>(
    `SELECT DISTINCT tally.ordinal, ${reportColumns} FROM tally JOIN report ON report.id = tally.report
     WHERE report.rejected = 0 AND ${has.join(' AND ')} ORDER BY report.known DESC, report.id DESC, tally.ordinal LIMIT ?`,
    ...sides.flatMap(({ values }) => values),
    most,
  )
  return rows.flatMap((row) => describeTally(shelf, row, row.ordinal) ?? [])
}

function describeTally(
  { database, readings, actors }: TallyShelf,
  row: ReportRow,
  ordinal: number,
): ClaimedTally | null {
  const reading = readings.reading(row.id)
  const tally = reading?.tallies[ordinal]
  if (!reading || !tally) return null
  const byId = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const who = tally.participants
    .flatMap((id) => byId.get(id) ?? [])
    .map((entity) => readings.settled.settle(identifyActor(entity, row.key), row.key))
  const report = reportOfRow(row)
  return {
    kind: tally.kind,
    count: tally.count,
    actors: who,
    report,
    words: textOf(reading.report.text, tally),
    since: tally.since,
    asOf: tally.asOf,
    recorded: countRecorded({ database, actors }, tally, who, lastDay(tally.asOf) ?? report.known),
  }
}

function lastDay(edtf: string | null): Day | null {
  return edtf === null ? null : daysOfEdtf(edtf).last
}

/** Events of the kind that happened up to that day, with all of them. */
function countRecorded(
  { database, actors }: Pick<TallyShelf, 'database' | 'actors'>,
  { kind }: Tally,
  who: readonly Actor[],
  until: Day | null,
): number {
  if (who.length === 0) return 0
  const each = who.map(({ id }) => actors.numbers(id))
  const [first = [], ...others] = each
  const rest = others.map(
    (numbers) =>
      `AND EXISTS (SELECT 1 FROM party other WHERE other.event = event.id AND other.actor IN (${marks(numbers)}))`,
  )
  const found = database.get<{ n: number }>(
    `SELECT count(DISTINCT event.id) AS n FROM party CROSS JOIN event ON event.id = party.event
     WHERE party.actor IN (${marks(first)}) AND event.kind = ? AND event.status IN (?, ?) AND event.rejected = 0
     AND (? IS NULL OR event.first <= ?) ${rest.join(' ')}`,
    ...first,
    codeOfKind(kind),
    codeOfStatus('occurred'),
    codeOfStatus('ongoing'),
    toColumn(until),
    toColumn(until),
    ...others.flat(),
  )
  return found?.n ?? 0
}
