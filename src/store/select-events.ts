import type { EventFilter } from '../record/query.ts'
import { type Actors, marks } from './actors.ts'
import { toColumn } from './day-column.ts'
import { idColumn } from './event-id.ts'
import { instantColumn } from './event-row.ts'
import { codeOfKind, codeOfStatus } from './kind-codes.ts'
import { Selection } from './selection.ts'

/** An event's row is short. */
const mostFetched = 20_000

/**
 * The conditions of a filter on table `event`. With `knownOn`, what can have been otherwise on that day is asked only of events that no
 * report told of since; the others come out as well, to be looked at one by one, but for those whose days are far from the filter's now.
 */
export function selectEvents(actors: Actors, filter: EventFilter): Selection {
  const selection = new Selection('event', mostFetched)
  if (!filter.rejected) selection.where('event.rejected = 0')
  addKnown(selection, filter)
  addChanging(selection, actors, filter)
  addParties(selection, actors, filter)
  addReports(selection, filter)
  if (filter.within !== undefined)
    selection.amongOwn('event.whole = (SELECT whole.id FROM event whole WHERE whole.key = ?)', idColumn(filter.within))
  if (filter.reviewed !== undefined) selection.where('event.reviewed = ?', filter.reviewed ? 1 : 0)
  if (filter.changedSince !== undefined)
    selection.amongOwn('event.changed >= ?', instantColumn(Date.parse(filter.changedSince)))
  return selection
}

type Value = string | number

function addKnown(selection: Selection, { knownFrom, knownTo, knownOn }: EventFilter): void {
  const last = [knownTo, knownOn].filter((day) => day !== undefined).sort()[0]
  if (knownFrom !== undefined && last !== undefined)
    selection.amongOwn('event.known BETWEEN ? AND ?', toColumn(knownFrom)!, toColumn(last)!)
  else if (knownFrom !== undefined) selection.amongOwn('event.known >= ?', toColumn(knownFrom)!)
  else if (last !== undefined) selection.amongOwn('event.known <= ?', toColumn(last)!)
}

/** A plan is seldom moved further than so many days: what is set for days further off today was not set for those asked for. */
export const furthestMoved = 366

/** Days as they stand now, in which what stood in the filter's days on day `knownOn` must be. */
function addNear(selection: Selection, { from, to, beginsFrom }: EventFilter): void {
  const start = from ?? beginsFrom
  if (start !== undefined) selection.where('(event.last >= ? OR event.last IS NULL)', toColumn(start)! - furthestMoved)
  if (to !== undefined) selection.where('(event.first <= ? OR event.first IS NULL)', toColumn(to)! + furthestMoved)
}

/** What later reports can change. */
function addChanging(selection: Selection, actors: Actors, filter: EventFilter): void {
  const { from, to, longest, beginsFrom, minConfidence, minSources, contradicted, knownOn } = filter
  const add = (condition: string, ...values: Value[]) => {
    if (knownOn === undefined) selection.amongOwn(condition, ...values)
    else selection.where(`(event.heard > ? OR (${condition}))`, toColumn(knownOn), ...values)
  }
  const where = (condition: string, ...values: Value[]) => {
    if (knownOn === undefined) selection.where(condition, ...values)
    else add(condition, ...values)
  }
  addKinds(filter, (filter.order ?? 'day').startsWith('day') ? where : add)
  if (knownOn !== undefined) addNear(selection, filter)
  if (from !== undefined)
    where('(event.last >= ? OR (event.last IS NULL AND event.first IS NOT NULL))', toColumn(from)!)
  if (to !== undefined) where('(event.first <= ? OR (event.first IS NULL AND event.last IS NOT NULL))', toColumn(to)!)
  if (longest !== undefined)
    where('(event.last - event.first < ? OR event.first IS NULL OR event.last IS NULL)', longest)
  if (beginsFrom !== undefined) where('event.first >= ?', toColumn(beginsFrom)!)
  if (minConfidence !== undefined) where('event.confidence >= ?', Math.ceil(minConfidence * 100 - 1e-9))
  if (minSources !== undefined && minSources > 1) add('event.sources >= ? AND event.sources > 1', minSources)
  if (contradicted !== undefined) (contradicted ? add : where)(`event.contradicted ${contradicted ? '>' : '='} 0`)
  if (filter.place !== undefined) {
    const numbers = actors.placeNumbers(filter.place)
    add(`event.place IN (${marks(numbers)})`, ...numbers)
  }
}

/** The index on days has them as well: walked by day it tells them at once, and in any other order they are looked up in it first. */
function addKinds({ kinds, statuses }: EventFilter, add: (condition: string, ...values: Value[]) => void): void {
  const parts = [
    ...(statuses === undefined ? [] : [`event.status IN (${marks(statuses)})`]),
    ...(kinds === undefined ? [] : [`event.kind IN (${marks(kinds)})`]),
  ]
  if (parts.length > 0)
    add(parts.join(' AND '), ...(statuses ?? []).map(codeOfStatus), ...(kinds ?? []).map(codeOfKind))
}

function addParties(selection: Selection, actors: Actors, { actors: ids, countries }: EventFilter): void {
  for (const id of ids ?? []) {
    const numbers = actors.numbers(id)
    const condition = `party.actor IN (${marks(numbers)})`
    selection.among(
      `SELECT event AS id FROM party WHERE ${condition}`,
      `EXISTS (SELECT 1 FROM party WHERE party.event = event.id AND ${condition})`,
      ...numbers,
    )
  }
  for (const country of countries ?? [])
    selection.among(
      'SELECT event AS id FROM side WHERE country = ?',
      'EXISTS (SELECT 1 FROM side WHERE side.country = ? AND side.event = event.id)',
      country,
    )
}

function addReports(selection: Selection, { source, report, outlet, toldFrom, knownOn }: EventFilter): void {
  const add = (condition: string, ...values: Value[]) =>
    selection.among(
      `SELECT event.id AS id FROM report CROSS JOIN event ON ${tells} WHERE ${condition}`,
      `EXISTS (SELECT 1 FROM report NOT INDEXED WHERE ${isToldBy} AND ${condition})`,
      ...values,
    )
  if (toldFrom !== undefined && knownOn === undefined) add('report.known >= ?', toColumn(toldFrom)!)
  else if (toldFrom !== undefined) add('report.known BETWEEN ? AND ?', toColumn(toldFrom)!, toColumn(knownOn!)!)
  if (source !== undefined) add('report.source = ?', source)
  if (report !== undefined) add('report.key = ?', report)
  if (outlet !== undefined) add(`${outletCondition}`, outlet)
}

/** Reports to events and events to reports: both sides of the view `telling`, so that each finds its index. */
const tells =
  '(event.of_report = report.id OR event.id IN (SELECT joined.event FROM joined WHERE joined.report = report.id))'
const isToldBy =
  '(report.id = event.of_report OR report.id IN (SELECT joined.report FROM joined WHERE joined.event = event.id))'

/** The report's outlet is who put it up or whose report it is, in capitals or not. One value. */
export const outletCondition = '? COLLATE NOCASE IN (report.publisher, report.agency, report.source)'
