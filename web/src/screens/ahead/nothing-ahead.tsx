import type { AheadAnswer } from '../../../../src/api/event.ts'
import { addDays, sayDay } from '../../parts/say-day.ts'
import { Empty } from '../../parts/trouble.tsx'
import { about } from '../../state/record-state.ts'
import { useQuery } from '../../state/use-query.ts'

/** As a day saw it, and knew it. */
const asOn = (day: string) => ({ today: day, knownOn: day, since: null })

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
  const asKnown = query.get('knownOn')
  const old =
    asKnown === null && known.lastKnown !== null && known.lastKnown < answer.today.day ? known.lastKnown : null
  return (
    <Empty>
      <p>Nothing is planned that fits, as seen on {sayDay(answer.today.day)}.</p>
      {old !== null && (
        <p>
          The newest report is of {sayDay(old)}. <a href={query.href(asOn(old))}>See what was ahead then</a>
        </p>
      )}
      {asKnown !== null && (
        <p>
          See <a href={query.href(asOn(addDays(answer.today.day, -7)))}>a week before</a> or{' '}
          <a href={query.href(asOn(addDays(answer.today.day, -30)))}>a month before</a>
        </p>
      )}
      <p>
        <a href="/events?order=day-descending">See what has happened</a>
      </p>
    </Empty>
  )
}
