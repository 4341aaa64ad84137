import type { Clause } from '../../document/words.ts'
import type { Scene } from '../scene.ts'
import { figureRules } from './figure-rules.ts'
import type { VerbAct } from './match-verb-act.ts'
import { isOfClass } from './word-classes.ts'

const table = new Set(
  figureRules.flatMap(({ verbs, objects }) => verbs.flatMap((verb) => objects.map((object) => `${verb} ${object}`))),
)

/** "struck a tone", "attacked no one", "asked whether", "Sir, thank you", "killed in a crash": no act of one against another. */
export function isFigure(scene: Scene, clause: Clause, act: VerbAct): boolean {
  return (
    act.objects.some((noun) => isIdle(scene, clause, noun)) ||
    isQuestion(scene, clause) ||
    isThanksSpoken(scene, clause) ||
    isTakingOff(scene, clause) ||
    (act.rule.kind === 'assault' && clause.agents.length === 0 && isMishap(scene, clause))
  )
}

function isIdle({ words: { nouns, tokens } }: Scene, { lemma }: Clause, noun: number): boolean {
  const { head = -1 } = nouns[noun] ?? {}
  const word = tokens[head]
  if (word === undefined) return false
  if (/^(?:nobody|nothing|none)$/u.test(word.lower)) return true
  if (word.lower === 'one' && tokens[head - 1]?.lower === 'no') return true
  return table.has(`${lemma} ${word.lemma.toLowerCase()}`)
}

/** "asked whether they had met": to want to know is to demand nothing. */
function isQuestion({ words: { clauses } }: Scene, { lemma, index }: Clause): boolean {
  if (lemma !== 'ask' && lemma !== 'press') return false
  const next = clauses[index + 1]
  return next?.parent === index && /^(?:if|whether|what|why|how|who|when|where|which)$/u.test(next.marker ?? '')
}

/** "Mr. Secretary, thank you": whoever is named is spoken to, and who thanks is not. */
function isThanksSpoken({ words: { tokens } }: Scene, { lemma, head, first, subjects }: Clause): boolean {
  if (lemma !== 'thank' || tokens[head + 1]?.lower !== 'you') return false
  return subjects.length === 0 || tokens[first - 1]?.text === ','
}

/** "blasted off from Florida": a rocket, and no rebuke. */
function isTakingOff({ words: { tokens } }: Scene, { lemma, last }: Clause): boolean {
  return lemma === 'blast' && /^(?:off|into|out)$/u.test(tokens[last]?.lower ?? '')
}

const mishaps = new Set(
  `accident crash derailment collision earthquake quake tsunami landslide flood flooding hurricane typhoon cyclone avalanche eruption stampede wildfire
  outbreak epidemic storm heatwave mudslide tornado overturn capsize derail collapse crush`.split(/\s+/u),
)

/** "Nine miners were killed when a lift fell": nobody's doing, as far as the sentence says. */
function isMishap({ words: { tokens, sentences } }: Scene, { sentence }: Clause): boolean {
  const { first, last } = sentences[sentence]!
  let mishap = false
  for (let at = first; at < last; at++) {
    const lemma = tokens[at]!.lemma.toLowerCase()
    if (mishaps.has(lemma)) mishap = true
    else if (lemma !== 'fire' && lemma !== 'jet' && isOfClass(lemma, ['attack', 'armed', 'weapon'])) return false
  }
  return mishap
}
