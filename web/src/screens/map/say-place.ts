import type { MapAnswer } from '../../../../src/api/charts.ts'
import type { CountedPlace, PlaceSign } from './gather-places.ts'

/** Made once: a map has hundreds of signs. */
const figures = new Intl.NumberFormat('en')

/** "19 happened, 10 planned" */
export function sayCounts({ happened, planned, fellThrough, unproven }: Omit<CountedPlace, 'place' | 'at'>): string {
  const parts = [
    [happened, 'happened'],
    [planned, 'planned'],
    [fellThrough, 'fell through'],
    [unproven, 'not proven'],
  ] as const
  return parts.flatMap(([number, words]) => (number === 0 ? [] : [`${figures.format(number)} ${words}`])).join(', ')
}

/** Visits of a way: "3 happened, 1 planned" */
export const sayVisits = ({ happened, planned }: MapAnswer['arcs'][number]): string =>
  sayCounts({ happened, planned, fellThrough: 0, unproven: 0 })

/** "Hanoi: 19 happened, 10 planned" */
function sayPlace(counted: CountedPlace): string {
  const { place, at } = counted
  return `${place.name}${at.of === 'country' ? ' (the country, no place in it)' : ''}: ${sayCounts(counted)}`
}

/** What a sign is called: "Hanoi", "Hanoi + 3". */
export const nameSign = ({ counted, places }: PlaceSign): string =>
  places.length === 1 ? counted.place.name : `${counted.place.name} + ${places.length - 1}`

/** A sign in words: "Hanoi: 19 happened", "Hanoi and 3 places near it, 40 events: Hanoi 19, Haiphong 12, …". */
export function saySign(sign: PlaceSign): string {
  const { counted, places, count } = sign
  if (places.length === 1) return sayPlace(counted)
  const near = places.length === 2 ? 'a place' : `${places.length - 1} places`
  const names = places.slice(1, 5).map(({ place }) => place.name)
  const more = places.length > 5 ? ' …' : ''
  return `${counted.place.name} and ${near} near it (${names.join(', ')}${more}): ${figures.format(count)} events`
}
