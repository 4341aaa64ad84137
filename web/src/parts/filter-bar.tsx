import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useActorName } from '../state/actor-names.ts'
import { useQuery } from '../state/use-query.ts'
import { changeOf, type FilterField, type FilterName, filterFields, sayValue, without } from './filter/filter-fields.ts'
import { FilterPanel } from './filter/filter-panel.tsx'
import { Icon } from './icon.tsx'
import { sayDay } from './say-day.ts'
import './filter/filter-bar.css'

interface FilterBarProps {
  /** Which fields the screen's question has: names of src/api/filter.ts. */
  readonly names: readonly FilterName[]
  /** What else stands in the bar: sorting, ways of looking. */
  readonly children?: ComponentChildren
}

/** The filters of the address: what is set, each with a way to take it out, and a panel to set them. */
export function FilterBar({ names, children }: FilterBarProps) {
  const query = useQuery()
  const panel = useRef<HTMLDialogElement>(null)
  const set = names.flatMap((name) => query.list(name).map((value) => ({ name, value })))
  return (
    <search class="filter-bar" aria-label="Filters">
      <button type="button" aria-haspopup="dialog" onClick={() => panel.current?.showModal()} data-shortcut="f">
        <Icon name="filter" /> Filters{set.length > 0 && <span class="number">{set.length}</span>}
      </button>
      {set.length > 0 && (
        <ul class="chips" aria-label="Set filters">
          {set.map(({ name, value }) => (
            <li key={`${name} ${value}`}>
              <Chip
                name={name}
                value={value}
                onRemove={() =>
                  query.set(
                    changeOf(
                      name,
                      query.list(name).filter((one) => one !== value),
                    ),
                  )
                }
              />
            </li>
          ))}
          {set.length > 1 && (
            <li>
              <button type="button" class="plain" onClick={() => query.set(without(names))}>
                Clear all
              </button>
            </li>
          )}
        </ul>
      )}
      {children && <div class="beside">{children}</div>}
      <AsKnown names={names} />
      <FilterPanel dialog={panel} names={names} count={set.length} />
    </search>
  )
}

function Chip({ name, value, onRemove }: { name: FilterName; value: string; onRemove: () => void }) {
  const field: FilterField = filterFields[name]
  const isActor = field.sort === 'actor' || field.sort === 'actors'
  return isActor ? (
    <ActorChip name={name} value={value} onRemove={onRemove} />
  ) : (
    <ChipButton words={sayValue(name, value)} onRemove={onRemove} />
  )
}

const before: Partial<Record<FilterName, string>> = { place: 'in ', by: 'said by ', about: 'about ' }

function ActorChip({ name, value, onRemove }: { name: FilterName; value: string; onRemove: () => void }) {
  return <ChipButton words={`${before[name] ?? ''}${useActorName(value)}`} onRemove={onRemove} />
}

function ChipButton({ words, onRemove }: { words: string; onRemove: () => void }) {
  return (
    <button type="button" class="chip" onClick={onRemove} aria-label={`Remove filter: ${words}`}>
      {words} <span aria-hidden="true">×</span>
    </button>
  )
}

/** Says so where one does not see the record of today. */
function AsKnown({ names }: { readonly names: readonly FilterName[] }) {
  const query = useQuery()
  const known = names.includes('knownOn') ? query.get('knownOn') : null
  const today = query.get('today')
  if (known === null && today === null) return null
  const iso = (day: string) => (/^\d{4}-\d{2}-\d{2}$/u.test(day) ? sayDay(day) : day)
  return (
    <p class="as-known" role="status">
      <span>
        {known === null ? (
          <>
            Seen as on <strong>{iso(today!)}</strong>, with all that has been reported since.
          </>
        ) : (
          <>
            As it was known on <strong>{iso(known)}</strong>: what was reported later is left out.
          </>
        )}
      </span>
      <button type="button" onClick={() => query.set({ knownOn: null, today: null })}>
        Back to now
      </button>
    </p>
  )
}
