import type { AheadAnswer } from '../../../../src/api/event.ts'
import { sayDay } from '../../parts/say-day.ts'
import { Empty } from '../../parts/trouble.tsx'
import { about } from '../../state/record-state.ts'
import { useQuery } from '../../state/use-query.ts'

/** Where nothing is ahead: why, and where to go. */
export function NothingAhead({ answer }: { readonly answer: AheadAnswer }) {
  const query = useQuery()
  const known = about.value
  if (known === null) return null
  if (known.counts.reports === 0)
    return (
      <Empty>
        <p>The record is empty.</p>
        <p>
          <a href="/add">Add reports</a> and what they announce stands here.
        </p>
      </Empty>
    )
  const old = known.lastKnown !== null && known.lastKnown < answer.today.day ? known.lastKnown : null
  return (
    <Empty>
      <p>Nothing is planned that fits, as seen on {sayDay(answer.today.day)}.</p>
      {old !== null && (
        <p>
          The newest report is of {sayDay(old)}.{' '}
          <a href={query.href({ today: old, knownOn: old })}>See what was ahead then</a>
        </p>
      )}
      <p>
        <a href="/events?order=day-descending">See what has happened</a>
      </p>
    </Empty>
  )
}
