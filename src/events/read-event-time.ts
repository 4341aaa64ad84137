import type { EventTime, Time } from '../document/facts.ts'
import type { Candidate } from './candidate.ts'
import { clauseEnd } from './find-arguments.ts'
import { type Governor, governorAt } from './find-governor.ts'
import { verbBefore } from './find-partners.ts'
import { beforeAside } from './pass-aside.ts'
import { partOf } from './read-noun-status.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'
import { verbAfter } from './verb-after.ts'

/** Prepositions that lead away from the event's own time: "after the March vote", "since 2019", "by Friday". */
const away = new Set([
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'following',
  'ahead',
  'because',
  'despite',
  'than',
  'over',
  'about',
  'regarding',
  'against',
  'of',
])
/** Those that open a clause or phrase of another event. */
const leadsAway = new Set([
  'since',
  'until',
  'till',
  'before',
  'after',
  'following',
  'ahead',
  'because',
  'despite',
  'amid',
  'followed',
  'preceded',
])
/** Right behind a day, they say that it is the day of what comes before. */
const precedes = new Set(['ahead', 'before', 'after', 'following'])
const rangeWords = new Set(['to', 'until', 'till', 'through', 'and', '-', '–', '—'])

/** The time the words around the trigger give it; null where they give none. */
export function readEventTime(scene: Scene, candidate: Candidate): EventTime | null {
  const { left, right } = reach(scene, candidate)
  if (candidate.timeFrom === null) return null
  if (candidate.timeFrom !== undefined) {
    const last = firstAfter(scene, candidate.timeFrom, sentenceEnd(scene, candidate.timeFrom))
    return last === null ? null : asEventTime(scene, last)
  }
  const inside = candidate.form === 'noun' ? timeInside(scene, candidate) : null
  const found =
    inside ??
    firstAfter(scene, Math.max(candidate.head + 1, candidate.last), right) ??
    firstAfter(scene, candidate.head + 1, right) ??
    nearest(scene, candidate.head, left)
  return found === null ? null : asEventTime(scene, found)
}

/** "Thursday’s call", "the May 12 summit". */
function timeInside(scene: Scene, { first, head }: Candidate): number | null {
  for (let at = first; at < head; at++) {
    const time = scene.timeAt[at]!
    if (time >= 0 && scene.times[time]!.edtf && scene.times[time]!.type === 'DATE') return startOf(scene, at, time)
  }
  return null
}

const scheduling = new Set([
  'schedule',
  'plan',
  'set',
  'due',
  'expect',
  'slate',
  'fix',
  'arrange',
  'book',
  'planned',
  'scheduled',
  'slated',
])

/** The day of the verb is the event's own: "held talks on Monday", "set for Tuesday", not "announced on Monday". */
function isDating({ words: { tokens } }: Scene, governor: Governor | null): boolean {
  return !governor || governor.rule.effect === 'verb' || scheduling.has(tokens[governor.at]!.lemma)
}

/** How far left and right the trigger's clause reaches, as tokens `[left, right)`. */
export function reach(
  scene: Scene,
  { form, first, head }: Pick<Candidate, 'form' | 'first' | 'head'>,
): { left: number; right: number } {
  const start = sentenceStart(scene, head)
  let right = clauseEnd(scene, head + 1)
  let left = form === 'verb' ? readVerbGroup(scene, head).first : first
  if (form === 'noun') {
    const part = partOf(scene, first)
    right = pastItsVerb(scene, part < 0 ? head : part, right)
    const verb = verbBefore(scene, first)
    // "on Monday he cancelled the visit": the day is that of the cancelling.
    if (verb >= 0 && !isDating(scene, governorAt(scene, 'object', verb))) return { left, right }
    if (verb >= 0) left = readVerbGroup(scene, verb).first
  }
  while (left > start && !isBoundary(scene, left - 1)) left = beforeAside(scene, left - 1)
  return { left, right }
}

function isBoundary({ words: { tokens }, namedAt }: Scene, at: number): boolean {
  const { tag, lower } = tokens[at]!
  if (namedAt[at]! >= 0) return false
  // "put out this morning, confirming that they will meet": what stands before is the day of the confirming.
  if (lower === 'that' && (tag === 'IN' || /^VB/u.test(tokens[at - 1]?.tag ?? ''))) return true
  return /^(?:VBD|VBZ|VBP|MD)$/u.test(tag) || lower === ';' || lower === ':'
}

/** "the talks [will be held] on Tuesday": the verb a noun is subject of belongs to it. */
function pastItsVerb(scene: Scene, head: number, right: number): number {
  const { tokens } = scene.words
  if (!isSubject(scene, head, right)) return right
  let at = right
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at]
    if (!token || token.sentence !== tokens[right]?.sentence) return right
    const helps =
      /^(?:be|have|will|shall|would|may|might|could|can|should|to|not)$/u.test(token.lemma) ||
      token.tag === 'MD' ||
      token.tag.startsWith('RB') ||
      token.tag === 'WDT'
    if (!helps) break
    at++
  }
  const relative = /^(?:that|which)$/u.test(tokens[right]?.lower ?? '')
  if (relative) at = Math.max(at, verbAfter(scene, at))
  const governor = governorAt(scene, 'subject', at) ?? governorAt(scene, 'object', at) ?? governorAt(scene, 'to', at)
  // "was cancelled on Monday": the day is that of the cancelling.
  if (!isDating(scene, governor)) return right
  // "the summit that led to today’s vote": the day is that of what it led to.
  return governor || (at > right && !relative) ? clauseEnd(scene, at + 1) : right
}

/** The noun is what the verb at the token is said of. */
function isSubject(scene: Scene, head: number, verb: number): boolean {
  const { tokens, clauses } = scene.words
  if (tokens[verb]?.lower === 'to' && tokens[verb + 1]?.lower === 'be') return true
  const clause = clauses[scene.clauseAt[verb] ?? -1]
  if (clause && clause.subjects.length > 0) return clause.subjects.includes(scene.nounAt[head]!)
  for (let at = head + 1; at < verb; at++) if (/^(?:,|CC)$/u.test(tokens[at]!.tag)) return false
  return true
}

/** First usable time in tokens `[from, to)`. */
function firstAfter(scene: Scene, from: number, to: number): number | null {
  const { tokens } = scene.words
  for (let at = from; at < to; at++) {
    const time = scene.timeAt[at]!
    if (time < 0) {
      const { lower } = tokens[at]!
      if (leadsAway.has(lower) && (scene.timeAt[at + 1] ?? -1) < 0) return null
      if (/^(?:that|which)$/u.test(lower) && isCausing(scene, at)) return null
      continue
    }
    if (isUsable(scene, at, time)) return at
    at = endOf(scene, at, time)
  }
  return null
}

/** "the summit that led to today’s vote": what came of it has a day of its own. */
function isCausing({ words: { tokens } }: Scene, at: number): boolean {
  const verb = tokens[at + 1]
  return verb?.tag.startsWith('VB') === true && /^(?:lead|bring|result|produce|cause|pave|yield)$/u.test(verb.lemma)
}

/** Nearest usable time left of the token, not before `from`. */
function nearest(scene: Scene, head: number, from: number): number | null {
  for (let at = head - 1; at >= from; at--) {
    at = beforeAside(scene, at)
    const time = scene.timeAt[at]!
    if (time < 0) continue
    const start = startOf(scene, at, time)
    // "spoke today ahead of the trip": the day of what came first.
    if (precedes.has(scene.words.tokens[at + 1]?.lower ?? '')) return null
    if (isUsable(scene, start, time)) return start
    at = start
  }
  return null
}

function isUsable(scene: Scene, start: number, index: number): boolean {
  const time = scene.times[index]!
  if (!time.edtf || (time.type !== 'DATE' && time.type !== 'TIME') || /_REF$/u.test(time.value)) return false
  const { tokens } = scene.words
  const before = tokens[start - 1]
  if (
    /^(?:DT|PRP\$|POS|JJ)$/u.test(before?.tag ?? '') &&
    /^NN/u.test(tokens[endOf(scene, start, index) + 1]?.tag ?? '')
  )
    return false
  return !away.has(before?.lower ?? '')
}

function startOf(scene: Scene, at: number, index: number): number {
  let start = at
  while (start > 0 && scene.timeAt[start - 1] === index) start--
  return start
}
function endOf(scene: Scene, at: number, index: number): number {
  let end = at
  while (scene.timeAt[end + 1] === index) end++
  return end
}

/** The time at the token, with the one that closes its range ("from Monday to Wednesday"). */
function asEventTime(scene: Scene, at: number): EventTime {
  const { tokens } = scene.words
  const index = scene.timeAt[at]!
  const time = scene.times[index]!
  const end = endOf(scene, at, index) + 1
  const before = tokens[startOf(scene, at, index) - 1]?.lower
  const next = scene.timeAt[end + 1] ?? -1
  const joins = rangeWords.has(tokens[end]?.lower ?? '') && next >= 0 && scene.times[next]!.edtf
  const stretch = before === 'from' || before === 'between' || tokens[end]?.lower !== 'and'
  if (joins && (stretch || areNeighbours(time, scene.times[next]!))) return range(time, scene.times[next]!)
  return { edtf: time.edtf!, times: [time.id], basis: basisOf(time) }
}

/** "on 17 and 18 May": two days on end are one stretch. */
function areNeighbours(a: Time, b: Time): boolean {
  const day = /^\d{4}-\d\d-\d\d$/u
  return day.test(a.edtf!) && day.test(b.edtf!) && Date.parse(b.edtf!) - Date.parse(a.edtf!) === 864e5
}

function range(from: Time, to: Time): EventTime {
  const first = from.edtf!.split('/')[0]!
  const last = to.edtf!.split('/').at(-1)!
  return { edtf: first === last ? first : `${first}/${last}`, times: [from.id, to.id], basis: basisOf(from) }
}

function basisOf(time: Time): EventTime['basis'] {
  return time.anchor === null ? 'stated' : 'relative'
}
