import type { EventFilter, EventRow } from '../record/query.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { Day } from '../record/telling.ts'
import type { Actors } from './actors.ts'
import { toColumn } from './day-column.ts'
import { type EventColumns, rowOfColumns } from './event-row.ts'
import type { Events } from './events.ts'

/** An event's row as it was known on a day; null where the filter does not let through what was known of it then. */
export function asKnownOn(
  { events, actors }: { readonly events: Events; readonly actors: Actors },
  columns: EventColumns,
  filter: EventFilter,
  day: Day,
): EventRow | null {
  const row = rowOfColumns(columns)
  if (columns.heard === null || columns.heard <= toColumn(day)!) return row
  const then = events.knownOn(columns.id, day)
  if (!then || !fits(then, filter, actors)) return null
  const { kind, status, when, reports, sources, confidence, firstKnown } = then
  const days = { first: when?.first ?? null, last: when?.last ?? null, known: firstKnown }
  return { ...row, kind, status, ...days, reports, sources: sources.length, confidence }
}

/** What later reports can have changed, asked again. */
function fits(event: RecordEvent, filter: EventFilter, actors: Actors): boolean {
  const { kinds, statuses, minConfidence = 0, minSources = 0, contradicted, place } = filter
  return (
    (kinds?.includes(event.kind) ?? true) &&
    (statuses?.includes(event.status) ?? true) &&
    fitsPeriod(event, filter) &&
    fitsLength(event, filter) &&
    fitsParties(event, filter, actors) &&
    (place === undefined || isIn(event.place, place)) &&
    event.confidence >= minConfidence &&
    event.sources.length >= minSources &&
    (contradicted === undefined || contradicted === event.contradictions.length > 0)
  )
}

function fitsPeriod({ when }: RecordEvent, { from, to, beginsFrom }: EventFilter): boolean {
  if (beginsFrom !== undefined && (when?.first ?? '') < beginsFrom) return false
  if (from === undefined && to === undefined) return true
  if (when === null || (when.first === null && when.last === null)) return false
  return (from === undefined || (when.last ?? from) >= from) && (to === undefined || (when.first ?? to) <= to)
}

function fitsLength({ when }: RecordEvent, { longest }: EventFilter): boolean {
  if (longest === undefined || !when?.first || !when.last) return true
  return toColumn(when.last)! - toColumn(when.first)! < longest
}

function fitsParties({ parties }: RecordEvent, { actors: ids, countries }: EventFilter, actors: Actors): boolean {
  const present = new Set(parties.map(({ actor }) => actor.id))
  const from = new Set(parties.map(({ actor }) => actor.country))
  return (
    (ids ?? []).every((id) => present.has(actors.actor(id)?.id ?? id)) &&
    (countries ?? []).every((country) => from.has(country))
  )
}

function isIn(where: RecordEvent['place'], place: string): boolean {
  return where !== null && (where.id === place || where.country === place)
}
