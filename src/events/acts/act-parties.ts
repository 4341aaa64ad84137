import type { Role } from '../../document/facts.ts'
import { listWords } from '../../document/list-words.ts'
import type { Clause, PrepPhrase } from '../../document/words.ts'
import type { Party } from '../candidate.ts'
import { namedOn, namesOfNoun } from '../find-names.ts'
import type { Named, Scene } from '../scene.ts'
import type { RecipientPlace } from './act-rule.ts'
import { counts } from './match-verb-act.ts'
import { isOfClass } from './word-classes.ts'

/** Who a noun chunk is: its name, or of whom it counts some ("thousands of Nicaraguans"). */
export function whoIs(scene: Scene, noun: number): Named[] {
  const names = namesOfNoun(scene, noun)
  const chunk = scene.words.nouns[noun]
  if (names.length > 0 || !chunk || !counts(scene, chunk)) return names
  return chunk.preps
    .filter(({ prep }) => prep === 'of')
    .flatMap(({ nouns }) => nouns.filter((part) => part !== noun).flatMap((part) => whoIs(scene, part)))
}

/** Who a noun chunk is, or whose ("Netanyahu’s decision"): to condemn the one is to condemn the other. */
export function whoseIs(scene: Scene, noun: number): Named[] {
  const names = whoIs(scene, noun)
  return names.length > 0 ? names : namesOfOwner(scene, noun)
}

/** Verbs whose object did what "for …ing" says: "thanked Kosovo for taking in refugees". */
const judging = new Set(
  listWords(
    'thank, praise, commend, congratulate, applaud, hail, blame, condemn, criticise, criticize, accuse, fault, denounce, sanction, punish, reward, honour, honor',
  ),
)

/** Verbs whose subject does what the purpose after their object says: "called Liu to condemn the launch". */
const going = new Set(listWords('call, phone, telephone, meet, visit, host, join, convene, contact'))

function isJudged({ words }: Scene, { form, marker, parent }: Clause): boolean {
  const over = parent === null ? undefined : words.clauses[parent]
  return form === 'gerund' && (marker === 'for' || marker === 'of') && over !== undefined && judging.has(over.lemma)
}

/** Who does it, where the clause above tells it better than the order of words; null where it does not. */
function doersByParent(scene: Scene, clause: Clause): readonly number[] | null {
  const over = clause.parent === null ? undefined : scene.words.clauses[clause.parent]
  const deciders = decidersOf(scene, clause)
  if (deciders) return deciders
  if (!over) return null
  if (isJudged(scene, clause)) return over.passive ? over.subjects : over.objects
  return clause.form === 'infinitive' && going.has(over.lemma) ? over.subjects : null
}

const laws = new Set(
  listWords('order, law, decree, bill, rule, measure, action, resolution, legislation, proclamation, step, package'),
)

/** "signed an order that will bar imports": who makes the law does what it does. */
function issuersOf(scene: Scene, clause: Clause): Named[] | null {
  const parent = clause.parent === null ? undefined : scene.words.clauses[clause.parent]
  const byLaw = clause.subjects.some((noun) => laws.has(lemmaOf(scene, noun)))
  return clause.link === 'relative' && byLaw && parent && parent.index !== clause.index ? actorsOf(scene, parent) : null
}

const decisions = new Set(listWords('decision, move, refusal, vote, choice, order'))

/** "the decision by Visa to leave", "the Taliban’s decision to close schools": who decided does it. */
function decidersOf(scene: Scene, clause: Clause): readonly number[] | null {
  if (clause.form !== 'infinitive') return null
  for (let at = clause.first - 1; at >= Math.max(0, clause.first - 12); at--) {
    const noun = scene.words.nouns[scene.nounAt[at] ?? -1]
    if (!noun || !decisions.has(scene.words.tokens[noun.head]!.lemma)) continue
    const by = noun.preps.find(({ prep }) => prep === 'by')?.nouns ?? []
    return by.length > 0 ? by : noun.owner === null ? null : [noun.owner]
  }
  return null
}

/**
 * What one is thanked or condemned for, and what somebody decided, is done, whatever the verb over it says; so is what an added
 * participle tells of a subject that does it now ("refused to condemn it, instead blaming NATO").
 */
export function isDone(scene: Scene, clause: Clause): boolean {
  return isJudged(scene, clause) || decidersOf(scene, clause) !== null || isAside(scene, clause)
}

function isAside({ words }: Scene, { link, passive, first, parent }: Clause): boolean {
  const opened = /^(?:,|RB)$/u.test(words.tokens[first - 1]?.tag ?? '')
  if (link !== 'participial' || passive || !opened) return false
  for (
    let over = parent;
    over !== null;
    over = words.clauses[over]!.parent === over ? null : words.clauses[over]!.parent
  )
    if (words.clauses[over]!.tense === 'future' || words.clauses[over]!.modal !== null) return false
  return true
}

/** They speak and act for the one they belong to. */
const agencies = new Set([
  'office',
  'team',
  'camp',
  'side',
  'lawyer',
  'aide',
  'staff',
  'cabinet',
  'campaign',
  'administration',
  'government',
  'regime',
  'force',
  'forces',
  'troops',
])

/** Who acts: the subject, or "by …" of a passive; whose weapons or strikes do ("Israeli strikes killed two"). "The rebels said they will …": who "they" are, where nobody has told. */
export function actorsOf(scene: Scene, clause: Clause): Named[] {
  const nouns = clause.passive ? clause.agents : (doersByParent(scene, clause) ?? clause.subjects)
  const names = nouns.flatMap((noun) =>
    agencies.has(lemmaOf(scene, noun)) ? whoseIs(scene, noun) : whoIs(scene, noun),
  )
  if (names.length > 0 || clause.passive) return names
  const striking = nouns.filter((noun) => isOfClass(lemmaOf(scene, noun), ['attack', 'weapon', 'troops', 'armed']))
  const whose = namesAt(scene, 'owner', striking, []).concat(namesAt(scene, 'adjective', striking, []))
  if (whose.length > 0) return whose
  const issuing = issuersOf(scene, clause)
  if (issuing) return issuing
  const subject = scene.words.nouns[clause.subjects[0] ?? -1]
  const speech = clause.parent === null ? undefined : scene.words.clauses[clause.parent]
  const pronoun = subject && scene.words.tokens[subject.head]!.tag === 'PRP'
  return pronoun && speech && clause.link === 'complement' && speech.index < clause.index ? actorsOf(scene, speech) : []
}

function lemmaOf({ words }: Scene, noun: number): string {
  return words.tokens[words.nouns[noun]?.head ?? -1]?.lemma.toLowerCase() ?? ''
}

/** Who is acted on: the first of the places where somebody is named. */
export function recipientsOf(
  scene: Scene,
  clause: Clause,
  objects: readonly number[],
  places: readonly RecipientPlace[],
): Named[] {
  const preps = [...clause.preps, ...objects.flatMap((noun) => scene.words.nouns[noun]?.preps ?? [])]
  for (const place of places) {
    const found = namesAt(scene, place, objects, preps)
    if (found.length > 0) return found
  }
  return []
}

/** Names at one place of a noun phrase or clause. */
export function namesAt(
  scene: Scene,
  place: RecipientPlace,
  objects: readonly number[],
  preps: readonly PrepPhrase[],
  who: (scene: Scene, noun: number) => Named[] = whoseIs,
): Named[] {
  const nouns = scene.words.nouns
  if (place === 'object') return objects.flatMap((noun) => whoseIs(scene, noun))
  if (place === 'owner') return objects.flatMap((noun) => namesOfOwner(scene, noun))
  if (place === 'adjective') return objects.flatMap((noun) => namesInside(scene, nouns[noun]!.first, nouns[noun]!.head))
  return preps
    .filter(({ prep }) => prep === place)
    .flatMap((phrase) => phrase.nouns.flatMap((noun) => who(scene, noun)))
}

function namesOfOwner(scene: Scene, noun: number): Named[] {
  const owner = scene.words.nouns[noun]?.owner
  return owner === null || owner === undefined ? [] : whoIs(scene, owner)
}

function namesInside(scene: Scene, from: number, to: number): Named[] {
  for (let at = from; at < to; at++) {
    const named = namedOn(scene, at)
    if (named.length > 0) return named
  }
  return []
}

/** Those who can act or be acted on, in a role; each once. */
export function parties(scene: Scene, names: readonly Named[], role: Role): Party[] {
  const seen = new Set<string>()
  return names
    .filter(({ entity }) => entity.kind !== 'work' && entity.kind !== 'occasion')
    .filter(({ entity: { id } }) => !seen.has(id) && seen.add(id))
    .map(({ entity, first, last }) => ({
      entity: entity.id,
      role,
      start: scene.words.tokens[first]!.start,
      end: scene.words.tokens[last - 1]!.end,
    }))
}
