import type { Actor } from '../../record/actor.ts'
import { listEvents } from '../../record/ask/list-events.ts'
import { readOffices } from '../../record/ask/read-offices.ts'
import { withParties } from '../../record/ask/with-parties.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { readToday } from '../../show/read-today.ts'
import { findActor } from './find-actor.ts'
import { printDocument } from './print-document.ts'
import type { OutputOptions } from './print-list.ts'
import type { Profile } from './profile.ts'
import { showProfile } from './show/show-profile.ts'
import { withReader } from './with-record.ts'

export interface WhoOptions extends OutputOptions {
  readonly record?: string
  readonly today?: string
  readonly limit: number
}

/** `readout who NAME`. Returns the exit code. */
export function who(name: string, options: WhoOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const actor = await findActor(name, store)
    const profile = await readProfile(store, actor, options.limit)
    const { day } = readToday(options.today, Date.now())
    const columns = ['with', 'with_id', 'happened', 'planned', 'first', 'last', 'last_event', 'next', 'next_event']
    const rows = profile.contacts.map(({ other, happened, planned, first, last, next }) => [
      ...[other.name, other.id, happened, planned, first?.first ?? null, last?.first ?? null, last?.id ?? null],
      ...[next?.first ?? null, next?.id ?? null],
    ])
    const show = await showProfile(profile, day, store)
    await printDocument({ document: profile, columns, rows, show: () => show }, options)
    return 0
  })
}

async function readProfile(store: RecordReader, actor: Actor, limit: number): Promise<Profile> {
  const events: string[] = []
  for await (const { event } of listEvents(store, withParties({ order: 'day-descending' }, [actor]), limit))
    events.push(event.id)
  const by = actor.kind === 'country' ? { country: actor.country ?? actor.id } : { by: actor.id }
  const contacts = await store.contacts(actor.id)
  const { rows } = await store.statements({ ...by, limit: limit * 2 })
  return {
    actor,
    offices: await readOffices(store, actor.id),
    contacts: contacts.slice(0, limit),
    statements: rows.filter(({ report }) => report.copyOf === null).slice(0, limit),
    events,
  }
}
