import { useQuery } from '../state/use-query.ts'
import { viewNames } from '../state/view-names.ts'
import './endings.css'

const words = { json: 'JSON', csv: 'CSV', ics: 'Calendar' } as const
export type Ending = keyof typeof words

/**
 * The address of this view as a file.
 * @param defaults what the screen asks for where the address says nothing
 */
export function useEnding(defaults: Readonly<Record<string, string>> = {}): (ending: Ending) => string {
  const query = useQuery()
  const unset = Object.entries(defaults).filter(([name]) => query.get(name) === null)
  const changes = { ...Object.fromEntries(viewNames.map((name) => [name, null])), ...Object.fromEntries(unset) }
  return (ending) => query.href(changes, `${query.path}.${ending}`)
}

interface EndingsProps {
  readonly endings: readonly Ending[]
  readonly defaults?: Readonly<Record<string, string>>
}

/** Links to this very view as JSON, CSV and calendar: the same address with another ending. */
export function Endings({ endings, defaults }: EndingsProps) {
  const address = useEnding(defaults)
  return (
    <p class="endings quiet">
      <span>This view as</span>
      {endings.map((ending) =>
        ending === 'json' ? (
          <a key={ending} href={address(ending)} target="_blank" rel="noopener">
            {words[ending]}
          </a>
        ) : (
          <a key={ending} href={address(ending)} download>
            {words[ending]}
          </a>
        ),
      )}
    </p>
  )
}
