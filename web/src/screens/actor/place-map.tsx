import type { ActorAnswer } from '../../../../src/api/words.ts'
import { SmallMap } from '../../parts/small-map.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'

/** Where a place lies, where the record knows it. */
export function PlaceMap({ place }: { readonly place: ActorAnswer }) {
  const { answer } = useAnswer(`map of ${place.id}`, (signal) => client.map({ place: place.id }, signal))
  const found = answer?.places.find((one) => one.place.id === place.id)
  return found ? <SmallMap {...found.at} label={place.name} /> : null
}
