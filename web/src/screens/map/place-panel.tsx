import type { MapAnswer } from '../../../../src/api/charts.ts'
import { filterValue } from '../../parts/choose-actor.tsx'
import { EventPages } from '../../parts/event-pages.tsx'
import { actorPath } from '../../parts/links.tsx'
import '../../parts/chart/panel.css'
import { useQuery } from '../../state/use-query.ts'
import { sayPlace } from './places.tsx'

interface PlacePanelProps {
  readonly counted: MapAnswer['places'][number]
  readonly filter: Readonly<Record<string, string | string[]>>
}

/** What happened at a place. */
export function PlacePanel({ counted, filter }: PlacePanelProps) {
  const query = useQuery()
  const { place, at } = counted
  const only = filterValue(place)
  return (
    <section class="panel" aria-label={place.name}>
      <header>
        <h2>{place.name}</h2>
        <button type="button" class="plain" aria-label="Close" onClick={() => query.set({ at: null })}>
          ✕
        </button>
      </header>
      <p>{sayPlace(counted)}.</p>
      {at.of === 'country' && (
        <p class="quiet">Reports name the country and no place in it: the square stands well inside the country.</p>
      )}
      <p class="ways">
        <a href={actorPath(place.id)}>All about {place.name}</a>
        <a href={query.href({ place: only, at: null })}>Only events there</a>
      </p>
      <EventPages question={{ ...filter, place: place.id, order: 'day-descending' }} none="No events there." />
    </section>
  )
}
