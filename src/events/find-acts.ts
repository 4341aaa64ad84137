import { listWords } from '../document/list-words.ts'
import type { Clause } from '../document/words.ts'
import { actorsOf, isDone, recipientsOf, whoIs } from './acts/act-parties.ts'
import { type Control, composeAct, controlOf, isConflict, passing } from './acts/compose-act.ts'
import { findNounActs } from './acts/find-noun-acts.ts'
import { isFigure } from './acts/is-figure.ts'
import { makeAct } from './acts/make-act.ts'
import { matchVerbAct, type VerbAct } from './acts/match-verb-act.ts'
import { helpedBy, isCharge, isPurpose } from './acts/read-purpose.ts'
import { readAllegation, readBacking, readBlame, readDemand, readThreat } from './acts/read-said-acts.ts'
import type { Candidate } from './candidate.ts'
import type { Named, Scene } from './scene.ts'

/** What one does to another: accusing, aiding, attacking … Diplomatic contacts are found elsewhere. */
export function findActs(scene: Scene): Candidate[] {
  const done = new Set<number>()
  const verbs = scene.words.clauses.flatMap((clause) => readClause(scene, clause, done) ?? [])
  return [...verbs, ...findNounActs(scene, done)]
}

/** One condemns, praises or welcomes what has been done: the deed is an event of its own. */
const reports: ReadonlySet<string> = new Set(['accuse', 'support'])

/** Verbs of contact: that somebody agreed to them is their own status, not an act. */
const contacts = new Set(
  listWords('meet, visit, talk, travel, negotiate, attend, host, speak, hold, return, participate, resume, discuss'),
)

/** `done` takes the nouns a verb has already made an act of ("launched an attack", "demanded the release"). */
function readClause(scene: Scene, clause: Clause, done: Set<number>): Candidate | null {
  if (isModifier(scene, clause)) return null
  const act = matchVerbAct(scene, clause)
  if (act && isFigure(scene, clause, act)) return null
  if (act && (act.rule.objects || !reports.has(act.rule.kind))) for (const noun of act.objects) done.add(noun)
  const control = controlOf(scene, clause)
  if (control && !act && passing.has(clause.lemma)) return null
  if (control && isGoverned(clause, control, act)) return readControlled(scene, clause, control, act)
  const alleged = readAllegation(scene, clause)
  if (alleged) return alleged
  if (!act)
    return clause.modal === 'must'
      ? readDemand(scene, clause)
      : (readBlame(scene, clause) ?? readBacking(scene, clause))
  if (isPurpose(scene, clause) || isCharge(scene, clause) || governsAct(scene, clause)) return null
  return readDemand(scene, clause) ?? readRefusal(scene, clause, act) ?? readPlain(scene, clause, act)
}

/** "their deepening partnership": said of the noun, not done. */
function isModifier({ words }: Scene, { first, form }: Clause): boolean {
  return form !== 'finite' && /^(?:POS|PRP\$|DT)$/u.test(words.tokens[first - 1]?.tag ?? '')
}

/** The act is another's to grant, not done: with a known act, or a word strong enough without. */
function isGoverned({ lemma }: Clause, { rule, strong }: Control, act: VerbAct | null): boolean {
  if (act) return true
  if (contacts.has(lemma)) return rule.kind !== 'agree'
  return strong || rule.kind === 'request'
}

/** "threatened to cut", "asked Mali to free": read with the infinitive, not on its own. */
function governsAct(scene: Scene, { index }: Clause): boolean {
  const next = scene.words.clauses[index + 1]
  return next?.parent === index && next.form === 'infinitive' && controlOf(scene, next) !== null
}

const taken: ReadonlySet<string> = new Set(['measure', 'aid', 'attack', 'support', 'probe'])

const usualPlaces = ['object', 'owner', 'adjective'] as const

function readPlain(scene: Scene, clause: Clause, { rule, objects }: VerbAct): Candidate | null {
  // "ways to deepen cooperation": a purpose is no act done.
  if (
    clause.form === 'infinitive' &&
    (rule.kind === 'support' || rule.kind === 'cooperate') &&
    !clause.tense.startsWith('f')
  )
    return null
  const reading = { kind: rule.kind, cameo: rule.cameo, rule: rule.id }
  if (rule.reversed) {
    const doing = recipientsOf(scene, clause, objects, ['from', 'by', 'owner', 'adjective'])
    return makeAct(scene, clause, reading, doing, actorsOf(scene, clause))
  }
  const actors = actorsOf(scene, clause)
  // "the army has been put on alert": the forces moved are their state's own.
  if (actors.length === 0 && rule.kind === 'mobilize') actors.push(...objects.flatMap((noun) => whoIs(scene, noun)))
  // "U.S. sanctions imposed on Russia": whose the measure is has taken it.
  if (actors.length === 0 && clause.passive && rule.objects?.some((name) => taken.has(name)))
    actors.push(...recipientsOf(scene, clause, objects, ['owner', 'adjective']))
  const recipients = recipientsOf(scene, clause, objects, rule.recipient ?? usualPlaces).filter(
    ({ last }) => !(rule.named && rule.words?.includes(scene.words.tokens[last - 1]!.lemma)),
  )
  if (recipients.length === 0) recipients.push(...helpedBy(scene, clause))
  if (isConflict(rule.kind)) {
    const threat = rule.kind === 'accuse' || rule.kind === 'reject' ? null : readThreat(scene, clause, recipients)
    if (threat) return threat
  }
  if (actors.length === 0 || recipients.length === 0) if (rule.needsBoth || clause.form === 'gerund') return null
  // What one is thanked or condemned for has been done, whenever the thanks are to come.
  return makeAct(scene, clause, reading, actors, recipients, isDone(scene, clause) ? 'occurred' : undefined)
}

function readControlled(scene: Scene, clause: Clause, control: Control, act: VerbAct | null): Candidate | null {
  const { kind, cameo } = composeAct(scene, control, act?.rule.kind ?? null)
  const addressed = addressedBy(scene, control)
  const places = act ? (act.rule.recipient ?? usualPlaces) : (['object', 'to', 'with', 'from'] as const)
  const recipients =
    addressed.length > 0 ? addressed : recipientsOf(scene, clause, act?.objects ?? clause.objects, places)
  const whole = { ...clause, first: Math.min(clause.first, control.clause.first), head: control.at }
  const actors = actorsOf(scene, control.clause)
  // "asked him to wait" says little; "asked Turkey to guard the mission" is one state's request to another.
  if (!act && !control.strong && (actors.length === 0 || addressed.length === 0)) return null
  return makeAct(scene, whole, { kind, cameo, rule: control.rule.id }, actors, recipients)
}

/** Whom a request is put to: the subject of what is demanded, the object of "urge", "on …" of "call". */
function addressedBy(scene: Scene, { rule, clause: { objects, preps }, addressed = [] }: Control): Named[] {
  const own = addressed.flatMap((noun) => whoIs(scene, noun))
  if (own.length > 0 || !rule.addressed) return own
  const governed = preps.filter(({ prep }) => ['on', 'upon', 'to', 'for'].includes(prep)).flatMap(({ nouns }) => nouns)
  return (objects.length > 0 ? objects : governed).flatMap((noun) => whoIs(scene, noun))
}

/** "will not lift the ban": refused; "did not lift" is only negated. */
function readRefusal(scene: Scene, clause: Clause, { rule, objects }: VerbAct): Candidate | null {
  const wont = clause.negated && (clause.tense === 'future' || clause.modal === 'would')
  if (!wont || isConflict(rule.kind)) return null
  const recipients = recipientsOf(scene, clause, objects, rule.recipient ?? usualPlaces)
  const reading = { kind: 'reject', cameo: '120', rule: 'events/control-reject' } as const
  return makeAct(scene, clause, reading, actorsOf(scene, clause), recipients, 'occurred')
}
