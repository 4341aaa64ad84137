import { Empty } from '../../parts/trouble.tsx'
import { useQuery } from '../../state/use-query.ts'

/** How words can be asked for, in one line. */
export function Operators() {
  return (
    <p class="quiet operators">
      <code>“two words”</code> next to each other · <code>-word</code> without it · <code>word*</code> what begins so
    </p>
  )
}

export function NothingFound() {
  const query = useQuery()
  const narrowed = ['knownFrom', 'knownTo', 'outlet'].some((name) => query.get(name) !== null)
  return (
    <Empty>
      <p>Nothing in the record holds these words.</p>
      {narrowed ? (
        <p>
          <a href={query.href({ knownFrom: null, knownTo: null, outlet: null })}>Search without the filters</a>
        </p>
      ) : (
        <p>Fewer words find more, and so does a star at the end of the beginning of a word.</p>
      )}
    </Empty>
  )
}
