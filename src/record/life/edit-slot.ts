import * as z from 'zod'
import { eventFormats, eventKinds, eventStatuses, roles } from '../../document/facts.ts'
import type { Actor } from '../actor.ts'
import { daysOfEdtf } from '../days-of-edtf.ts'
import type { RecordEvent } from '../record-event.ts'
import type { Party, When } from '../telling.ts'

/** What an edit sets, and the slot's value before and after, for the event's history. */
export interface Edit {
  readonly slots: Partial<RecordEvent>
  readonly from: string | null
  readonly to: string | null
}

const kindValue = z.enum(eventKinds)
const statusValue = z.enum(eventStatuses)
const formatValue = z.enum(eventFormats).nullable()
const idValue = z.string().min(1).max(500).nullable()
const dayValue = z.string().max(40).nullable()
const topicsValue = z.array(z.string().max(600)).max(20)
const partyValue = z.union([z.string(), z.object({ actor: z.string(), role: z.enum(roles).optional() })])
const partiesValue = z.array(partyValue).max(50)

/** Null where the slot cannot be edited or the value does not fit it: a broken correction changes nothing. */
export function editSlot(
  event: RecordEvent,
  slot: string,
  value: unknown,
  lookUpActor: (id: string) => Actor | null,
): Edit | null {
  const simple = editWord(event, slot, value)
  if (simple !== null) return simple
  if (slot === 'day') return editDay(event, value)
  if (slot === 'place') return editPlace(event, value, lookUpActor)
  return slot === 'participants' ? editParties(event, value, lookUpActor) : null
}

function editWord(event: RecordEvent, slot: string, value: unknown): Edit | null {
  const [kind, status, format, topics, within] = [
    kindValue.safeParse(value),
    statusValue.safeParse(value),
    formatValue.safeParse(value),
    topicsValue.safeParse(value),
    idValue.safeParse(value),
  ]
  if (slot === 'kind' && kind.success) return { slots: { kind: kind.data }, from: event.kind, to: kind.data }
  if (slot === 'status' && status.success)
    return { slots: { status: status.data }, from: event.status, to: status.data }
  if (slot === 'format' && format.success)
    return { slots: { format: format.data }, from: event.format, to: format.data }
  if (slot === 'within' && within.success)
    return { slots: { within: within.data }, from: event.within, to: within.data }
  if (slot !== 'topics' || !topics.success) return null
  return { slots: { topics: topics.data }, from: event.topics.join('; '), to: topics.data.join('; ') }
}

function editDay(event: RecordEvent, value: unknown): Edit | null {
  const parsed = dayValue.safeParse(value)
  if (!parsed.success) return null
  const from = event.when?.edtf ?? null
  if (parsed.data === null) return { slots: { when: null }, from, to: null }
  const days = daysOfEdtf(parsed.data)
  if (days.first === null && days.last === null) return null
  const when: When = { edtf: parsed.data, ...days, basis: 'stated' }
  return { slots: { when }, from, to: parsed.data }
}

function editPlace(event: RecordEvent, value: unknown, lookUpActor: (id: string) => Actor | null): Edit | null {
  const parsed = idValue.safeParse(value)
  if (!parsed.success) return null
  const from = event.place?.name ?? null
  if (parsed.data === null) return { slots: { place: null }, from, to: null }
  const place = lookUpActor(parsed.data)
  return place === null ? null : { slots: { place }, from, to: place.name }
}

/** All parties anew. One that took part already keeps its role and office unless a role is given. */
function editParties(event: RecordEvent, value: unknown, lookUpActor: (id: string) => Actor | null): Edit | null {
  const parsed = partiesValue.safeParse(value ?? [])
  if (!parsed.success) return null
  const usual = event.parties[0]?.role ?? 'participant'
  const parties: Party[] = []
  for (const item of parsed.data) {
    const { actor: id, role } = typeof item === 'string' ? { actor: item, role: undefined } : item
    const known = event.parties.find(({ actor }) => actor.id === id)
    const actor = known?.actor ?? lookUpActor(id)
    if (actor === null) return null
    parties.push({ actor, role: role ?? known?.role ?? usual, office: known?.office ?? null })
  }
  const names = (all: readonly Party[]) => all.map(({ actor }) => actor.name).join(', ')
  return { slots: { parties }, from: names(event.parties), to: names(parties) }
}
