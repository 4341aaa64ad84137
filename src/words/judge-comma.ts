import type { Token } from '../document/words.ts'
import type { Item, Joints, NounDraft } from './drafts.ts'
import type { Row } from './list-items.ts'

/** Where the reading of a sentence's nouns stands. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly row: Row
  readonly joints: Joints
  /** The last verb so far, as an item; -1 for none. */
  readonly lastVerb: number
}

function nounAt({ row }: Place, at: number): NounDraft {
  return row.nouns[row.items[at]!.index]!
}

function kindAt({ row }: Place, at: number): Item['kind'] | undefined {
  return row.items[at]?.kind
}

export function listOrApposition(place: Place, at: number, host: number): 'list' | 'apposition' | 'neither' {
  const noun = nounAt(place, at)
  const other = nounAt(place, host)
  if (noun.time || other.time) return noun.time && other.time ? 'apposition' : 'neither'
  const end = phraseEnd(place, at)
  const kind = kindAt(place, end)
  const described =
    describes(place, at, host) &&
    (noun.determined || noun.owner !== null || other.determined || other.owner !== null || !noun.proper)
  const listed = listGoesOn(place, end)
  if (described && !(listed && isDescription(noun) === isDescription(other)))
    return kind === 'verb' ? 'neither' : 'apposition'
  // "As a gesture of peace, the army and the rebels will": the clause begins behind the comma.
  if (listed && place.lastVerb < 0 && isOpening(place, host) && opensMain(place, end)) return 'neither'
  if (listed) return namesAll(place, at, host, end) ? 'apposition' : 'list'
  if (kind === 'verb')
    return noun.proper &&
      other.proper &&
      place.lastVerb < 0 &&
      place.joints.governor[host]! < 0 &&
      pluralVerb(place, end)
      ? 'list'
      : 'neither'
  if (noun.proper && other.proper && place.joints.governor[host]! >= 0) return 'apposition'
  // "The visit, the first by a Fijian leader, ended".
  if (
    !noun.proper &&
    isDescription(noun) &&
    isDescription(other) &&
    kind === 'comma' &&
    place.joints.governor[host]! < 0
  )
    return 'apposition'
  return noun.proper && other.proper && nounAt(place, at).last - nounAt(place, at).first < 3 && kind === 'comma'
    ? 'apposition'
    : 'neither'
}

/** Does the noun stand in a phrase with no subject before it? */
function isOpening(place: Place, host: number): boolean {
  if (place.joints.governor[host]! < 0) return false
  for (let at = host; at >= Math.max(0, host - 24); at--) {
    if (kindAt(place, at) === 'noun' && place.joints.governor[at]! < 0 && !nounAt(place, at).time) return false
  }
  return true
}

/** Does a verb follow the last member of the list at once? */
function opensMain(place: Place, end: number): boolean {
  let at = end
  for (let step = 0; step < 12; step++) {
    while (kindAt(place, at) === 'comma' || kindAt(place, at) === 'cc' || kindAt(place, at) === 'adv') at++
    if (kindAt(place, at) !== 'noun') break
    at = phraseEnd(place, at)
  }
  const before = kindAt(place, at - 1)
  return kindAt(place, at) === 'verb' && before !== 'comma'
}

/** "leaders, Salva Kiir and Riek Machar,": the names are those of the plural. */
function namesAll(place: Place, at: number, host: number, end: number): boolean {
  const { tag } = place.tokens[nounAt(place, host).head]!
  if (tag !== 'NNS' || !nounAt(place, at).proper) return false
  const next = kindAt(place, end) === 'comma' && kindAt(place, end + 1) === 'cc' ? end + 2 : end + 1
  return kindAt(place, next) === 'noun' && nounAt(place, next).proper
}

function pluralVerb(place: Place, at: number): boolean {
  const verb = place.row.verbs[place.row.items[at]!.index]!
  return verb.tag !== 'VBZ'
}

/** The item behind the noun and the phrases that hang on it. */
function phraseEnd(place: Place, at: number): number {
  let end = at + 1
  while (kindAt(place, end) === 'adv') end++
  while (kindAt(place, end) === 'prep' && kindAt(place, end + 1) === 'noun' && end < at + 8) end += 2
  if (kindAt(place, end) === 'open' && kindAt(place, end + 2) === 'close') end += 3
  return end
}

/** From the item behind a member: do further members and an "and" follow? */
function listGoesOn(place: Place, from: number): boolean {
  let at = from
  for (let step = 0; step < 12; step++) {
    if (kindAt(place, at) === 'comma') at++
    else if (kindAt(place, at) !== 'cc') return false
    if (kindAt(place, at) === 'cc') {
      at++
      while (kindAt(place, at) === 'adv') at++
      return kindAt(place, at) === 'noun'
    }
    if (kindAt(place, at) !== 'noun') return false
    at = phraseEnd(place, at)
  }
  return false
}

/** Does one of the two name what the other describes? */
export function describes(place: Place, at: number, host: number): boolean {
  const noun = nounAt(place, at)
  const other = nounAt(place, host)
  return noun.proper !== other.proper && !noun.time && !other.time
}

/** Does it describe rather than name: "the minister", "China's minister"? */
function isDescription({ determined, owner }: NounDraft): boolean {
  return determined || owner !== null
}
