import type { Role } from '../document/facts.ts'
import type { Clause } from '../document/words.ts'
import { actorsOf, parties, recipientsOf, whoIs } from './acts/act-parties.ts'
import { type Control, composeAct, controlOf, isConflict, passing } from './acts/compose-act.ts'
import { findIssuers } from './acts/find-issuers.ts'
import { findNounActs } from './acts/find-noun-acts.ts'
import { matchVerbAct, type VerbAct } from './acts/match-verb-act.ts'
import type { Candidate } from './candidate.ts'
import type { Named, Scene } from './scene.ts'

/** What one does to another: accusing, aiding, attacking … Diplomatic contacts are found elsewhere. */
export function findActs(from: Scene): Candidate[] {
  const scene: Scene = { ...from, issuers: findIssuers(from) }
  const done = new Set<number>()
  const verbs = scene.words.clauses.flatMap((clause) => readClause(scene, clause, done) ?? [])
  return [...verbs, ...findNounActs(scene, done)]
}

/** One condemns, praises or welcomes what has been done: the deed is an event of its own. */
const reports: ReadonlySet<string> = new Set(['accuse', 'support'])

/** Verbs of contact: that somebody agreed to them is their own status, not an act. */
const contacts = new Set([
  'meet',
  'visit',
  'talk',
  'travel',
  'negotiate',
  'attend',
  'host',
  'speak',
  'hold',
  'return',
  'participate',
  'resume',
  'discuss',
])

/** `done` takes the nouns a verb has already made an act of ("launched an attack", "demanded the release"). */
function readClause(scene: Scene, clause: Clause, done: Set<number>): Candidate | null {
  const act = matchVerbAct(scene, clause)
  if (act && !reports.has(act.rule.kind)) for (const noun of act.objects) done.add(noun)
  const control = controlOf(scene, clause)
  if (control && !act && passing.has(clause.lemma)) return null
  if (control && (act || control.strong) && !(control.rule.kind === 'agree' && !act && contacts.has(clause.lemma)))
    return controlled(scene, clause, control, act)
  if (!act) return clause.modal === 'must' ? demanded(scene, clause) : held(scene, clause)
  if (isPurpose(scene, clause) || isCharge(scene, clause)) return null
  // The verb that governs an infinitive is read with it, not on its own: "threatened to cut", "asked Mali to free".
  if (governsAct(scene, clause)) return null
  return demanded(scene, clause) ?? refused(scene, clause, act) ?? plain(scene, clause, act)
}

/** "gave money to help the refugees": what the giving is for is no second act. */
function isPurpose({ words }: Scene, { form, lemma, parent, link }: Clause): boolean {
  const over = parent === null ? undefined : words.clauses[parent]
  return (
    form === 'infinitive' && link === 'adverbial' && helping.has(lemma) && over !== undefined && giving.has(over.lemma)
  )
}

/** Whom the purpose names: "gave money to help [the refugees]". */
function helped(scene: Scene, clause: Clause): Named[] {
  const purpose = scene.words.clauses[clause.index + 1]
  return purpose?.parent === clause.index && isPurpose(scene, purpose)
    ? purpose.objects.flatMap((noun) => whoIs(scene, noun))
    : []
}

const helping = new Set(['help', 'support', 'assist', 'back', 'aid', 'protect', 'fund'])
/** "arrested for collaborating with rebels": what one is charged with is no act the report tells. */
function isCharge(scene: Scene, { form, marker, parent }: Clause): boolean {
  const over = parent === null ? undefined : scene.words.clauses[parent]
  if (form !== 'gerund' || (marker !== 'for' && marker !== 'of') || !over) return false
  return conflictOver(scene, over)
}

function conflictOver(scene: Scene, clause: Clause): boolean {
  const kind = matchVerbAct(scene, clause)?.rule.kind
  return kind === 'coerce' || kind === 'accuse'
}

const giving = new Set([
  'hand',
  'provide',
  'give',
  'send',
  'donate',
  'deliver',
  'contribute',
  'allocate',
  'spend',
  'pledge',
  'announce',
  'dispatch',
  'deploy',
  'offer',
  'supply',
  'grant',
])

/** "threatened" has its act in what follows. */
function governsAct(scene: Scene, clause: Clause): boolean {
  const next = scene.words.clauses[clause.index + 1]
  return (
    next !== undefined && next.parent === clause.index && next.form === 'infinitive' && controlOf(scene, next) !== null
  )
}

function plain(scene: Scene, clause: Clause, act: VerbAct): Candidate | null {
  const { rule, objects } = act
  const actors = actorsOf(scene, clause)
  const recipients = recipientsOf(scene, clause, objects, rule.recipient ?? ['object', 'owner', 'adjective'])
  if (recipients.length === 0) recipients.push(...helped(scene, clause))
  if (actors.length === 0 || recipients.length === 0) {
    if (rule.needsBoth || (clause.form === 'gerund' && clause.subjects.length === 0)) return null
  }
  return candidate(scene, clause, { kind: rule.kind, cameo: rule.cameo, rule: rule.id }, actors, recipients)
}

function controlled(scene: Scene, clause: Clause, control: Control, act: VerbAct | null): Candidate | null {
  const { kind, cameo } = composeAct(scene, control, act?.rule.kind ?? null)
  const own = (control.addressed ?? []).flatMap((noun) => whoIs(scene, noun))
  const addressed = own.length > 0 || !control.rule.addressed ? own : addressedBy(scene, control.clause)
  const recipients =
    addressed.length > 0
      ? addressed
      : recipientsOf(
          scene,
          clause,
          act?.objects ?? clause.objects,
          act?.rule.recipient ?? ['object', 'to', 'with', 'from'],
        )
  const head = control.at
  const whole = { ...clause, first: Math.min(clause.first, control.clause.first), head }
  return candidate(scene, whole, { kind, cameo, rule: control.rule.id }, actorsOf(scene, control.clause), recipients)
}

/** Whom a request is put to: the object of "urge", "on …" of "call". */
function addressedBy(scene: Scene, { objects, preps }: Clause): Named[] {
  const nouns =
    objects.length > 0
      ? objects
      : preps.filter(({ prep }) => ['on', 'upon', 'to', 'for'].includes(prep)).flatMap(({ nouns: found }) => found)
  return nouns.flatMap((noun) => whoIs(scene, noun))
}

/** "… said Qatar must mediate": the speaker asks it of the subject. */
function demanded(scene: Scene, clause: Clause): Candidate | null {
  if (clause.modal !== 'must' && clause.modal !== 'should') return null
  const speech = speechOver(scene, clause)
  if (!speech) return null
  return candidate(
    scene,
    clause,
    { kind: 'request', cameo: '020', rule: 'events/act-demand' },
    actorsOf(scene, speech),
    clause.subjects.flatMap((noun) => whoIs(scene, noun)),
  )
}

/** "will not lift the ban": refused; "did not lift" is only negated. */
function refused(scene: Scene, clause: Clause, act: VerbAct): Candidate | null {
  const wont = clause.negated && (clause.tense === 'future' || clause.modal === 'would')
  if (!wont || isConflict(act.rule.kind)) return null
  const recipients = recipientsOf(scene, clause, act.objects, act.rule.recipient ?? ['object', 'owner', 'adjective'])
  return candidate(
    scene,
    clause,
    { kind: 'reject', cameo: '120', rule: 'events/control-reject' },
    actorsOf(scene, clause),
    recipients,
    'occurred',
  )
}

const speechVerbs = new Set([
  'say',
  'tell',
  'insist',
  'stress',
  'declare',
  'argue',
  'add',
  'state',
  'warn',
  'demand',
  'announce',
  'write',
  'tweet',
  'emphasise',
  'emphasize',
  'reiterate',
  'urge',
])

/** "… said the militia was responsible": the speaker accuses the subject. */
function held(scene: Scene, clause: Clause): Candidate | null {
  if (clause.lemma !== 'be' || clause.negated) return null
  const speech = speechOver(scene, clause)
  const { tokens } = scene.words
  const next = [1, 2, 3].map((step) => tokens[clause.head + step]?.lower ?? '')
  if (!speech || !next.some((word) => blaming.has(word))) return null
  const accused = clause.subjects.flatMap((noun) => whoIs(scene, noun))
  return candidate(
    scene,
    { ...clause, head: speech.head },
    { kind: 'accuse', cameo: '112', rule: 'events/act-hold-responsible' },
    actorsOf(scene, speech),
    accused,
  )
}

const blaming = new Set(['responsible', 'behind', 'guilty', 'complicit'])

function speechOver({ words }: Scene, clause: Clause): Clause | null {
  const parent = clause.parent === null ? undefined : words.clauses[clause.parent]
  return parent && speechVerbs.has(parent.lemma) ? parent : null
}

/** What one private person does to another is no matter of the record: a state, a body, a crowd or a holder of office takes part. */
function isPublic(names: readonly Named[]): boolean {
  return names.some(({ entity: { kind, offices, country } }) =>
    kind === 'person' ? offices.length > 0 || country !== null : kind !== 'work' && kind !== 'occasion',
  )
}

/** Roles of the one who acts and the one acted on, where they have names of their own. */
const roles: Partial<Record<Candidate['kind'], readonly [Role, Role]>> = {
  signing: ['party', 'party'],
  appointment: ['holder', 'appointer'],
  mediation: ['mediator', 'party'],
}

interface Reading {
  readonly kind: Candidate['kind']
  readonly cameo: string
  readonly rule: string
}

function candidate(
  scene: Scene,
  clause: Clause,
  { kind, cameo, rule }: Reading,
  actors: readonly Named[],
  recipients: readonly Named[],
  status?: Candidate['status'],
): Candidate | null {
  const acting = parties(scene, actors, roles[kind]?.[0] ?? 'actor')
  const others = parties(scene, recipients, roles[kind]?.[1] ?? 'recipient').filter(
    ({ entity }) => !acting.some((party) => party.entity === entity),
  )
  if (!isPublic([...actors, ...recipients])) return null
  return {
    kind,
    cameo,
    rule,
    first: clause.first,
    last: clause.last,
    head: clause.head,
    form: 'verb',
    format: null,
    parties: [...acting, ...others],
    confidence: acting.length > 0 && others.length > 0 ? 0.8 : 0.6,
    ...(status ? { status } : {}),
  }
}
