import type { MapAnswer } from '../../../../src/api/charts.ts'
import { EventPages } from '../../parts/event-pages.tsx'
import { actorPath, pairPath } from '../../parts/links.tsx'
import '../../parts/chart/panel.css'
import { useQuery } from '../../state/use-query.ts'
import { sayVisits } from './say-place.ts'

interface WayPanelProps {
  readonly arc: MapAnswer['arcs'][number]
  readonly nameOf: (country: string) => string
  readonly filter: Readonly<Record<string, string | string[]>>
}

/** The journeys of one way: who went when. */
export function WayPanel({ arc, nameOf, filter }: WayPanelProps) {
  const { from, to, visitors } = arc
  const query = useQuery()
  const country = nameOf(from.country)
  const { place } = to
  const others = [filter.country ?? []].flat().filter((one) => one !== from.country)
  return (
    <section class="panel" aria-label={`${country} to ${place.name}`}>
      <header>
        <h2>
          {country} → {place.name}
        </h2>
        <button type="button" class="plain" aria-label="Close" onClick={() => query.set({ at: null })}>
          ✕
        </button>
      </header>
      <p>Visits: {sayVisits(arc)}.</p>
      {visitors.length > 0 && (
        <p class="quiet">
          {visitors.map((visitor, index) => (
            <span key={visitor.id}>
              {index > 0 && ', '}
              <a href={actorPath(visitor.id)}>{visitor.name}</a>
            </span>
          ))}
          {visitors.length === 5 && ' and maybe others'}
        </p>
      )}
      <p class="ways">
        <a href={query.href({ at: place.id })}>All at {place.name}</a>
        {place.country && place.country !== from.country && (
          <a href={pairPath(from.country, place.country)}>All between the two countries</a>
        )}
      </p>
      <h3>Visits there in which {country} takes part</h3>
      <EventPages
        question={{
          ...filter,
          kind: ['visit'],
          place: place.id,
          country: [from.country, ...others],
          order: 'day-descending',
        }}
        none="None whose place is given as this one."
      />
    </section>
  )
}
