import { findCoveringStatements } from './find-covering-statements.ts'
import type { VerbGroup } from './read-verb-group.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'
import { reads, type StatusReading } from './status-reading.ts'

/** Status of a finite verb: tense, aspect, modality, negation. */
export function readFiniteStatus(scene: Scene, group: VerbGroup): StatusReading {
  const { tense, perfect, progressive, negated, modal, beTo } = group
  if (beTo && perfect) return reads('cancelled', 'status/was-to-have')
  if (modal === 'must' && hasYet(scene, group)) return reads('negated', 'status/has-yet-to')
  if (beTo) return reads(negated ? 'negated' : 'planned', 'status/is-to')
  if (modal) return modalStatus(scene, group, modal)
  if (negated) return reads('negated', 'status/negated')
  if (tense === 'future')
    return hangsOnIf(scene, group) ? reads('hypothetical', 'status/will-if') : reads('planned', 'status/will')
  if (progressive && tense === 'present') return reads('ongoing', 'status/is-doing')
  if (tense === 'present' && !perfect) return presentStatus(scene, group)
  return reads('occurred', perfect ? 'status/has-done' : 'status/did')
}

function modalStatus(scene: Scene, group: VerbGroup, modal: string): StatusReading {
  if (group.perfect) return reads('hypothetical', 'status/could-have')
  if (modal === 'would') {
    if (group.negated) return reads('negated', 'status/would-not')
    return isReported(scene, group) && !hasIf(scene, group)
      ? reads('planned', 'status/future-in-past')
      : reads('hypothetical', 'status/would')
  }
  if (group.negated && (modal === 'can' || modal === 'could')) return reads('negated', 'status/cannot')
  if (modal === 'must' && group.tense === 'past') return reads('occurred', 'status/had-to')
  return reads('hypothetical', 'status/may')
}

const habits = new Set('every often regularly usually frequently annually always normally typically'.split(' '))

function presentStatus(scene: Scene, group: VerbGroup): StatusReading {
  const { tokens, sentences } = scene.words
  const sentence = sentences[tokens[group.head]!.sentence]!
  for (let at = Math.max(sentence.first, group.head - 6); at < Math.min(sentence.last, group.head + 8); at++)
    if (habits.has(tokens[at]!.lower)) return reads('ongoing', 'status/habit')
  return isBehindFuture(scene, group) ? reads('planned', 'status/present-in-future') : reads(null, 'status/present')
}

const conjunctions = new Set(['before', 'after', 'when', 'once', 'until'])

/** "She will rest before she leaves for Oslo": the present of a clause that hangs on what will be. */
function isBehindFuture({ words: { clauses }, clauseAt }: Scene, { head }: VerbGroup): boolean {
  const clause = clauses[clauseAt[head]!]
  if (!clause?.marker || !conjunctions.has(clause.marker)) return false
  const main = clause.parent === null ? undefined : clauses[clause.parent]
  return main?.tense === 'future'
}

/** "Aides said he would meet", "the palace announced he would visit": what was still to come when it was said. */
function isReported(scene: Scene, group: VerbGroup): boolean {
  const { tokens } = scene.words
  const start = tokens[group.head]!.start
  if (findCoveringStatements(scene, start).length > 0) return true
  for (let at = sentenceStart(scene, group.head); at < sentenceEnd(scene, group.head); at++)
    if (sayings.has(tokens[at]!.lemma)) return true
  return false
}

const sayings = new Set(
  'say announce confirm tell report add state reveal declare promise disclose inform indicate hint agree plan decide note expect'.split(
    ' ',
  ),
)

/** "will meet him only if he lifts the tariffs", "If talks succeed, she will fly": it hangs on something. */
function hangsOnIf({ words: { clauses, tokens, sentences }, clauseAt }: Scene, { head }: VerbGroup): boolean {
  const own = clauseAt[head] ?? -1
  const { first, last } = sentences[tokens[head]!.sentence]!
  let seen = -1
  for (let at = first; at < last; at++) {
    const index = clauseAt[at] ?? -1
    if (index < 0 || index === seen) continue
    seen = index
    const { marker, parent, first: start } = clauses[index]!
    if (parent === own && marker === 'if' && !isEvenIf(tokens, start)) return true
  }
  return false
}

/** "even if it rains" */
function isEvenIf(tokens: Scene['words']['tokens'], clause: number): boolean {
  for (let at = clause; at >= 0 && clause - at < 12; at--)
    if (tokens[at]!.lower === 'if') return /^(?:even|as)$/u.test(tokens[at - 1]?.lower ?? '')
  return false
}

function hasIf(scene: Scene, { head }: VerbGroup): boolean {
  for (let at = sentenceStart(scene, head); at < sentenceEnd(scene, head); at++)
    if (scene.words.tokens[at]!.lower === 'if') return true
  return false
}

function hasYet({ words: { tokens } }: Scene, group: VerbGroup): boolean {
  for (let at = group.first; at < group.head; at++) if (tokens[at]!.lower === 'yet') return true
  return false
}
