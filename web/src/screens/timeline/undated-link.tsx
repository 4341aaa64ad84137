import { useQuery } from '../../state/use-query.ts'

/** How many events no chart over time can show, and where they are listed: at the end of the list by day. */
export function UndatedLink({ count }: { readonly count: number }) {
  const query = useQuery()
  if (count === 0) return null
  return (
    <a href={query.href({ from: null, to: null, order: 'day' }, '/events')}>
      {count.toLocaleString('en')} without a known day
    </a>
  )
}
