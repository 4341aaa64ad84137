import { readVerbGroup } from './read-verb-group.ts'
import type { Scene } from './scene.ts'
import { sentenceStart } from './sentence-bounds.ts'
import { reads, type StatusReading } from './status-reading.ts'

const accepting = new Set(['accept', 'take up', 'welcome'])
const declining = new Set(['decline', 'refuse', 'reject', 'turn down', 'spurn', 'rebuff', 'snub', 'ignore', 'pass up'])
/** Farthest the verb stands before the noun: "accepted an official invitation". */
const farthest = 7

/**
 * What became of the invitation that the noun at the token names: "accepted an invitation to visit" is a plan, "declined an invitation to
 * visit" a refusal; null where it does not say.
 */
export function answerInvitation(scene: Scene, noun: number): StatusReading | null {
  const answer = findAnswer(scene, noun)
  if (answer === null) return null
  const { negated, modal, form } = readVerbGroup(scene, answer.verb)
  if (answer.accepted === negated) return { status: 'negated', drop: true, rule: 'status/invitation' }
  if (!answer.accepted) return modal === null ? null : reads('hypothetical', 'status/invitation')
  return reads(modal === null && form !== 'infinitive' ? 'planned' : 'hypothetical', 'status/invitation')
}

interface Answer {
  readonly verb: number
  readonly accepted: boolean
}

/** The verb that answers the invitation named at the token; null for none. */
export function findAnswer(scene: Scene, noun: number): Answer | null {
  const { tokens } = scene.words
  if (tokens[noun]?.lemma !== 'invitation' && tokens[noun]?.lemma !== 'invite') return null
  for (let at = noun - 1; at >= Math.max(sentenceStart(scene, noun), noun - farthest); at--) {
    const { tag, lemma } = tokens[at]!
    if (!tag.startsWith('V')) continue
    const phrase = `${lemma} ${tokens[at + 1]?.lower ?? ''}`
    if (accepting.has(lemma) || accepting.has(phrase)) return { verb: at, accepted: true }
    return declining.has(lemma) || declining.has(phrase) ? { verb: at, accepted: false } : null
  }
  return null
}
