import type { TargetedEvent } from 'preact'
import { useId } from 'preact/hooks'
import { useActorName } from '../../state/actor-names.ts'
import { useQuery } from '../../state/use-query.ts'
import { ChooseActor, filterValue } from '../choose-actor.tsx'
import { changeOf, type FilterName } from './filter-fields.ts'

interface FieldProps {
  readonly name: FilterName
  readonly label: string
}

interface ChoiceFieldProps extends FieldProps {
  readonly choices: Readonly<Record<string, string>>
}

/** Any number of some words. */
export function ChoicesField({ name, label, choices }: ChoiceFieldProps) {
  const query = useQuery()
  const set = query.list(name)
  return (
    <fieldset class="choices">
      <legend class="label">{label}</legend>
      {Object.entries(choices).map(([value, words]) => (
        <label key={value} class="chip">
          <input
            type="checkbox"
            checked={set.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              query.set({ [name]: checked ? [...set, value] : set.filter((one) => one !== value) })
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}

/** One of some words, or any. */
export function ChoiceField({ name, label, choices }: ChoiceFieldProps) {
  const query = useQuery()
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={query.get(name) ?? ''}
        onChange={({ currentTarget: { value } }) => query.set({ [name]: value === '' ? null : value })}
      >
        <option value="">any</option>
        {Object.entries(choices).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ActorsFieldProps extends FieldProps {
  readonly kinds?: readonly string[]
  /** At most one: the next takes its place. */
  readonly one: boolean
}

export function ActorsField({ name, label, kinds, one }: ActorsFieldProps) {
  const query = useQuery()
  const set = query.list(name)
  return (
    <div class="actors">
      <ChooseActor
        label={label}
        chosen={set}
        {...(kinds ? { kinds } : {})}
        onChoose={(actor) => query.set({ [name]: one ? filterValue(actor) : [...set, filterValue(actor)] })}
      />
      {set.map((id) => (
        <Chosen key={id} id={id} onRemove={() => query.set({ [name]: set.filter((other) => other !== id) })} />
      ))}
    </div>
  )
}

function Chosen({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const name = useActorName(id)
  return (
    <button type="button" class="chip" onClick={onRemove} aria-label={`Remove ${name}`}>
      {name} <span aria-hidden="true">×</span>
    </button>
  )
}

export function DayField({ name, label }: FieldProps) {
  const query = useQuery()
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        min="1000-01-01"
        max="9999-12-31"
        value={query.get(name) ?? ''}
        // As a year is typed it is 0002, then 0020 …: only a whole one counts.
        onChange={({ currentTarget: { value } }) =>
          (value === '' || value >= '1000') && query.set(changeOf(name, value === '' ? null : value))
        }
      />
    </div>
  )
}

export function LineField({ name, label, number }: FieldProps & { readonly number: boolean }) {
  const query = useQuery()
  const id = useId()
  const given = {
    id,
    value: query.get(name) ?? '',
    onChange: ({ currentTarget: field }: TargetedEvent<HTMLInputElement>) =>
      void (field.validity.valid && query.set({ [name]: field.value.trim() || null })),
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {number ? (
        <input {...given} type="number" min={1} max={1_000_000} step={1} />
      ) : (
        <input {...given} type="text" maxLength={300} />
      )}
    </div>
  )
}

export function FlagField({ name, label }: FieldProps) {
  const query = useQuery()
  return (
    <label class="flag-field">
      <input
        type="checkbox"
        checked={query.get(name) === 'true'}
        onChange={({ currentTarget: { checked } }) => query.set({ [name]: checked ? 'true' : null })}
      />{' '}
      {label}
    </label>
  )
}
