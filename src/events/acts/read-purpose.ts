import { listWords } from '../../document/list-words.ts'
import type { Clause } from '../../document/words.ts'
import type { Named, Scene } from '../scene.ts'
import { whoIs } from './act-parties.ts'
import { matchVerbAct } from './match-verb-act.ts'

const helping = new Set(listWords('help, support, assist, back, aid, protect, fund'))
const giving = new Set(
  listWords(`hand, provide, give, send, donate, deliver, contribute, allocate, spend, pledge, announce, dispatch, deploy, offer, supply,
    grant`),
)

/** "gave money to help the refugees": what the giving is for is no second act. */
export function isPurpose({ words }: Scene, { form, lemma, parent, link }: Clause): boolean {
  const over = parent === null ? undefined : words.clauses[parent]
  return (
    form === 'infinitive' && link === 'adverbial' && helping.has(lemma) && over !== undefined && giving.has(over.lemma)
  )
}

/** Whom the purpose names: "gave money to help [the refugees]". */
export function helpedBy(scene: Scene, clause: Clause): Named[] {
  const purpose = scene.words.clauses[clause.index + 1]
  if (purpose?.parent !== clause.index || !isPurpose(scene, purpose)) return []
  return purpose.objects.flatMap((noun) => whoIs(scene, noun))
}

/** "arrested for collaborating with rebels": what one is charged with is no act the report tells. */
export function isCharge(scene: Scene, { form, marker, parent }: Clause): boolean {
  const over = parent === null ? undefined : scene.words.clauses[parent]
  if (form !== 'gerund' || (marker !== 'for' && marker !== 'of') || !over) return false
  const kind = matchVerbAct(scene, over)?.rule.kind
  return kind === 'coerce' || kind === 'accuse'
}
