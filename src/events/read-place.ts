import type { EventKind } from '../document/facts.ts'
import type { Candidate } from './candidate.ts'
import { peopleNouns } from './contact-words.ts'
import { entryAt } from './find-agenda.ts'
import { namedOn } from './find-names.ts'
import { reach } from './read-event-time.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'

/** Kinds that happen somewhere a report tells; the rest are done by word of mouth or on paper. */
const placed: ReadonlySet<EventKind> = new Set([
  'visit',
  'meeting',
  'talks',
  'signing',
  'mediation',
  'assault',
  'protest',
  'coerce',
  'mobilize',
])
/** What is done to bodies and things is done where they are: "searched a plane at the airport". */
const bodily: ReadonlySet<EventKind> = new Set(['assault', 'coerce', 'protest', 'retreat'])
const preps = new Set(['in', 'at', 'near', 'outside', 'across', 'inside', 'on', 'off'])
const kinds = new Set(['place', 'country'])

/** Entity of the place where it happens, or null. */
export function readPlace(scene: Scene, candidate: Candidate): string | null {
  if (candidate.place !== undefined) return candidate.place
  if (!placed.has(candidate.kind) || candidate.kind === 'visit') return null
  const { left, right } = placeReach(scene, candidate)
  return (
    placeAfter(scene, candidate, right) ??
    (candidate.form === 'noun' ? placeInside(scene, candidate) : null) ??
    placeBefore(scene, candidate, left) ??
    entryAt(scene, candidate.head)?.place ??
    placeHere(scene, candidate, right) ??
    candidate.seat ??
    null
  )
}

/** "signed an agreement here on Wednesday": where the report comes from. */
function placeHere(scene: Scene, { head }: Candidate, right: number): string | null {
  const { report, words, named, statements } = scene
  const { dateline } = report
  if (dateline === null) return null
  for (let at = head + 1; at < right; at++) {
    const { lower, tag, start } = words.tokens[at]!
    if (lower !== 'here' || !tag.startsWith('RB')) continue
    if (statements.some(({ mode, content }) => mode !== 'indirect' && content.start <= start && start < content.end))
      return null
    const place = named.find(({ first }) => words.tokens[first]!.start >= dateline.start)
    return place?.entity.kind === 'place' && words.tokens[place.first]!.start < dateline.end ? place.entity.id : null
  }
  return null
}

/** Of a count's latest event the place stands after "most recently". */
function placeReach(scene: Scene, candidate: Candidate): { left: number; right: number } {
  const { left, right } = reach(scene, candidate)
  if (candidate.timeFrom === undefined || candidate.timeFrom === null) return { left, right }
  return { left, right: sentenceEnd(scene, candidate.head) }
}

const encounters = new Set([
  'place',
  'summit',
  'meeting',
  'visit',
  'trip',
  'conference',
  'session',
  'talks',
  'talk',
  'ceremony',
  'forum',
  'lunch',
  'dinner',
  'gathering',
  'event',
  'stop',
  'tour',
])

function placeAfter(scene: Scene, candidate: Candidate, right: number): string | null {
  const { tokens } = scene.words
  let verb = false
  for (let at = candidate.head + 1; at < right; at++) {
    const { tag, lemma } = tokens[at]!
    // "the call followed up on their meeting in Rome": where the other one was.
    if (verb && candidate.form === 'noun' && tag.startsWith('NN') && lemma !== 'place' && encounters.has(lemma))
      return null
    verb ||= /^VB[DPZ]$/u.test(tag) && lemma !== 'be'
    if (!preps.has(tokens[at]!.lower) || !leadsFrom(scene, candidate, at)) continue
    const place = placeAt(scene, at)
    if (place && !isTopic(scene, candidate, at, place)) return place.entity.id
  }
  return null
}

/** "talks on a gas pipeline": what has no name is spoken of, unless one can stand on it. */
function isTopic({ words: { tokens } }: Scene, { kind }: Candidate, prep: number, { entity }: Named): boolean {
  return (
    tokens[prep]!.lower === 'on' &&
    /^(?:meeting|talks|call|mediation|signing)$/u.test(kind) &&
    entity.rule.startsWith('names/described') &&
    !/\b(?:island|border|peninsula|base|campus|estate|coast|ship|train)\b/iu.test(entity.name)
  )
}

/** The preposition follows the trigger, a name, a day or a comma: not a topic ("the war in …"). */
function leadsFrom(scene: Scene, candidate: Candidate, at: number): boolean {
  const { tokens } = scene.words
  const before = tokens[at - 1]!
  if (bodily.has(candidate.kind) && candidate.form === 'verb' && before.tag.startsWith('NN')) return true
  if (candidate.kind === 'signing' && candidate.form === 'verb' && isObject(scene, candidate.head, at)) return true
  if (candidate.form === 'verb' && isDated(scene, at)) return true
  if (at - 1 <= candidate.head || scene.timeAt[at - 1]! >= 0 || scene.namedAt[at - 1]! >= 0) return true
  return (
    before.tag === ',' ||
    before.tag === ':' ||
    before.tag === 'RP' ||
    before.tag.startsWith('V') ||
    before.tag.startsWith('RB') ||
    peopleNouns.has(before.lemma.toLowerCase()) ||
    encounters.has(before.lemma) ||
    before.tag === '-RRB-'
  )
}

/** "signed an agreement on fisheries in Rabat on Tuesday": a day behind the place is that of the verb. */
function isDated(scene: Scene, at: number): boolean {
  const { tokens } = scene.words
  if (tokens[at]!.lower !== 'in') return false
  const last = placeAt(scene, at)?.last ?? -1
  return (
    last >= 0 &&
    (scene.timeAt[last]! >= 0 ||
      (/^(?:on|late|early)$/u.test(tokens[last]?.lower ?? '') && scene.timeAt[last + 1]! >= 0))
  )
}

/** "signed a truce in …": nothing but the paper between the verb and the preposition. */
function isObject({ words: { tokens } }: Scene, head: number, prep: number): boolean {
  for (let at = head + 1; at < prep; at++)
    if (!/^(?:DT|JJ|NN|CD|PRP\$|HYPH|VB[NG])/u.test(tokens[at]!.tag)) return false
  return tokens[prep]!.lower !== 'on' && tokens[prep - 1]!.tag.startsWith('NN')
}

/** The place a preposition leads to: the nearest name of a place, before any other name. */
function placeAt(scene: Scene, prep: number): Named | null {
  const { tokens } = scene.words
  for (let at = prep + 1; at < Math.min(tokens.length, prep + 7); at++) {
    if (tokens[at]!.sentence !== tokens[prep]!.sentence) return null
    const named = namedOn(scene, at)
    if (named.length === 0) {
      if (tokens[at]!.tag === ',' || tokens[at]!.tag === 'IN' || tokens[at]!.tag.startsWith('V')) return null
      continue
    }
    const place =
      named.find(({ entity }) => kinds.has(entity.kind)) ?? (isSeat(tokens[prep]!.lower, named) ? named[0]! : null)
    if (place && tokens[place.last]?.tag !== 'POS') return place
    if (!place && named[0]!.entity.kind === 'person') return null
    at = named[0]!.last - 1
  }
  return null
}

/** "at the White House", "at the G7". */
function isSeat(prep: string, named: readonly Named[]): boolean {
  const kind = named[0]!.entity.kind
  return (prep === 'at' && (kind === 'organisation' || kind === 'occasion')) || (prep === 'in' && kind === 'occasion')
}

/** "Geneva talks", "the Moscow summit". */
function placeInside(scene: Scene, { first, head }: Candidate): string | null {
  const { tokens } = scene.words
  for (let at = first; at < head; at++) {
    const place = namedOn(scene, at).find(({ entity }) => entity.kind === 'place')
    if (place && place.first >= first && tokens[place.last]?.tag !== 'POS') return place.entity.id
  }
  return null
}

/** "In Cambodia, she will meet …", "flew to Prague, where he met …", "While in Rome, …". */
function placeBefore(scene: Scene, candidate: Candidate, left: number): string | null {
  const { tokens } = scene.words
  const start = sentenceStart(scene, candidate.head)
  for (let at = candidate.head - 1; at >= Math.max(start, left); at--) {
    const { lower } = tokens[at]!
    if (lower === 'where') return antecedent(scene, at, start)
    if (!preps.has(lower) || (at > start && !opensHere(scene, at, start))) continue
    const place = placeAt(scene, at)
    if (place) return place.entity.id
  }
  return left > start ? placeAtStart(scene, start) : null
}

/** "In Laos, she will lead the talks to discuss …": what opens the sentence holds for all of it. */
function placeAtStart(scene: Scene, start: number): string | null {
  const { tokens } = scene.words
  for (let at = start; at < start + 2; at++)
    // "On India: …" is what it is about.
    if (
      preps.has(tokens[at]?.lower ?? '') &&
      tokens[at]!.lower !== 'on' &&
      (at === start || opensHere(scene, at, start))
    )
      return placeAt(scene, at)?.entity.id ?? null
  return null
}

function opensHere(scene: Scene, at: number, start: number): boolean {
  const before = scene.words.tokens[at - 1]!
  return (
    before.tag === ',' ||
    before.tag === ':' ||
    encounters.has(before.lemma) ||
    scene.timeAt[at - 1]! >= 0 ||
    (at - 1 === start && /^(?:while|when|later|earlier|also|then)$/u.test(before.lower))
  )
}

function antecedent(scene: Scene, where: number, start: number): string | null {
  for (let at = where - 1; at >= start && where - at < 12; at--) {
    const place = namedOn(scene, at).find(({ entity }) => kinds.has(entity.kind))
    if (place) return place.entity.id
  }
  return null
}
