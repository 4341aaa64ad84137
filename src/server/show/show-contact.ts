import type { ActorDetail, ContactAnswer } from '../../api/actor.ts'
import { readRows } from '../../record/ask/list-events.ts'
import type { Contact, EventRow } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Day } from '../../record/telling.ts'
import { showEvents } from './show-event.ts'

/** Contacts of two, with their first, last and next event. */
export async function showContact(store: RecordReader, contact: Contact, today: Day): Promise<ContactAnswer> {
  const { first, last, next, byKind, ...same } = contact
  const show = (row: EventRow | null) => showRow(store, row, today)
  return {
    ...same,
    byYear: { ...same.byYear },
    byKind: { ...byKind } as Record<string, number>,
    first: await show(first),
    last: await show(last),
    next: await show(next),
  }
}

/** The same in a line. */
export function showContactLine({
  one: _,
  first: __,
  last,
  next,
  other,
  ...counts
}: Contact): ActorDetail['contacts'][number] {
  const { happened, planned, byYear, byKind } = counts
  return {
    ...{ other, happened, planned },
    byYear: { ...byYear },
    byKind: { ...byKind } as Record<string, number>,
    last: last?.first ?? null,
    lastTo: last?.last ?? null,
    next: next?.first ?? null,
    nextTo: next?.last ?? null,
  }
}

/** One event by its row, as lists show it. */
export async function showRow(store: RecordReader, row: EventRow | null, today: Day): Promise<ContactAnswer['first']> {
  if (row === null) return null
  const [item = null] = await showEvents(store, await readRows(store, [row]), today)
  return item
}
