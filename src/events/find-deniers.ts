import type { Candidate } from './candidate.ts'
import { namesAfter, subjectsOf } from './find-arguments.ts'
import { hearsayNouns } from './is-called-false.ts'
import { isWithheld } from './is-withheld.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'

const denying = new Set(['deny', 'dismiss', 'reject', 'refute', 'rebut'])
const by = new Set(['by'])
/** Between the verb and what it denies: "dismissed as baseless media reports that". */
const farthest = 9

/** Who denies it, and the verb that says so. */
export interface Denial {
  /** Offset of the word for what others say: after it comes what is denied. */
  readonly start: number
  readonly names: readonly Named[]
  readonly verb: number
}

/** "Pakistan dismissed as baseless reports that they met", "Reports that they met were denied by the palace". Null where nobody does. */
export function findDeniers(scene: Scene, { head }: Candidate): Denial | null {
  const noun = hearsayBefore(scene, head)
  if (noun < 0) return null
  const before = verbBefore(scene, noun)
  const { tokens } = scene.words
  const { start } = tokens[noun]!
  if (before >= 0) return isWithheld(scene, before) ? null : { start, names: subjectsOf(scene, before), verb: before }
  for (let at = head + 1; at < sentenceEnd(scene, head); at++) {
    if (!denying.has(tokens[at]!.lemma) || !readVerbGroup(scene, at).passive) continue
    return isWithheld(scene, at) ? null : { start, names: namesAfter(scene, at + 1, by), verb: at }
  }
  return null
}

/** The word for what others have said, where the event is part of it: "reports that they met", "rumours of a meeting". */
function hearsayBefore(scene: Scene, head: number): number {
  const { tokens } = scene.words
  for (let at = head - 1; at > sentenceStart(scene, head); at--)
    if (/^(?:that|of|about)$/u.test(tokens[at]!.lower) && hearsayNouns.has(tokens[at - 1]!.lemma)) return at - 1
  return -1
}

function verbBefore(scene: Scene, noun: number): number {
  const { tokens } = scene.words
  const from = Math.max(sentenceStart(scene, noun), noun - farthest)
  for (let at = noun - 1; at >= from; at--) {
    const { tag, lemma } = tokens[at]!
    if (!tag.startsWith('VB')) continue
    if (denying.has(lemma) && !readVerbGroup(scene, at).passive) return at
    if (/^VB[DZP]$/u.test(tag)) return -1
  }
  return -1
}
