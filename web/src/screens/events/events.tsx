import { Endings } from '../../parts/endings.tsx'
import { count, EventLine } from '../../parts/event-line.tsx'
import type { FilterName } from '../../parts/filter/filter-fields.ts'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Heading } from '../../parts/heading.tsx'
import { More } from '../../parts/more.tsx'
import { Empty, Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { about } from '../../state/record-state.ts'
import { usePages } from '../../state/use-pages.ts'
import { toAsk, useQuery } from '../../state/use-query.ts'

const names: readonly FilterName[] = [
  ...(['kind', 'status', 'who', 'country', 'place', 'from', 'to', 'knownOn', 'knownFrom', 'knownTo'] as const),
  ...(['outlet', 'minSources', 'minConfidence', 'contradicted', 'reviewed', 'rejected'] as const),
  ...(['changedSince', 'report', 'within'] as const),
]

/** The record's events, filtered and sorted. */
export function Events() {
  const query = useQuery()
  const pages = usePages(`events ${query.text}`, (after, signal) =>
    client.events({ ...defaults, ...toAsk(query.all), ...(after === undefined ? {} : { after }) }, signal),
  )
  const { rows, first, error, waiting, more, again } = pages
  const byDay = !(query.get('order') ?? '').match(/^(?:known|changed)/u)
  return (
    <>
      <Heading
        title="Events"
        about={
          first && (
            <>
              {more ? `The first ${count(rows.length, 'event')}` : count(rows.length, 'event')}
              {waiting && ' …'}
            </>
          )
        }
      />
      <FilterBar names={names}>
        <Order />
      </FilterBar>
      {error && <Trouble error={error} again={again} />}
      {first && rows.length === 0 && !error && <Nothing filtered={query.text !== ''} />}
      <div class={byDay ? 'events' : 'events by-news'}>
        {rows.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </div>
      <More pages={pages} />
      <Endings endings={['json', 'csv', 'ics']} defaults={defaults} />
    </>
  )
}

/** The newest days first: what a reader looks for. */
const defaults = { order: 'day-descending' as const }

const orders = [
  ['day-descending', 'newest day'],
  ['day', 'oldest day'],
  ['known-descending', 'newest reported'],
  ['changed-descending', 'newest change'],
] as const

function Order() {
  const query = useQuery()
  return (
    <label class="quiet">
      Sort by{' '}
      <select
        value={query.get('order') ?? defaults.order}
        onChange={({ currentTarget: { value } }) => query.set({ order: value === defaults.order ? null : value })}
      >
        {orders.map(([order, words]) => (
          <option key={order} value={order}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

function Nothing({ filtered }: { readonly filtered: boolean }) {
  const empty = about.value?.counts.reports === 0
  return (
    <Empty>
      {empty ? (
        <p>
          The record is empty. <a href="/add">Add reports</a> to fill it.
        </p>
      ) : filtered ? (
        <p>
          No event fits these filters. <a href="/events">See all events</a>
        </p>
      ) : (
        <p>The reports of the record tell of no event.</p>
      )}
    </Empty>
  )
}
