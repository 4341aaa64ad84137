import type { RefObject } from 'preact'
import { useQuery } from '../../state/use-query.ts'
import { Icon } from '../icon.tsx'
import { ActorsField, ChoiceField, ChoicesField, DayField, FlagField, LineField } from './fields.tsx'
import { type FilterField, type FilterName, filterFields, without } from './filter-fields.ts'
import { QuickPeriods } from './quick-period-buttons.tsx'

interface FilterPanelProps {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly names: readonly FilterName[]
  readonly count: number
}

/** In the order in which they stand in the panel; each group has a heading. */
const groups: readonly { readonly title: string; readonly names: readonly FilterName[] }[] = [
  { title: 'When', names: ['from', 'to'] },
  { title: 'Who and where', names: ['by', 'about', 'who', 'country', 'place'] },
  { title: 'What', names: ['kind', 'status', 'mode', 'words'] },
  { title: 'How well it is told', names: ['outlet', 'minSources', 'minConfidence', 'contradicted', 'reviewed'] },
  { title: 'When it was reported', names: ['knownOn', 'knownFrom', 'knownTo'] },
  { title: 'Also', names: ['rejected', 'copies'] },
]

/** All filters of a screen. What is set counts at once: the screen behind follows. */
export function FilterPanel({ dialog, names, count }: FilterPanelProps) {
  const query = useQuery()
  const close = () => dialog.current?.close()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the panel closes it; the key for that is Escape, which dialogs have
    <dialog
      ref={dialog}
      class="filter-panel"
      aria-labelledby="filter-title"
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <form method="dialog">
        <header>
          <h2 id="filter-title">Filters</h2>
          <button type="submit" class="plain" aria-label="Close the filters">
            <Icon name="close" />
          </button>
        </header>
        {groups.map(({ title, names: all }) => {
          const shown = all.filter((name) => names.includes(name))
          return shown.length === 0 ? null : (
            <fieldset key={title}>
              <legend>{title}</legend>
              {title === 'When' && <QuickPeriods />}
              {shown.map((name) => (
                <Field key={name} name={name} />
              ))}
            </fieldset>
          )
        })}
        <footer>
          <button type="button" disabled={count === 0} onClick={() => query.set(without(names))}>
            Clear all
          </button>
          <button type="submit" class="primary">
            Done
          </button>
        </footer>
      </form>
    </dialog>
  )
}

function Field({ name }: { readonly name: FilterName }) {
  const field: FilterField = filterFields[name]
  switch (field.sort) {
    case 'choices':
      return <ChoicesField name={name} {...field} />
    case 'choice':
      return <ChoiceField name={name} {...field} />
    case 'actor':
    case 'actors':
      return <ActorsField name={name} one={field.sort === 'actor'} {...field} />
    case 'day':
      return <DayField name={name} label={field.label} />
    case 'flag':
      return <FlagField name={name} label={field.label} />
    default:
      return <LineField name={name} label={field.label} number={field.sort === 'number'} />
  }
}
