import { listWords } from '../../document/list-words.ts'
import type { Clause } from '../../document/words.ts'
import type { Candidate } from '../candidate.ts'
import type { Named, Scene } from '../scene.ts'
import { actorsOf, whoIs } from './act-parties.ts'
import { makeAct } from './make-act.ts'

/** Acts that lie in what somebody says of another: what he must do, what he is to blame for. */

const speechVerbs = new Set(
  listWords(`say, tell, insist, stress, declare, argue, add, state, warn, demand, announce, write, tweet, emphasise, emphasize,
    reiterate, urge`),
)

/** "… said Qatar must mediate": the speaker asks it of the subject. */
export function readDemand(scene: Scene, clause: Clause): Candidate | null {
  if (clause.modal !== 'must' && clause.modal !== 'should') return null
  const speech = speechOver(scene, clause)
  if (!speech) return null
  const asked = speaksOfItself(scene, clause) ? [] : clause.subjects.flatMap((noun) => whoIs(scene, noun))
  if (asked.length === 0) return null
  return makeAct(
    scene,
    { ...clause, head: speech.head },
    { kind: 'request', cameo: '020', rule: 'events/act-demand' },
    actorsOf(scene, speech),
    asked,
  )
}

const blaming = new Set(['responsible', 'behind', 'guilty', 'complicit'])

/** "… said the militia was responsible": the speaker accuses the subject. */
export function readBlame(scene: Scene, clause: Clause): Candidate | null {
  if (clause.lemma !== 'be' || clause.negated) return null
  const speech = speechOver(scene, clause)
  const next = [1, 2, 3].map((step) => scene.words.tokens[clause.head + step]?.lower ?? '')
  if (!speech || !next.some((word) => blaming.has(word))) return null
  const accused = clause.subjects.flatMap((noun) => whoIs(scene, noun))
  const said = { ...clause, head: speech.head }
  return makeAct(
    scene,
    said,
    { kind: 'accuse', cameo: '112', rule: 'events/act-hold-responsible' },
    actorsOf(scene, speech),
    accused,
  )
}

const alleging = new Set(['allege', 'charge', 'suspect', 'complain'])

/** "… allege the attacks were plotted by the group": who is said to have done it is accused. */
export function readAllegation(scene: Scene, clause: Clause): Candidate | null {
  const speech = clause.parent === null ? undefined : scene.words.clauses[clause.parent]
  if (!speech || clause.link !== 'complement' || !alleging.has(speech.lemma)) return null
  const accused = (clause.passive ? clause.agents : clause.subjects).flatMap((noun) => whoIs(scene, noun))
  if (accused.length === 0) return null
  const said = { ...clause, head: speech.head }
  return makeAct(
    scene,
    said,
    { kind: 'accuse', cameo: '112', rule: 'events/act-accuse' },
    actorsOf(scene, speech),
    accused,
  )
}

/** "… said the state had the right to defend itself": the speaker backs the subject. */
export function readBacking(scene: Scene, clause: Clause): Candidate | null {
  const speech = speechOver(scene, clause)
  const right =
    clause.lemma === 'have' &&
    !clause.negated &&
    clause.objects.some((noun) => scene.words.tokens[scene.words.nouns[noun]!.head]!.lower === 'right')
  if (!speech || !right || speaksOfItself(scene, clause)) return null
  const backed = clause.subjects.flatMap((noun) => whoIs(scene, noun))
  const said = { ...clause, head: speech.head }
  return makeAct(
    scene,
    said,
    { kind: 'support', cameo: '051', rule: 'events/act-back' },
    actorsOf(scene, speech),
    backed,
  )
}

/**
 * "would use force if …", "it would attack": what the speaker's own side will do to another, on a condition or on its own word, is a threat.
 */
export function readThreat(scene: Scene, clause: Clause, recipients: readonly Named[]): Candidate | null {
  if (clause.negated || (clause.tense !== 'future' && clause.modal !== 'would')) return null
  const speech = speechOver(scene, clause)
  const condition = conditionOf(scene, clause)
  if (!condition && !(speech && speaksOfItself(scene, clause))) return null
  const actors = actorsOf(scene, clause)
  const asked =
    recipients.length > 0 || !condition ? recipients : condition.subjects.flatMap((noun) => whoIs(scene, noun))
  const head = speech?.head ?? clause.head
  return makeAct(
    scene,
    { ...clause, head },
    { kind: 'threaten', cameo: '130', rule: 'events/act-threaten' },
    actors,
    asked,
    'occurred',
  )
}

function conditionOf({ words }: Scene, { index }: Clause): Clause | undefined {
  return [words.clauses[index + 1], words.clauses[index - 1]].find(
    (next) => next?.parent === index && (next.marker === 'if' || next.marker === 'unless'),
  )
}

function speaksOfItself({ words }: Scene, { subjects }: Clause): boolean {
  return subjects.some((noun) => words.tokens[words.nouns[noun]!.head]!.tag === 'PRP')
}

function speechOver({ words }: Scene, clause: Clause): Clause | null {
  const parent = clause.parent === null ? undefined : words.clauses[clause.parent]
  return parent && speechVerbs.has(parent.lemma) ? parent : null
}
