import type { EventKind } from '../../document/facts.ts'
import { addDays } from '../day-number.ts'
import type { EventFilter, EventRow } from '../query.ts'
import type { RecordReader } from '../record-store.ts'
import type { Day } from '../telling.ts'
import type { ToldEvent } from '../trips/presence.ts'

export interface Period {
  readonly from?: Day
  readonly to?: Day
}

/** Events at which people can be together in one place. */
const kinds: readonly EventKind[] = ['visit', 'meeting', 'talks', 'signing', 'mediation']
/** A stay that reaches into the period has all its days within so many of it. */
const around = 31
/** Reports that tell of a stay without its day come out at most so long before and after it. */
const foreseen = 90
const remembered = 60
/**
 * The events by which trips of a period are found, with what each report tells of them: those of its days and of some days around, and those
 * without a day that were reported then. In order of their days; the same whatever the order in which reports were added.
 * @param who narrows them to those one takes part in
 * @param most so many events are looked at, the newest ones: each is folded from what its reports say
 */
export async function listToldEvents(
  store: RecordReader,
  who: EventFilter,
  period: Period,
  most: number,
): Promise<{ readonly events: readonly ToldEvent[]; readonly more: boolean }> {
  const rows = new Map<string, EventRow>()
  for (const filter of filtersOf(period))
    for await (const row of listRows(store, { ...who, ...filter.events, kinds })) {
      if (filter.undated && (row.first !== null || row.last !== null)) continue
      if (rows.size === most && !rows.has(row.id))
        return { events: await readAll(store, [...rows.values()]), more: true }
      rows.set(row.id, row)
    }
  return { events: await readAll(store, [...rows.values()]), more: false }
}

interface Part {
  readonly events: EventFilter
  /** Only those without a day are taken. */
  readonly undated: boolean
}

function filtersOf({ from, to }: Period): Part[] {
  if (from === undefined && to === undefined) return [{ events: { order: 'day-descending' }, undated: false }]
  const dated = {
    ...(from === undefined ? {} : { from: addDays(from, -around) }),
    ...(to === undefined ? {} : { to: addDays(to, around) }),
  }
  const reported = {
    ...(from === undefined ? {} : { knownFrom: addDays(from, -foreseen) }),
    ...(to === undefined ? {} : { knownTo: addDays(to, remembered) }),
  }
  return [
    { events: { ...dated, order: 'day-descending' }, undated: false },
    { events: { ...reported, order: 'known-descending' }, undated: true },
  ]
}

async function* listRows(store: RecordReader, filter: EventFilter): AsyncGenerator<EventRow, void> {
  let after: string | null = null
  do {
    const page = await store.events({ ...filter, limit: 1000, ...(after === null ? {} : { after }) })
    yield* page.rows
    after = page.next
  } while (after !== null)
}

async function readAll(store: RecordReader, rows: readonly EventRow[]): Promise<ToldEvent[]> {
  const order = ({ first, last, id }: EventRow) => `${first ?? '9999-99-99'} ${last ?? '9999-99-99'} ${id}`
  const told: ToldEvent[] = []
  for (const { id } of rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const event = await store.event(id)
    if (event !== null) told.push({ event, tellings: await store.tellings(id) })
  }
  return told
}
