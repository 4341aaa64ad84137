import { listWords } from '../../document/list-words.ts'
import type { Clause } from '../../document/words.ts'
import type { Candidate } from '../candidate.ts'
import type { Scene } from '../scene.ts'
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
  const asked = clause.subjects.flatMap((noun) => whoIs(scene, noun))
  return makeAct(
    scene,
    clause,
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

function speechOver({ words }: Scene, clause: Clause): Clause | null {
  const parent = clause.parent === null ? undefined : words.clauses[clause.parent]
  return parent && speechVerbs.has(parent.lemma) ? parent : null
}
