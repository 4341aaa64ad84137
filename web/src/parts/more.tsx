import type { Pages } from '../state/use-pages.ts'

interface Listed {
  readonly rows: readonly unknown[]
  readonly next: string | null
}

/** The button for the next page of a list (`usePages`). */
export function More({ pages }: { readonly pages: Pick<Pages<Listed>, 'more' | 'waiting' | 'error' | 'rows'> }) {
  if (pages.more === null) return null
  return (
    <p class="more">
      <button type="button" onClick={pages.more} disabled={pages.waiting}>
        {pages.waiting ? 'Loading …' : 'Show more'}
      </button>{' '}
      <span class="quiet" role="status">
        {pages.error ? 'That did not work: the server does not answer.' : `${pages.rows.length} shown`}
      </span>
    </p>
  )
}
