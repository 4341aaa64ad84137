import type { Token } from '../document/words.ts'
import { peopleNouns } from './contact-words.ts'
import type { Named, Scene } from './scene.ts'

const farthest = 70

/** Words after which a list of people goes on: "a delegation, led by …", "officials, including …". */
const goesOn = new Set(['including', 'led', 'headed', 'alongside', 'accompanied', 'joined', 'chaired'])

export const owns = new Set(['of', 'from'])

/** All mentions that stand on the very same words as the one at the token ("the two leaders" are two). */
export function namedOn(scene: Scene, at: number): Named[] {
  const index = scene.namedAt[at] ?? -1
  if (index < 0) return []
  const wide = scene.named[index]!
  const all: Named[] = []
  for (let i = index; i >= 0 && scene.named[i]!.first === wide.first; i--)
    if (scene.named[i]!.last === wide.last) all.unshift(scene.named[i]!)
  for (let i = index + 1; scene.named[i]?.first === wide.first; i++)
    if (scene.named[i]!.last === wide.last) all.push(scene.named[i]!)
  return all
}

/**
 * The names of the list that starts at the token: "Foreign Minister A, B of C and the leaders of D and E". A phrase
 * whose head nobody has named stands for the country or body it belongs to ("the leaders of D").
 */
export function namesFrom(scene: Scene, from: number): Named[] {
  const { tokens } = scene.words
  const found: Named[] = []
  let spare: Named[] = []
  let headed = false
  let people = false
  const flush = (): void => {
    if (!headed && people) found.push(...spare.filter(({ entity }) => entity.kind !== 'person'))
    spare = []
    headed = false
    people = false
  }
  for (let at = from; at < tokens.length && at - from < farthest; at++) {
    const token = tokens[at]!
    if (token.sentence !== tokens[from]!.sentence) break
    const named = namedOn(scene, at)
    if (named.length > 0) {
      if (found.length > 0 && tokens[at - 1]?.lower !== 'and' && opensClause(tokens, endOfName(scene, named[0]!))) break
      const owned = at > from && owns.has(tokens[at - 1]?.lower ?? '')
      if (!modifies(scene, named[0]!) && !owned) {
        if (headed && !isApposed(tokens, named[0]!)) flush()
        if (!headed) found.push(...named, ...innerCountries(scene, named[0]!))
        headed = true
      } else if (!headed) spare.push(...named)
      else if (owned && standsFor(found.at(-1), named[0]!)) found[found.length - 1] = named[0]!
      at = named[0]!.last - 1
    } else if (
      token.lower === ',' ||
      token.lower === 'and' ||
      token.lower === '&' ||
      token.lower === '—' ||
      token.lower === '–'
    )
      flush()
    else if (ends(scene, token)) break
    else if (peopleNouns.has(token.lemma.toLowerCase())) people = true
  }
  flush()
  return found
}

/** "officials from the [Mekong River Commission]": people without a name stand for whom they come from. */
function standsFor(people: Named | undefined, from: Named): boolean {
  return people?.entity.kind === 'group' && (from.entity.kind === 'country' || from.entity.kind === 'organisation')
}

/** "spokesman | Dmitry Peskov": title and name of one are one. */
function endOfName(scene: Scene, { entity, last }: Named): number {
  const next = namedOn(scene, last).find((other) => other.entity.id === entity.id && other.first === last)
  return next?.last ?? last
}

/** "…, the Kremlin [said]": the name begins another clause. */
function opensClause(tokens: readonly Token[], last: number): boolean {
  return /^(?:VBD|VBZ|VBP|MD)$/u.test(tokens[last]?.tag ?? '')
}

/** "the heads of the armies of [Nigeria, Chad and Niger]": the countries a described group acts for, where it names several. */
function countriesOf(scene: Scene, { last }: Named): Named[] {
  if (!owns.has(scene.words.tokens[last]?.lower ?? '')) return []
  const listed = namesFrom(scene, last + 1)
  const countries = listed.filter(({ entity }) => entity.kind === 'country')
  return countries.length > 1 ? countries : []
}

/** "the foreign ministers of [Canada], France and Norway": the first of the countries a described group comes from. */
function innerCountries(scene: Scene, { entity, first, last }: Named): Named[] {
  const { tokens } = scene.words
  if (entity.kind !== 'group' || !/^(?:,|and)$/u.test(tokens[last]?.lower ?? '')) return []
  const next = namedOn(scene, last + 1).concat(namedOn(scene, last + 2))
  if (next[0]?.entity.kind !== 'country') return []
  return scene.named
    .slice(scene.namedAt[first]!, scene.namedAt[first]! + 12)
    .filter((name) => name.first > first && name.last <= last && name.entity.kind === 'country')
}

/** "China" in "China’s minister", "Russian" in "Russian officials": not who, but whose. */
export function modifies(scene: Scene, { last, entity }: Named): boolean {
  const next = scene.words.tokens[last]
  if (!next) return false
  if (next.tag === 'POS') return true
  return entity.kind !== 'person' && /^(?:NN|JJ)/u.test(next.tag) && scene.timeAt[last]! < 0
}

function isApposed(tokens: readonly Token[], { first }: Named): boolean {
  return tokens[first - 1]?.lower === '('
}

function ends(scene: Scene, token: Token): boolean {
  const { tag, lower, index } = token
  if (scene.timeAt[index]! >= 0) return true
  if (goesOn.has(lower) || (lower === 'by' && goesOn.has(scene.words.tokens[index - 1]?.lower ?? ''))) return false
  if (/^(?:VBD|VBZ|VBP|VB|MD|TO|W..?|;|\.)$/u.test(tag) || lower === ':' || lower === 'who') return true
  if (tag === 'VBG' || tag === 'VBN')
    return scene.words.tokens[index + 1]?.tag === 'IN' || scene.words.tokens[index + 1]?.tag === 'TO'
  return tag === 'IN' && !owns.has(lower) && lower !== 'as' && lower !== 'with'
}

/** Names a noun chunk stands for: its head's, else its apposition's, else those of its owner or "of …". */
export function namesOfNoun(scene: Scene, index: number): Named[] {
  const noun = scene.words.nouns[index]
  if (!noun) return []
  const own = namedOn(scene, noun.head)
  if (own.length > 0) {
    const countries = own[0]!.entity.kind === 'group' ? countriesOf(scene, own[0]!) : []
    return countries.length > 0 ? countries : own
  }
  const apposed = noun.apposition === null ? [] : namedOn(scene, scene.words.nouns[noun.apposition]?.head ?? -1)
  if (apposed.length > 0) return apposed
  const people = peopleNouns.has(scene.words.tokens[noun.head]!.lemma.toLowerCase())
  for (let at = noun.last - 1; at >= noun.first; at--) {
    const named = namedOn(scene, at)
    if (named.length > 0 && scene.words.tokens[at]!.tag !== 'PRP$') return people ? named : []
  }
  if (!people) return []
  const of = noun.preps.find(({ prep }) => owns.has(prep))
  return of ? of.nouns.flatMap((part) => namedOn(scene, scene.words.nouns[part]?.head ?? -1)) : []
}

export function unique(names: readonly Named[]): Named[] {
  const seen = new Set<string>()
  return names.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id))
}
