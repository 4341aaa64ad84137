import type { EventItem } from '../../../../src/api/event.ts'
import { kindWords } from '../../../../src/document/kind-words.ts'
import { ChooseActor } from '../choose-actor.tsx'
import { statusWords } from '../status-words.ts'

export const slots = ['status', 'day', 'kind', 'place', 'participants', 'format'] as const
export type SlotName = (typeof slots)[number]
export const slotWords: Readonly<Record<SlotName, string>> = {
  status: 'Whether it happened',
  day: 'Day',
  kind: 'Kind',
  place: 'Place',
  participants: 'Who takes part',
  format: 'Format',
}
const formats = ['one-on-one', 'delegation', 'multilateral', 'meal', 'sidelines', 'virtual', 'phone', 'video'] as const

/** What a slot of an event says now, in the form in which it is changed. */
export function valueNow(event: EventItem, slot: SlotName): unknown {
  switch (slot) {
    case 'day':
      return event.when?.edtf ?? null
    case 'place':
      return event.place?.id ?? null
    case 'participants':
      return event.parties.map(({ actor, role }) => ({ actor: actor.id, role }))
    default:
      return event[slot]
  }
}

/** What most likely is to be changed: what reports disagree on, or whether it happened where nobody has said so. */
export function likelySlot({ contradicted, standing }: Pick<EventItem, 'contradicted' | 'standing'>): SlotName {
  const disputed = slots.find((slot) =>
    contradicted.some((one) => one === slot || ((one === 'happened' || one === 'planned') && slot === 'status')),
  )
  return disputed ?? (standing === 'lapsed' ? 'status' : 'day')
}

interface EventSlotProps {
  readonly event: EventItem
  readonly slot: SlotName
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** The field in which one slot is changed. */
export function EventSlot(props: EventSlotProps) {
  const { slot, value, onChange } = props
  const text = typeof value === 'string' ? value : ''
  if (slot === 'status') return <Choice label="It is" value={text} words={statusWords} onChange={onChange} />
  if (slot === 'kind') return <Choice label="It is" value={text} words={kindWords} onChange={onChange} />
  if (slot === 'format')
    return (
      <Choice
        label="Format"
        value={text}
        words={{ '': 'not known', ...Object.fromEntries(formats.map((one) => [one, one])) }}
        onChange={(one) => onChange(one || null)}
      />
    )
  if (slot === 'day') return <Day value={text} onChange={onChange} />
  return slot === 'place' ? <Place {...props} /> : <Parties {...props} />
}

function Choice({
  label,
  value,
  words,
  onChange,
}: {
  label: string
  value: string
  words: Readonly<Record<string, string>>
  onChange: (value: string) => void
}) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {Object.entries(words).map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
}

/** EDTF, so that a month, a stretch or "about" can be said. */
function Day({ value, onChange }: { value: string; onChange: (value: string | null) => void }) {
  return (
    <label>
      Day
      <input
        type="text"
        value={value}
        maxLength={40}
        pattern="[0-9XT?~%.\/\-]*"
        onInput={(event) => onChange(event.currentTarget.value.trim() || null)}
      />
      <span class="quiet">
        2026-03-19 · 2026-03-19/2026-03-21 (from, to) · 2026-03 (only the month) · 2026-03-19~ (about then) · empty: not
        known
      </span>
    </label>
  )
}

function Place({ event, value, onChange }: EventSlotProps) {
  const name = value === event.place?.id ? event.place?.name : typeof value === 'string' ? value : null
  return (
    <div>
      <p>
        Place: <strong>{name ?? 'not known'}</strong>{' '}
        {name && (
          <button type="button" class="plain" onClick={() => onChange(null)}>
            Take it out
          </button>
        )}
      </p>
      <ChooseActor label="Another place" kinds={['place', 'country']} onChoose={({ id }) => onChange(id)} />
    </div>
  )
}

type PartyValue = { readonly actor: string; readonly role?: string }

function Parties({ event, value, onChange }: EventSlotProps) {
  const parties = Array.isArray(value) ? (value as PartyValue[]) : []
  const nameOf = (id: string) => event.parties.find(({ actor }) => actor.id === id)?.actor.name ?? id
  return (
    <div>
      <ul class="parties">
        {parties.map(({ actor, role }) => (
          <li key={actor}>
            {nameOf(actor)} <span class="quiet">{role}</span>
            <button
              type="button"
              class="plain"
              aria-label={`Take out ${nameOf(actor)}`}
              onClick={() => onChange(parties.filter((one) => one.actor !== actor))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <ChooseActor
        label="Somebody else"
        kinds={['person', 'organisation', 'country', 'group']}
        chosen={parties.map(({ actor }) => actor)}
        onChoose={({ id }) => onChange([...parties, { actor: id }])}
      />
    </div>
  )
}
