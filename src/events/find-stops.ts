import { clauseEnd } from './find-arguments.ts'
import { namedOn, unique } from './find-names.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd } from './sentence-bounds.ts'

export const whereKinds = new Set(['place', 'country'])

const seatKinds = new Set(['place', 'country', 'organisation', 'occasion'])

/** Prepositions that lead from the verb to where one goes. */
export const ways = new Map<string, ReadonlySet<string>>([
  ['leave', new Set(['for'])],
  ['depart', new Set(['for', 'to'])],
  ['set', new Set(['for', 'to'])],
  ['arrive', new Set(['in', 'at', 'to'])],
  ['land', new Set(['in', 'at'])],
  ['touch', new Set(['in', 'at'])],
  ['be', new Set(['in'])],
  ['cross', new Set(['into'])],
  ['head', new Set(['to', 'for'])],
  ['fly', new Set(['to', 'into'])],
])

export const plainWay: ReadonlySet<string> = new Set(['to'])

/** "to Brussels, Belgium": the country that is named with its town is where the hosts are. */
export function countriesAfter(scene: Scene, places: readonly Named[]): Named[] {
  return places.filter((place, i) => {
    const town = places[i - 1]
    if (place.entity.kind !== 'country' || town?.entity.kind !== 'place' || place.first - town.last > 2) return false
    if (scene.words.tokens[town.last]?.lower !== ',') return false
    return town.entity.country === null || town.entity.country === place.entity.country || places.length === 2
  })
}

/** "to a conference in Tashkent": where the occasion is. */
export function stopsFarther(scene: Scene, from: number): Named[] {
  const { tokens } = scene.words
  const last = sentenceEnd(scene, from)
  for (let at = from; at < last; at++)
    if (tokens[at]!.lower === 'in') {
      const stops = placesFrom(scene, at + 1, last)
      if (stops.length > 0) return stops
    }
  return []
}

/** The places a preposition leads to: "to Jerusalem, Ramallah, Cairo and Amman". */
export function stopsAfter(scene: Scene, from: number, preps: ReadonlySet<string>): Named[] {
  const { tokens } = scene.words
  const end = clauseEnd(scene, from)
  for (let at = from; at < end && at - from < 16; at++) {
    if (isOver(scene, at)) break
    if (!preps.has(tokens[at]!.lower)) continue
    const stops = placesFrom(scene, at + 1, end)
    if (stops.length > 0) return stops
  }
  return []
}

/** "left after a visit to Oslo", "flew home at the end of a trip to Oslo": what follows has been. */
function isOver({ words: { tokens }, timeAt }: Scene, at: number): boolean {
  const { lower } = tokens[at]!
  if (lower === 'after' || lower === 'following') return (timeAt[at + 1] ?? -1) < 0
  return /^(?:end|close|conclusion)$/u.test(lower) && tokens[at + 1]?.lower === 'of'
}

export function placesFrom(scene: Scene, from: number, end: number): Named[] {
  const { tokens } = scene.words
  const found: Named[] = []
  const last = Math.min(end, tokens.length)
  for (let at = from; at < last && tokens[at]!.sentence === tokens[from]!.sentence; at++) {
    const named = namedOn(scene, at)
    const place = named.find(({ entity }) => whereKinds.has(entity.kind))
    const town = !place && named.length > 0 && isTownByItsCountry(scene, named[0]!)
    const name = place ?? (town ? undefined : named.find(({ entity }) => seatKinds.has(entity.kind)))
    if (name) {
      if (found.length > 0 && speaksNext(scene, name)) break
      if (tokens[name.last]?.tag !== 'POS') found.push(name)
      at = name.last - 1
    } else if (town) at = named[0]!.last - 1
    else if (named.length > 0 || (tokens[at]!.tag === 'IN' && scene.timeAt[at + 1]! < 0 && tokens[at]!.lower !== 'of'))
      break
    else if (/^V/u.test(tokens[at]!.tag) || tokens[at]!.lower === 'where') break
  }
  return unique(found)
}

/** "will visit Paris on Monday, his office said": whoever says so is no stop. */
function speaksNext({ words: { tokens } }: Scene, { last }: Named): boolean {
  const next = tokens[last]
  return next !== undefined && /^VB[DZP]$/u.test(next.tag) && next.sentence === tokens[last - 1]!.sentence
}

/** "Port-au-Prince, Haiti": a town nobody knows is known by the country after it. */
function isTownByItsCountry(scene: Scene, { last, entity }: Named): boolean {
  if (entity.kind === 'person' || scene.words.tokens[last]?.lower !== ',') return false
  return namedOn(scene, last + 1).some((name) => name.entity.kind === 'country')
}

/** "to Rome on 3 May and Bern on 5 May", "to Rome, Bern and Oslo from 3 to 8 May": a stay each. A town and its country are one. */
export function staysAmong(scene: Scene, stops: readonly Named[]): readonly Named[] {
  const dated = stops.filter(({ last }) => isDated(scene, last))
  if (dated.length > 1) return dated
  const known = stops.filter(({ entity }) => entity.kind === 'place' || entity.kind === 'country')
  const apart = known.filter(({ entity }, at) => {
    const town = known[at - 1]?.entity
    return !(entity.kind === 'country' && town?.kind === 'place' && (town.country ?? entity.country) === entity.country)
  })
  return apart.length > 1 ? apart : stops.slice(0, 1)
}

function isDated(scene: Scene, at: number): boolean {
  const { tokens } = scene.words
  if (scene.timeAt[at]! >= 0) return true
  return /^(?:on|from|,)$/u.test(tokens[at]?.lower ?? '') && scene.timeAt[at + 1]! >= 0
}
