import { findAnswer } from './answer-invitation.ts'
import { modifies, namedOn, namesFrom, namesOfNoun, owns, unique } from './find-names.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'

/** Who does what the verb at the token says; by its clause, else by the order of words. */
export function subjectsOf(scene: Scene, head: number, depth = 0): Named[] {
  // "A accepted B's invitation to visit": A is who visits.
  const answer = scene.words.tokens[head - 1]?.lower === 'to' ? findAnswer(scene, head - 2) : null
  if (answer && depth < 4) return subjectsOf(scene, answer.verb, depth + 1)
  const clause = scene.words.clauses[scene.clauseAt[head] ?? -1]
  if (clause) {
    const names = clause.subjects.flatMap((noun) => namesOfNoun(scene, noun))
    if (names.length > 0) return holderBetween(scene, names, clause.first) ?? unique(names)
  }
  return subjectsByOrder(scene, head, depth)
}

/** "Assistant Secretary for African Affairs [Molly Phee] will visit": the title's holder, where only the title was taken. */
function holderBetween(scene: Scene, names: readonly Named[], verb: number): Named[] | null {
  const { tokens } = scene.words
  const last = names.at(-1)!
  if (names.some(({ entity }) => entity.kind === 'person') || verb <= last.last) return null
  if (!/^(?:of|for|to)$/u.test(tokens[last.last]?.lower ?? '')) return null
  for (let at = last.last; at < verb; at++) {
    if (tokens[at]!.tag.startsWith('V') || tokens[at]!.lower === 'and') continue
    const person = namedOn(scene, at).find(({ entity }) => entity.kind === 'person')
    if (person) return [person]
  }
  return null
}

const boundary = /^(?:VBD|VBZ|VBP|VB|MD|;)$/u

/** The names left of the verb, in the order of words. */
export function subjectsByOrder(scene: Scene, head: number, depth = 0): Named[] {
  const group = readVerbGroup(scene, head)
  const start = sentenceStart(scene, head)
  let left = group.first
  while (left > start && !opensClause(scene, left - 1)) left--
  const names = bareNames(scene, left, group.first)
  if (names.length > 0) return holderBetween(scene, names, group.first) ?? names
  return left > start && depth < 4 ? subjectsOf(scene, left - 1, depth + 1) : []
}

const openers = new Set(['that', 'if', 'when', 'while', 'because', 'although', 'whether', 'after', 'before', 'unless'])

function opensClause({ words: { tokens }, namedAt }: Scene, at: number): boolean {
  const { tag, lower } = tokens[at]!
  return (
    (boundary.test(tag) && namedAt[at]! < 0) ||
    (openers.has(lower) && tokens[at + 1]?.tag !== 'VBG' && !tokens[at + 1]?.tag.startsWith('V'))
  )
}

/** Names in the tokens `[from, to)` that no preposition governs. */
function bareNames(scene: Scene, from: number, to: number): Named[] {
  const { tokens } = scene.words
  for (let at = from; at < to; at++) {
    const named = namedOn(scene, at)
    if (named.length === 0) {
      if (tokens[at]!.tag === 'IN' && !owns.has(tokens[at]!.lower) && tokens[at]!.lower !== 'that')
        at = skipPhrase(scene, at, to)
      continue
    }
    return unique(namesFrom(scene, at).filter((name) => name.last <= to))
  }
  return []
}

/** Past a prepositional phrase: to its comma, or its first noun's end. */
function skipPhrase(scene: Scene, at: number, to: number): number {
  const { tokens } = scene.words
  for (let next = at + 1; next < to; next++) {
    if (tokens[next]!.lower === ',') return next
    const named = namedOn(scene, next)
    if (named.length > 0 && !modifies(scene, named[0]!)) return named[0]!.last - 1
    if (scene.timeAt[next]! >= 0 && (scene.timeAt[next + 1] ?? -1) < 0) return next
  }
  return at
}

/** What the verb at the token takes directly. */
export function objectsOf(scene: Scene, head: number): Named[] {
  const clause = scene.words.clauses[scene.clauseAt[head] ?? -1]
  if (clause && clause.objects.length > 0) {
    return unique(clause.objects.flatMap((noun) => namesOfNoun(scene, noun)))
  }
  const { tokens } = scene.words
  let at = head + 1
  while (at < tokens.length && (tokens[at]!.tag.startsWith('RB') || tokens[at]!.tag === 'RP' || scene.timeAt[at]! >= 0))
    at++
  return tokens[at] &&
    !isCutOff(scene, at) &&
    tokens[at]!.tag !== 'IN' &&
    tokens[at]!.tag !== ',' &&
    tokens[at]!.sentence === tokens[head]!.sentence
    ? unique(namesFrom(scene, at))
    : []
}

/** "receiving updates, the spokesman said": the object ends without a name before the comma. */
function isCutOff(scene: Scene, from: number): boolean {
  const { tokens } = scene.words
  for (let at = from; at < from + 12 && tokens[at]?.sentence === tokens[from]!.sentence; at++) {
    if (scene.namedAt[at]! >= 0) return false
    if (tokens[at]!.tag === ',') return true
  }
  return true
}

/** So many prepositions of a clause are tried: one that has more is no sentence of a writer's. */
const mostTried = 8

/** Names after one of the prepositions, right of the token and in its clause. */
export function namesAfter(scene: Scene, from: number, preps: ReadonlySet<string>): Named[] {
  const { tokens } = scene.words
  const end = clauseEnd(scene, from)
  let tried = 0
  for (let at = from; at < end && tried < mostTried; at++)
    if (preps.has(tokens[at]!.lower)) {
      const names = unique(namesFrom(scene, at + 1))
      if (names.length > 0) return names
      tried++
    }
  return []
}

const finiteTags: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** First token right of `from` that belongs to another clause. */
export function clauseEnd(scene: Scene, from: number): number {
  const { tokens } = scene.words
  // The word before is the last of its line: what follows is another's.
  const last = sentenceEnd(scene, Math.max(0, from - 1))
  for (let at = from; at < last; at++) {
    const { tag, lower } = tokens[at]!
    if (finiteTags.has(tag) || lower === ';' || lower === ':') return at
    if (tag.startsWith('W') && at > from) return at
    if (tag === 'TO' && tokens[at + 1]?.tag === 'VB') return at
  }
  return last
}
