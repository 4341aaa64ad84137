import type { FilterQuery } from '../../api/filter.ts'
import type { ExportedEvent, RecordExport } from '../../export/exported.ts'
import { openExport } from '../../export/open-export.ts'
import { writeICalendar } from '../../export/write-icalendar.ts'
import { addDays } from '../../record/day-number.ts'
import type { EventFilter } from '../../record/query.ts'
import { askToday } from '../ask-today.ts'
import type { House } from '../house.ts'
import type { Operation, Sent } from '../operation.ts'
import { readQuery } from '../read-query.ts'
import { Refusal } from '../refusal.ts'

/** Operations whose question is a filter of events. */
const filtered: ReadonlySet<string> = new Set(['ahead', 'listEvents', 'timeline', 'map', 'network'])
/** A subscription to what is ahead keeps what has just been: so many days. */
const kept = 30

/** The events of a screen as a calendar; null where it has none. Throws `Refusal` for an event that is not there. */
export async function writeCalendar(
  { id }: Operation,
  { params, query }: { readonly params: unknown; readonly query: FilterQuery },
  house: House,
): Promise<Sent | null> {
  const today = askToday(house, query).day
  const made = `${new Date().toISOString().slice(0, 19)}Z`
  const open = (filter: EventFilter) => openExport(house.record, { filter, today, made })
  if (filtered.has(id)) {
    const asked = readQuery(query)
    const filter = id === 'ahead' && asked.from === undefined ? { ...asked, from: addDays(today, -kept) } : asked
    return send(open(filter), 'readout.ics')
  }
  if (id !== 'getEvent') return null
  const named = (params as { id: string }).id
  const event = await house.record.event(named)
  if (!event) throw new Refusal(404, `there is no event ${named} in the record`)
  const report = event.best.slice(0, event.best.lastIndexOf('#'))
  return send(only(open({ report, rejected: true }), event.id), `${event.id}.ics`)
}

function send(record: RecordExport, file: string): Sent {
  return { mediaType: 'text/calendar; charset=utf-8', file, content: writeICalendar(record, {}) }
}

/** The same export with one event. */
function only(record: RecordExport, id: string): RecordExport {
  async function* events(): AsyncGenerator<ExportedEvent, void> {
    for await (const exported of record.events()) if (exported.event.id === id) yield exported
  }
  return { ...record, events }
}
