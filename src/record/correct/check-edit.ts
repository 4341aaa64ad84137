import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { Correction } from '../correction.ts'
import { daysOfEdtf } from '../days-of-edtf.ts'
import { editSlot } from '../life/edit-slot.ts'
import type { RecordWriter } from '../record-store.ts'
import { CorrectionError } from './correction-error.ts'
import { countryValue, edtfValue, nameValue, sourceValue, speakerValue } from './correction-values.ts'
import type { Draft } from './draft.ts'

/** What can be edited, by the kind of target. */
const slotsOf: Readonly<Record<Correction['target']['kind'], readonly string[]>> = {
  event: ['kind', 'status', 'day', 'place', 'format', 'participants', 'topics', 'within'],
  actor: ['name', 'country'],
  statement: ['speaker'],
  report: ['published', 'source'],
}

const values: Readonly<Record<string, z.ZodType>> = {
  name: nameValue,
  country: countryValue,
  published: edtfValue,
  source: sourceValue,
  speaker: speakerValue,
}

/** The slot must be one of the target's and the value fit it. Throws `CorrectionError`. */
export async function checkEdit(writer: RecordWriter, draft: Draft): Promise<Draft> {
  const { target, slot, value } = draft
  const slots = slotsOf[target.kind]
  if (slot === null || !slots.includes(slot))
    throw new CorrectionError(
      'bad-value',
      target.id,
      `a ${target.kind} has no ${slot} to edit`,
      `It has ${slots.join(', ')}.`,
    )
  const checked = target.kind === 'event' ? await checkEventValue(writer, draft, slot) : checkValue(draft, slot)
  if (slot === 'speaker' && checked !== null && (await writer.actor(String(checked))) === null)
    throw noActor(String(value))
  return { ...draft, value: checked, others: [] }
}

function checkValue({ target, value }: Draft, slot: string): unknown {
  const parsed = values[slot]?.safeParse(value)
  const days = slot === 'published' && typeof value === 'string' ? daysOfEdtf(value) : null
  if (parsed?.success && days?.first !== null) return parsed.data
  throw new CorrectionError('bad-value', target.id, `${JSON.stringify(value)} is no ${slot}`, adviceFor(slot))
}

async function checkEventValue(writer: RecordWriter, { target, value }: Draft, slot: string): Promise<unknown> {
  const event = await writer.event(target.id)
  if (event === null) throw new Error(`bug: no event ${target.id}`)
  const actors = new Map<string, Actor>()
  for (const id of namedIn(slot, value)) {
    const actor = await writer.actor(id)
    if (actor === null && !event.parties.some((party) => party.actor.id === id)) throw noActor(id)
    if (actor !== null) actors.set(id, actor)
  }
  if (slot === 'within' && typeof value === 'string') return checkWhole(writer, target.id, value)
  if (editSlot(event, slot, value, (id) => actors.get(id) ?? null) !== null) return value
  throw new CorrectionError('bad-value', target.id, `${JSON.stringify(value)} is no ${slot}`, adviceFor(slot))
}

/** Ids of the actors that a value names. */
function namedIn(slot: string, value: unknown): readonly string[] {
  if (slot === 'place') return typeof value === 'string' ? [value] : []
  if (slot !== 'participants' || !Array.isArray(value)) return []
  return value.flatMap((item) =>
    typeof item === 'string' ? [item] : typeof item?.actor === 'string' ? [item.actor] : [],
  )
}

/** No event is part of itself, however far up. */
async function checkWhole(writer: RecordWriter, part: string, whole: string): Promise<string> {
  const found = await writer.event(whole)
  if (found === null) throw new CorrectionError('unknown', whole, `the record has no event ${whole}`, 'Check its id.')
  let up: string | null = found.id
  for (let step = 0; up !== null && step < 50; step++) {
    if (up === part)
      throw new CorrectionError('not-possible', part, `${whole} is part of ${part} itself`, 'Name another event.')
    up = (await writer.event(up))?.within ?? null
  }
  return found.id
}

function noActor(id: string): CorrectionError {
  return new CorrectionError(
    'unknown',
    id,
    `the record knows nobody with the id ${id}`,
    'Find the id with readout who NAME.',
  )
}

function adviceFor(slot: string): string {
  if (slot === 'day' || slot === 'published')
    return 'Give a day, month, year or stretch as EDTF: 2023-03-20, 2023-03/2023-05.'
  if (slot === 'country') return 'Give its three letters of ISO 3166: CHN.'
  if (slot === 'participants') return 'Give the ids of actors, each with its role where it changes.'
  return 'See readout edit --help.'
}
