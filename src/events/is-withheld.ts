import { readVerbGroup } from './read-verb-group.ts'
import type { Scene } from './scene.ts'
import { sentenceStart } from './sentence-bounds.ts'

/** What one does who does not say it: "declined to confirm", "stopped short of confirming", "without confirming". */
const holding = new Set(['decline', 'refuse', 'fail', 'avoid', 'unable', 'unwilling', 'reluctant', 'yet', 'short'])
const nobody = /^(?:neither|nobody|none)$/u
/** "no official", "no one": who said nothing. */
const someone =
  /^(?:one|side|sides|party|official|officials|spokes\p{L}+|government|ministry|country|capital|source|sources|word|embassy|immediate|independent|official)$/u
/** A subject begins at most so many tokens before its verb. */
const reach = 9

/**
 * Whether the verb of saying at the token says nothing of the kind: "neither side confirmed", "has neither confirmed nor denied", "declined to
 * confirm or deny", "did not say".
 */
export function isWithheld(scene: Scene, verb: number): boolean {
  const { tokens } = scene.words
  // "confirm or deny", "confirmed nor denied": what is said of the first holds for both.
  const first =
    /^(?:or|nor)$/u.test(tokens[verb - 1]?.lower ?? '') && tokens[verb - 2]?.tag.startsWith('VB') ? verb - 2 : verb
  const group = readVerbGroup(scene, first)
  if (group.negated || tokens[verb - 1]?.lower === 'nor') return true
  // "has yet to confirm"
  if (tokens[first - 1]?.lower === 'to' && isHeld(scene, first - 2)) return true
  const before = tokens[group.first - 1]
  if (tokens[first]!.tag === 'VBG' && /^(?:without|of)$/u.test(before?.lower ?? ''))
    return before!.lower === 'without' || tokens[group.first - 2]?.lower === 'short'
  if (group.form === 'infinitive' && isHeld(scene, group.first - 1)) return true
  return isNobody(scene, group.first)
}

function isHeld({ words: { tokens } }: Scene, at: number): boolean {
  return holding.has(tokens[at]?.lemma ?? '') || tokens[at]?.lower === 'not'
}

/** "Neither side", "nobody in Kyiv", "no official" before the verb, with no comma or other verb between. */
function isNobody(scene: Scene, verb: number): boolean {
  const { tokens } = scene.words
  const from = Math.max(sentenceStart(scene, verb), verb - reach)
  for (let at = verb - 1; at >= from; at--) {
    const { lower, tag } = tokens[at]!
    if (tag.startsWith('VB') || tag === 'MD' || /^[,;:]$/u.test(lower)) return false
    if (nobody.test(lower)) return true
    if (lower === 'no' && someone.test(tokens[at + 1]?.lower ?? '')) return true
  }
  return false
}
