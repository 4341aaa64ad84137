import type { ReviewPage } from '../../../../src/api/review.ts'
import { useQuery } from '../../state/use-query.ts'

export type Reason = ReviewPage['rows'][number]['reasons'][number]['reason']

export const reasonWords: Readonly<Record<Reason, string>> = {
  contradiction: 'Reports disagree',
  merge: 'Put together',
  unsure: 'Unsure',
  unheard: 'Not heard of since',
}

/** Which reasons are looked at, and how many wait for each. */
export function Reasons({ counts }: { readonly counts: Readonly<Record<string, number>> }) {
  const query = useQuery()
  const now = query.get('reason')
  return (
    <nav class="reasons-bar" aria-label="Reasons">
      <a href={query.href({ reason: null })} aria-current={now === null ? 'page' : undefined}>
        All
      </a>
      {Object.entries(reasonWords).map(([reason, words]) => (
        <a key={reason} href={query.href({ reason })} aria-current={now === reason ? 'page' : undefined}>
          {words} <span class="quiet">{(counts[reason] ?? 0).toLocaleString('en')}</span>
        </a>
      ))}
    </nav>
  )
}
