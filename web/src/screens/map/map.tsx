import type { MapAnswer } from '../../../../src/api/charts.ts'
import { Endings } from '../../parts/endings.tsx'
import { count } from '../../parts/event-line.tsx'
import { eventFilters, pickFilter } from '../../parts/filter/pick-filter.ts'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Heading } from '../../parts/heading.tsx'
import { Empty, Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useQuery } from '../../state/use-query.ts'
import './map.css'
import { WorldChart } from './world-chart.tsx'

/** Where the filtered record happens, and who travels there. */
export function WorldMap() {
  const query = useQuery()
  const filter = pickFilter(query.all)
  const { answer, error, waiting, again } = useAnswer(`map ${JSON.stringify(filter)}`, (signal) =>
    client.map(filter, signal),
  )
  return (
    <>
      <Heading title="Map" about={answer && <Counts answer={answer} waiting={waiting} />} />
      <FilterBar names={eventFilters} />
      {error && <Trouble error={error} again={again} />}
      {answer && answer.places.length === 0 && !error && (
        <Empty>
          {answer.unplaced === 0 ? 'No events.' : `No place is known of ${count(answer.unplaced, 'event')}.`} Change the
          filters, or <a href="/add">add reports</a>.
        </Empty>
      )}
      {answer && answer.places.length > 0 && <WorldChart answer={answer} filter={filter} />}
      <Endings endings={['json', 'csv']} />
    </>
  )
}

function Counts({ answer, waiting }: { readonly answer: MapAnswer; readonly waiting: boolean }) {
  const query = useQuery()
  const placed = answer.places.reduce(
    (sum, one) => sum + one.happened + one.planned + one.fellThrough + one.unproven,
    0,
  )
  return (
    <>
      {count(placed, 'event')} at {count(answer.places.length, 'place')}
      {answer.unplaced > 0 && (
        <>
          {' '}
          · {answer.unplaced.toLocaleString('en')} more in{' '}
          <a href={query.href({ at: null, view: null }, '/events')}>the list</a>, whose place is not known or not on the
          map
        </>
      )}
      {waiting && ' …'}
    </>
  )
}
