import type { EventStatus } from '../../document/facts.ts'
import type { Actor } from '../actor.ts'
import { comparePlaces } from '../merge/compare-places.ts'
import type { Telling } from '../telling.ts'
import { listSources } from './list-sources.ts'

export interface PlaceSide {
  readonly place: Actor
  readonly tellings: readonly Telling[]
}

const done: ReadonlySet<string> = new Set(['occurred', 'ongoing'])

/** The most specific place of those that most sources agree on. Where it has happened, plans are asked only if no report of it says. */
export function settlePlace(tellings: readonly Telling[], status: EventStatus): Actor | null {
  const sides = placeSides(tellings, status)
  let [best] = sides
  for (const side of sides) if (isStronger(side, best, status)) best = side
  return best?.place ?? null
}

/** Of equals: for what happened the first told, for a plan the last. */
function isStronger(side: PlaceSide, best: PlaceSide | undefined, status: EventStatus): boolean {
  const [mine, its] = [listSources(side.tellings).length, listSources(best?.tellings ?? []).length]
  if (done.has(status)) return mine > its
  const [late, later] = [best === undefined ? '' : lastKnown(best), lastKnown(side)]
  return later === late ? mine > its : later > late
}

function lastKnown({ tellings }: PlaceSide): string {
  return (
    tellings
      .map(({ told }) => told.known ?? '')
      .sort()
      .at(-1) ?? ''
  )
}

/** The places told, those that can be one put together under the most specific; in the order they were told. */
export function placeSides(tellings: readonly Telling[], status: EventStatus): readonly PlaceSide[] {
  const happened = tellings.filter((telling) => done.has(telling.status) && telling.place !== null)
  const asked = done.has(status) && happened.length > 0 ? happened : tellings
  const sides: { place: Actor; tellings: Telling[] }[] = []
  for (const telling of asked) {
    const { place } = telling
    if (place === null) continue
    const side = sides.find((one) => comparePlaces(one.place, place) !== 'apart')
    if (side === undefined) sides.push({ place, tellings: [telling] })
    else {
      side.tellings.push(telling)
      if (isFiner(place, side.place)) side.place = place
    }
  }
  return sides
}

function isFiner(place: Actor, than: Actor): boolean {
  return fineness(place) > fineness(than)
}

function fineness({ kind, country }: Actor): number {
  if (country === null) return 0
  return kind === 'country' ? 1 : kind === 'place' ? 3 : 2
}
