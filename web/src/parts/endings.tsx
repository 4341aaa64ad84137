import { useLocation } from 'preact-iso'
import { useQuery } from '../state/use-query.ts'
import './endings.css'

const words = { json: 'JSON', csv: 'CSV', ics: 'Calendar' } as const
export type Ending = keyof typeof words

/** What only the screens know: no question to the API. */
const viewNames = ['view', 'at', 'month']

/** The address of this view as a file. */
export function useEnding(): (ending: Ending) => string {
  const { path } = useLocation()
  const query = useQuery()
  return (ending) => query.href(Object.fromEntries(viewNames.map((name) => [name, null])), `${path}.${ending}`)
}

/** Links to this very view as JSON, CSV and calendar: the same address with another ending. */
export function Endings({ endings }: { readonly endings: readonly Ending[] }) {
  const address = useEnding()
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
