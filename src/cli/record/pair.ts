import type { Actor } from '../../record/actor.ts'
import { type ListedEvent, listEvents } from '../../record/ask/list-events.ts'
import { withParties } from '../../record/ask/with-parties.ts'
import type { EventRow } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { readToday } from '../../show/read-today.ts'
import { ChoiceError } from './choice-error.ts'
import { findActor } from './find-actor.ts'
import type { PairRecord } from './pair-record.ts'
import { printDocument } from './print-document.ts'
import type { Cell, OutputOptions } from './print-list.ts'
import { showPair } from './show/show-pair.ts'
import { sortCounts } from './sort-counts.ts'
import { withReader } from './with-record.ts'

export interface PairOptions extends OutputOptions {
  readonly record?: string
  readonly today?: string
  readonly limit: number
}

/** `readout pair ONE OTHER`. Returns the exit code. */
export function pair(names: readonly [string, string], options: PairOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const one = await findActor(names[0], store)
    const other = await findActor(names[1], store)
    if (one.id === other.id)
      throw new ChoiceError(`“${names[0]}” and “${names[1]}” are both ${one.name}`, 'Name two who differ.')
    const record = await readPair(store, one, other, options.limit)
    const { day } = readToday(options.today, Date.now())
    const document = { ...record, events: record.events.map(({ event }) => event) }
    const columns = ['count', 'of', 'value']
    await printDocument({ document, columns, rows: countRows(record), show: () => showPair(record, day) }, options)
    return 0
  })
}

async function readPair(store: RecordReader, one: Actor, other: Actor, limit: number): Promise<PairRecord> {
  const events: ListedEvent[] = []
  const filter = withParties({ order: 'day-descending' }, [one, other])
  for await (const listed of listEvents(store, filter, limit)) events.push(listed)
  const [contact = null] = await store.contacts(one.id, other.id)
  const whole = async (row: EventRow | null | undefined) => (row ? store.event(row.id) : null)
  return {
    one,
    other,
    contact,
    last: await whole(contact?.last),
    next: await whole(contact?.next),
    tallies: await store.tallies(one.id, other.id),
    events,
  }
}

/** What is counted, one figure a row: contacts in all, by year, by kind, and what is claimed. */
function countRows({ contact, tallies }: PairRecord): Cell[][] {
  const { happened = 0, planned = 0, byYear = {}, byKind = {} } = contact ?? {}
  return [
    ['happened', 'all', happened],
    ['planned', 'all', planned],
    ...sortCounts(byYear).map(([year, count]): Cell[] => ['happened in', year, count]),
    ...sortCounts(byKind).map(([kind, count]): Cell[] => ['happened as', kind, count]),
    ...tallies.map(({ kind, count, report }): Cell[] => ['claimed', `${kind} (${report.id})`, count]),
    ...tallies.map(({ kind, recorded, report }): Cell[] => ['recorded', `${kind} (${report.id})`, recorded]),
  ]
}
