import type { ActorDetail } from '../../api/actor.ts'
import type { TodayAnswer } from '../../api/words.ts'
import type { Actor } from '../../record/actor.ts'
import { readOffices } from '../../record/ask/read-offices.ts'
import { countryActor } from '../../record/identify-actor.ts'
import type { Contact, EventRow } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Day } from '../../record/telling.ts'
import { remember } from '../remember.ts'
import { showContactLine, showRow } from './show-contact.ts'
import { showTally } from './show-tally.ts'
import { showYears } from './show-years.ts'

const mostContacts = 100
const mostPeople = 20

/** What the record has of one. */
export async function showActorDetail(store: RecordReader, actor: Actor, today: TodayAnswer): Promise<ActorDetail> {
  const ask = <Answer>(what: string, work: () => Promise<Answer>) => remember(store, `${what} ${actor.id}`, work)
  const contacts = await ask('contacts', () => store.contacts(actor.id))
  const tallies = await ask('tallies', () => store.tallies(actor.id))
  const corrections = await store.corrections(actor.id)
  const isCountry = actor.kind === 'country'
  return {
    today,
    actor,
    country: actor.country === null || isCountry ? null : countryActor(actor.country),
    offices: await readOffices(store, actor.id),
    contacts: contacts.slice(0, mostContacts).map(showContactLine),
    years: showYears(await ask('years', () => store.countYears(actor.id))),
    last: await showRow(store, lastOf(contacts), today.day),
    next: await showRow(store, nextOf(contacts, today.day), today.day),
    tallies: tallies.map(showTally),
    people: isCountry ? [...(await store.people(actor.country ?? actor.id, mostPeople))] : [],
    corrections: corrections.length,
    correction: corrections.at(-1)?.id ?? null,
  }
}

function lastOf(contacts: readonly Contact[]): EventRow | null {
  return contacts.reduce<EventRow | null>((last, contact) => (isAfter(contact.last, last) ? contact.last : last), null)
}

/** The earliest that is not over. */
function nextOf(contacts: readonly Contact[], today: Day): EventRow | null {
  return contacts.reduce<EventRow | null>((first, { next }) => {
    const isAhead = next !== null && (next.last ?? next.first ?? '') >= today
    return isAhead && (first === null || isAfter(first, next)) ? next : first
  }, null)
}

function isAfter(one: EventRow | null, other: EventRow | null): boolean {
  const order = (row: EventRow | null) => (row === null ? '' : `${row.first ?? ''} ${row.id}`)
  return order(one) > order(other)
}
