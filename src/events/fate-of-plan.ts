import { governorAt } from './find-governor.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'
import { reads, type StatusReading } from './status-reading.ts'

const undoing: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'negated'])
/** What a plan does that comes to nothing; said of talks it would be how they ended. */
const failing = /^(?:collapse|fail|founder|fizzle|unravel|fall|evaporate|stall|die)$/u
const held = /^(?:hold|ice)$/u

/**
 * "Plans for a summit were scrapped", "the plan to visit Oslo has fallen through", "put plans for a trip on hold": what became of the plan became
 * of what was planned. Null where the sentence does not say.
 */
export function fateOfPlan(scene: Scene, noun: number): StatusReading | null {
  const { clauses, tokens } = scene.words
  const plan = scene.nounAt[noun] ?? -1
  if (plan < 0) return null
  const opens = opensSentence(scene, noun)
  let last = -1
  for (let at = sentenceStart(scene, noun); at < sentenceEnd(scene, noun); at++) {
    const index = scene.clauseAt[at] ?? -1
    if (index < 0 || index === last) continue
    last = index
    const { subjects, objects, head, form, passive, negated } = clauses[index]!
    const isOf = subjects.includes(plan) || (opens && form === 'finite' && at > noun)
    if (isOf && !negated) return fateAt(scene, head, passive)
    if (objects.includes(plan) && !negated) {
      const governor = governorAt(scene, 'object', head)
      if (governor && undoing.has(governor.rule.effect))
        return reads(governor.rule.effect as 'cancelled', governor.rule.id)
      return tokens[head]!.lemma === 'put' ? putOnHold(scene, noun) : null
    }
  }
  return null
}

function fateAt(scene: Scene, head: number, passive: boolean): StatusReading | null {
  const { tokens } = scene.words
  if (!passive && failing.test(tokens[head]!.lemma)) return reads('cancelled', 'status/plan-failed')
  const governor =
    governorAt(scene, 'subject', head) ??
    (passive ? governorAt(scene, 'object', head) : null) ??
    (tokens[head]!.lemma === 'be' ? governorAt(scene, 'being', head + 1) : null)
  return governor && undoing.has(governor.rule.effect)
    ? reads(governor.rule.effect as 'cancelled', governor.rule.id)
    : null
}

/** "put plans to visit Oslo on hold" */
function putOnHold(scene: Scene, noun: number): StatusReading | null {
  const { tokens } = scene.words
  for (let at = noun + 1; at < sentenceEnd(scene, noun); at++)
    if (held.test(tokens[at]!.lower) && tokens[at - 1]!.lower === 'on') return reads('postponed', 'status/puts-off')
  return null
}

/** Nothing but what describes it stands before it: what the sentence says is said of it. */
function opensSentence({ words: { tokens, sentences } }: Scene, noun: number): boolean {
  for (let at = sentences[tokens[noun]!.sentence]!.first; at < noun; at++)
    if (!/^(?:DT|JJ|PRP\$|NN|POS|CD|VBN)/u.test(tokens[at]!.tag)) return false
  return true
}
