import type { MapAnswer } from '../../../../src/api/charts.ts'
import { filterValue } from '../../parts/choose-actor.tsx'
import { EventPages } from '../../parts/event-pages.tsx'
import { actorPath } from '../../parts/links.tsx'
import '../../parts/chart/panel.css'
import { useQuery } from '../../state/use-query.ts'
import { idOfArc } from './draw-world.ts'
import { type CountedPlace, countPlace } from './gather-places.ts'
import { sayCounts } from './say-place.ts'

interface PlacePanelProps {
  readonly counted: CountedPlace
  /** Others that its sign stands for too. */
  readonly near: readonly CountedPlace[]
  readonly onZoom: () => void
  readonly arcs: MapAnswer['arcs']
  readonly nameOf: (country: string) => string
  readonly filter: Readonly<Record<string, string | string[]>>
}

const most = 8

/** What happened at a place, who came there, and what lies so near that one sign stands for all. */
export function PlacePanel({ counted, near, onZoom, arcs, nameOf, filter }: PlacePanelProps) {
  const query = useQuery()
  const { place, at } = counted
  const came = arcs.filter(({ to }) => to.place.id === place.id)
  return (
    <section class="panel" aria-label={place.name}>
      <header>
        <h2>{place.name}</h2>
        <button type="button" class="plain" aria-label="Close" onClick={() => query.set({ at: null })}>
          ✕
        </button>
      </header>
      <p>{sayCounts(counted)}.</p>
      {at.of === 'country' && (
        <p class="quiet">Reports name the country and no place in it: its sign stands well inside the country.</p>
      )}
      <p class="ways">
        <a href={actorPath(place.id)}>All about {place.name}</a>
        <a href={query.href({ place: filterValue(place), at: null })}>Only events there</a>
      </p>
      {near.length > 0 && (
        <>
          <h3>So near that one sign stands for all</h3>
          <ul class="near">
            {near.slice(0, most).map((other) => (
              <li key={other.place.id}>
                <a href={query.href({ at: other.place.id })}>{other.place.name}</a>{' '}
                <span class="quiet">{countPlace(other).toLocaleString('en')}</span>
              </li>
            ))}
            {near.length > most && <li class="quiet">and {near.length - most} more</li>}
          </ul>
          <button type="button" onClick={onZoom}>
            Zoom in on them
          </button>
        </>
      )}
      {came.length > 0 && (
        <>
          <h3>Visitors came from</h3>
          <ul class="near">
            {came.slice(0, most).map((arc) => (
              <li key={arc.from.country}>
                <a href={query.href({ at: idOfArc(arc) })}>{nameOf(arc.from.country)}</a>{' '}
                <span class="quiet">{(arc.happened + arc.planned).toLocaleString('en')}</span>
              </li>
            ))}
            {came.length > most && <li class="quiet">and {came.length - most} more</li>}
          </ul>
        </>
      )}
      <h3>Events there</h3>
      <EventPages question={{ ...filter, place: place.id, order: 'day-descending' }} none="No events there." />
    </section>
  )
}
