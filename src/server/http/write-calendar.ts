import type { EventsQuery } from '../../api/filter.ts'
import type { ExportedEvent } from '../../export/exported.ts'
import { openExport } from '../../export/open-export.ts'
import { readExported } from '../../export/read-exported.ts'
import { writeICalendar } from '../../export/write-icalendar.ts'
import { addDays } from '../../record/day-number.ts'
import type { EventFilter, EventRow } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Day } from '../../record/telling.ts'
import { askToday } from '../ask-today.ts'
import type { House } from '../house.ts'
import type { Operation, Sent } from '../operation.ts'
import { readQuery } from '../read-query.ts'
import { Refusal } from '../refusal.ts'
import { refuseCursor } from '../refuse-cursor.ts'
import { takeGiven } from '../take-given.ts'
import { takeTurns } from '../take-turns.ts'
import { mostRows } from './write-rows.ts'

/** Operations whose question is a filter of events. */
const filtered: ReadonlySet<string> = new Set(['ahead', 'listEvents', 'timeline', 'map', 'network'])
/** A subscription to what is ahead keeps what has just been: so many days. */
const kept = 30
/** Most rows that are asked for at once. */
const page = 1000

/**
 * The events of a screen as a calendar, at most as many as CSV has rows; null where it has none. Where it is cut, its description says so. Throws `Refusal` for an
 * event that is not there.
 * @param most events
 */
export async function writeCalendar(
  { id }: Operation,
  { params, query }: { readonly params: unknown; readonly query: Partial<EventsQuery> },
  house: House,
  most = mostRows,
): Promise<Sent | null> {
  const today = askToday(house, query).day
  const record = takeTurns(house.record)
  if (filtered.has(id)) {
    const filter = id === 'ahead' ? filterAhead(query, today) : filterEvents(query)
    const { rows, isCut } = await refuseCursor(listRows(record, filter, query.limit ?? most))
    const about = isCut && query.limit === undefined ? sayCut(filter, rows.length) : null
    return send({ record, today, rows, knownOn: filter.knownOn, about, file: 'readout.ics' })
  }
  if (id !== 'getEvent') return null
  const named = (params as { id: string }).id
  const rows = await record.eventRows([named])
  if (rows.length === 0) throw new Refusal(404, `there is no event ${named} in the record`)
  const { knownOn } = query
  return send({ record, today, rows, knownOn, about: null, file: `${rows[0]!.id}.ics` })
}

function filterAhead(query: Partial<EventsQuery>, today: Day): EventFilter {
  return { from: addDays(today, -kept), ...readQuery(query), order: 'day' }
}

/** Where there are too many, the latest are those somebody wants in a calendar. */
function filterEvents(query: Partial<EventsQuery>): EventFilter {
  const { within, report, changedSince, order, after } = query
  const latest = after === undefined ? ('day-descending' as const) : undefined
  return { ...readQuery(query), ...takeGiven({ within, report, changedSince, order: order ?? latest, after }) }
}

/** The first rows that a filter lets through, and whether there are more. */
async function listRows(record: RecordReader, filter: EventFilter, most: number) {
  const rows: EventRow[] = []
  let after = filter.after ?? null
  do {
    const limit = Math.min(page, most - rows.length)
    const found = await record.events({ ...filter, limit, ...(after === null ? {} : { after }) })
    rows.push(...found.rows)
    after = found.next
  } while (after !== null && rows.length < most)
  return { rows, isCut: after !== null }
}

function sayCut({ order }: EventFilter, written: number): string {
  const which = order === 'day' ? 'first' : order === 'day-descending' ? 'latest' : 'first in the order asked for'
  return `Cut: the ${written} ${which} of these events. readout export icalendar has all.`
}

interface Calendar {
  readonly record: RecordReader
  readonly today: Day
  readonly rows: readonly EventRow[]
  readonly knownOn: Day | undefined
  readonly about: string | null
  readonly file: string
}

function send({ record, today, rows, knownOn, about, file }: Calendar): Sent {
  async function* events(): AsyncGenerator<ExportedEvent, void> {
    // In the order of exports.
    for (const row of rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
      const exported = await readExported(record, row, knownOn)
      if (exported) yield exported
    }
  }
  const made = `${new Date().toISOString().slice(0, 19)}Z`
  const opened = { ...openExport(record, { filter: null, today, made }), events }
  const content = writeICalendar(opened, takeGiven({ about: about ?? undefined }))
  return { mediaType: 'text/calendar; charset=utf-8', file, content }
}
