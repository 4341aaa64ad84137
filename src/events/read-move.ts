import type { EventTime, Time } from '../document/facts.ts'
import type { Candidate } from './candidate.ts'
import { namedOn } from './find-names.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'

/** What a report says of putting an event to another day or place. */
export interface Move {
  /** The new day; null where none is told. */
  readonly to: EventTime | null
  /** The day it was set for before. */
  readonly from: EventTime | null
  /** Entities of the new place and the old one. */
  readonly place: string | null
  readonly fromPlace: string | null
}

/** Verbs of putting to another day, with their particles. */
const moving = new Set(
  'move|shift|reschedule|postpone|delay|defer|adjourn|put off|put back|push back|push|set back|bring forward|move forward|move up|advance|hold off|carry over|relocate|transfer|switch'.split(
    '|',
  ),
)
/** Those that also put to another place. */
const placing = new Set(['move', 'shift', 'relocate', 'transfer', 'switch'])
const scheduling = new Set(
  'plan schedule set due slate expect fix book arrange intend foresee originally initially first previously planned scheduled slated booked'.split(
    ' ',
  ),
)
const saying = new Set('say tell announce report state add confirm write note'.split(' '))
const doubtful = new Set('deny dispute refute dismiss if whether unless could might may should reject'.split(' '))
/** Words before the old day or place: "instead of May 3", "from Vienna". */
const instead = /^(?:instead|rather|not)$/u
/** Farthest the verb stands from the noun, in tokens: "the visit of …, planned for …, has been moved". */
const farthest = 36

/**
 * "The visit, planned for 3 May, was moved to 10 May", "put off his trip until June", "will meet on Friday instead of Thursday"; null where
 * the words tell of no putting off with a new day or place.
 */
export function readMove(scene: Scene, candidate: Candidate): Move | null {
  const verb = candidate.form === 'noun' ? movingVerb(scene, candidate) : -1
  if (verb < 0) return insteadOf(scene, candidate) ?? heldAnew(scene, candidate)
  if (isDoubtful(scene, verb)) return null
  const before = candidate.head < verb
  const after = collect(scene, before ? verb + 1 : Math.max(candidate.last, candidate.head + 1), endOf(scene, verb))
  const earlier = before ? collect(scene, candidate.head + 1, verb) : none
  const placed = candidate.kind !== 'visit' && placing.has(scene.words.tokens[verb]!.lemma)
  const [place, fromPlace] = placed && after.toPlace ? [after.toPlace, after.fromPlace] : [null, null]
  const { to } = after
  if (to === null && place === null) return null
  const from = after.from ?? after.set ?? (to === null ? null : (earlier.set ?? earlier.from ?? earlier.bare))
  return { to, from, place, fromPlace }
}

/** The verb that moves the event: behind the noun in the passive, or before it with the noun as its object. */
export function movingVerb(scene: Scene, { first, head }: Candidate): number {
  const { tokens } = scene.words
  for (let at = first - 1; at >= Math.max(sentenceStart(scene, head), first - 4); at--) {
    const { tag, lower } = tokens[at]!
    if (tag.startsWith('V'))
      return isMoving(scene, at) && !readVerbGroup(scene, at).passive ? at : passiveAfter(scene, head)
    if (lower === ',' || tag === 'CC') break
  }
  return passiveAfter(scene, head)
}

function passiveAfter(scene: Scene, head: number): number {
  const { tokens } = scene.words
  const last = Math.min(sentenceEnd(scene, head), head + farthest)
  for (let at = head + 1; at < last; at++) {
    const { tag, lemma, lower } = tokens[at]!
    if (lower === ';' || lower === ':') return -1
    if (!tag.startsWith('VB') || auxiliary.test(lower)) continue
    if (isMoving(scene, at)) return isPassive(scene, at, head) ? at : -1
    if (!scheduling.has(lemma) && /^VB[DZP]$/u.test(tag)) return -1
  }
  return -1
}

const auxiliary = /^(?:is|was|are|were|be|been|has|have|had|being|will|would|do|does|did)$/u

/** "was moved"; in a headline "visit to Oslo moved to June" too, for a visit moves nothing. */
function isPassive(scene: Scene, verb: number, head: number): boolean {
  const group = readVerbGroup(scene, verb)
  if (group.negated || group.modal !== null) return false
  if (group.passive || group.form === 'participle') return true
  return /^VB[DN]$/u.test(scene.words.tokens[verb]!.tag) && verb - head <= 8 && group.first === verb
}

function isMoving({ words: { tokens } }: Scene, at: number): boolean {
  const { lemma } = tokens[at]!
  const next = tokens[at + 1]?.lower ?? ''
  return (
    moving.has(`${lemma} ${next}`) || (moving.has(lemma) && lemma !== 'push') || (lemma === 'push' && next === 'to')
  )
}

/** "denied that it had been moved", "could be put off until June": nothing has been moved. */
function isDoubtful(scene: Scene, verb: number): boolean {
  const { tokens } = scene.words
  const group = readVerbGroup(scene, verb)
  if (group.negated || group.modal !== null) return true
  for (let at = sentenceStart(scene, verb); at < verb; at++) if (doubtful.has(tokens[at]!.lemma)) return true
  return group.form === 'infinitive' && !/^(?:is|are|be|to)$/u.test(tokens[group.first - 1]?.lower ?? '')
}

/** To the first word of another clause: "…, officials said on Friday". */
function endOf(scene: Scene, verb: number): number {
  const { tokens } = scene.words
  const last = sentenceEnd(scene, verb)
  for (let at = verb + 1; at < last; at++) {
    const { tag, lower, lemma } = tokens[at]!
    if (lower === ';' || saying.has(lemma) || /^(?:because|after|when|while|which|who|so)$/u.test(lower)) return at
    if (/^(?:VBZ|VBP|MD)$/u.test(tag)) return at
  }
  return last
}

interface Days {
  readonly to: EventTime | null
  readonly from: EventTime | null
  /** A day behind "planned for", "due on". */
  readonly set: EventTime | null
  /** A day that nothing leads to but "on". */
  readonly bare: EventTime | null
  readonly toPlace: string | null
  readonly fromPlace: string | null
}

const none: Days = { to: null, from: null, set: null, bare: null, toPlace: null, fromPlace: null }

/** The days and places in tokens `[first, last)` by what leads to them. */
function collect(scene: Scene, first: number, last: number): Days {
  const { tokens } = scene.words
  let found: Days = none
  for (let at = first; at < last; at++) {
    const index = scene.timeAt[at]!
    if (index >= 0 && scene.timeAt[at - 1] !== index) found = withDay(scene, found, at, index, first)
    else if (/^(?:to|from)$/u.test(tokens[at]!.lower)) found = withPlace(scene, found, at)
  }
  return found
}

function withDay(scene: Scene, found: Days, at: number, index: number, first: number): Days {
  const { tokens } = scene.words
  const time = dayOf(scene.times[index]!)
  if (time === null) return found
  const before = tokens[at - 1]?.lower ?? ''
  const words = tokens.slice(Math.max(first, at - 4), at)
  if (words.some(({ lemma, lower }) => scheduling.has(lemma) || scheduling.has(lower)))
    return { ...found, set: found.set ?? time }
  if (before === 'from' || words.slice(-2).some(({ lower }) => instead.test(lower)))
    return { ...found, from: found.from ?? time }
  if (/^(?:to|until|till|for)$/u.test(leading(scene, at))) return { ...found, to: found.to ?? time }
  return { ...found, bare: found.bare ?? time }
}

/** The preposition of "until the end of June", "to a day in June", "to Friday". */
function leading({ words: { tokens } }: Scene, at: number): string {
  for (let left = at - 1; left >= 0 && at - left <= 4; left--) {
    const { tag, lower } = tokens[left]!
    if (/^(?:to|until|till|for|from|on|by)$/u.test(lower)) return lower
    if (!/^(?:DT|JJ|NN|IN|RB|VBN|``|'')$/u.test(tag)) return ''
  }
  return ''
}

function withPlace(scene: Scene, found: Days, at: number): Days {
  const place = namedOn(scene, at + 1).find(({ entity }) => entity.kind === 'place' || entity.kind === 'country')
  if (!place || place.first > at + 2) return found
  return scene.words.tokens[at]!.lower === 'to'
    ? { ...found, toPlace: found.toPlace ?? place.entity.id }
    : { ...found, fromPlace: found.fromPlace ?? place.entity.id }
}

/** "will meet on Friday instead of Thursday", "in Vienna rather than in Geneva": the old day or place behind the new one. */
function insteadOf(scene: Scene, { head }: Candidate): Move | null {
  const { tokens } = scene.words
  const last = Math.min(sentenceEnd(scene, head), head + farthest)
  for (let at = head + 1; at < last; at++) {
    const two = `${tokens[at]!.lower} ${tokens[at + 1]?.lower ?? ''}`
    if (saying.has(tokens[at]!.lemma)) return null
    if (two !== 'instead of' && two !== 'rather than') continue
    for (let next = at + 2; next < Math.min(at + 5, last); next++) {
      const index = scene.timeAt[next]!
      const from = index >= 0 ? dayOf(scene.times[index]!) : null
      if (from) return { to: null, from, place: null, fromPlace: null }
      const place = namedOn(scene, next).find(({ entity }) => entity.kind === 'place')
      if (place) return { to: null, from: null, place: null, fromPlace: place.entity.id }
    }
    return null
  }
  return null
}

/** "The summit, due on Friday, will now take place in January" */
function heldAnew(scene: Scene, { form, head }: Candidate): Move | null {
  const { tokens } = scene.words
  if (form !== 'noun') return null
  const last = Math.min(sentenceEnd(scene, head), head + farthest)
  for (let at = head + 1; at + 1 < last; at++) {
    if (tokens[at]!.lower !== 'will' || !/^(?:now|instead)$/u.test(tokens[at + 1]!.lower)) continue
    const from = collect(scene, head + 1, at).set
    const after = collect(scene, at + 2, endOf(scene, at + 2))
    const to = after.bare ?? after.to
    return from && to ? { to, from, place: null, fromPlace: null } : null
  }
  return null
}

const plainDay = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u

/** The time alone: of "from 3 to 10 May" each is its own day, whatever stretch the two make elsewhere. */
export function dayOf({ id, type, value, edtf, anchor }: Time): EventTime | null {
  if (type !== 'DATE' || !edtf) return null
  return { edtf: plainDay.test(value) ? value : edtf, times: [id], basis: anchor === null ? 'stated' : 'relative' }
}
