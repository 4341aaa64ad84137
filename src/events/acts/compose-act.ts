import type { EventKind } from '../../document/facts.ts'
import type { Clause } from '../../document/words.ts'
import type { Scene } from '../scene.ts'
import type { ControlRule } from './act-rule.ts'
import { controlRules } from './control-rules.ts'

/** What stands over an act: its rule, the clause whose subject does it, and the token it is said with. */
export interface Control {
  readonly rule: ControlRule
  readonly clause: Clause
  readonly at: number
  /** It makes an event of any act that follows, known or not ("refused to comment"). */
  readonly strong: boolean
  /** Noun chunks of those addressed, where they stand in the act's own clause. */
  readonly addressed?: readonly number[]
}

const byWord = new Map<string, ControlRule>()
for (const rule of controlRules) for (const word of rule.words) if (!byWord.has(word)) byWord.set(word, rule)

const conflicts: ReadonlySet<EventKind> = new Set([
  'accuse',
  'reject',
  'threaten',
  'sanction',
  'mobilize',
  'coerce',
  'protest',
  'assault',
])

export function isConflict(kind: EventKind): boolean {
  return conflicts.has(kind)
}

/** The word that governs an infinitive or gerund, where it is one that changes what the act is. */
export function controlOf(scene: Scene, clause: Clause): Control | null {
  const parent = clause.parent === null ? undefined : scene.words.clauses[clause.parent]
  if (clause.form === 'finite') return parent ? overFinite(clause, parent) : null
  // "vowed to continue to strengthen": what only goes on is governed by what governs the going on.
  if (parent && passing.has(parent.lemma)) return controlOf(scene, parent)
  const needed = parent ? overNeed(scene, clause, parent) : null
  if (needed) return needed
  const before = wordBefore(scene, clause)
  const adjective = before >= 0 && clause.form === 'infinitive' ? ruleAt(scene, before) : null
  if (adjective && parent && before > parent.head)
    return { rule: adjective, clause: parent, at: before, strong: isStrong(scene, adjective, before) }
  // "agreed on Monday to send", "called on Mali to free": what stands between makes the infinitive look loose.
  const hangs =
    clause.link === 'control' ||
    clause.link === 'complement' ||
    (clause.link === 'adverbial' && clause.form === 'infinitive')
  if (!parent || !hangs) return null
  const rule = ruleAt(scene, parent.head)
  // "pledged support for a plan to form a bloc": the infinitive is the object's.
  if (rule && !rule.addressed && parent.objects.length > 0 && rule.kind === 'agree') return null
  // One is "called by phone to hear …", but "called on to …".
  if (parent.lemma === 'call' && !callsFor.has(scene.words.tokens[parent.head + 1]?.lower ?? '')) return null
  // "wants to thank" is thanks; "wants Iran to stop" is asked of Iran.
  if (wishing.has(parent.lemma) && parent.objects.length === 0) return null
  if (parent.lemma === 'insist' && clause.form === 'gerund') return null
  if (rule?.kind === 'reject' && saying.has(clause.lemma)) return null
  return rule ? { rule, clause: parent, at: parent.head, strong: isStrong(scene, rule, parent.head) } : null
}

/** Verbs whose "that …" is asked for or threatened, not reported. */
const asking = new Set(['demand', 'urge', 'request', 'propose', 'recommend', 'require', 'plead'])
const promising = new Set(['assure', 'reassure', 'promise', 'pledge', 'vow', 'swear', 'guarantee'])

/** "demanded that the government resign", "threatened that it would cut ties". */
function overFinite(clause: Clause, parent: Clause): Control | null {
  if (clause.link !== 'complement' || parent.index > clause.index) return null
  if (promising.has(parent.lemma))
    return { rule: byWord.get('promise')!, clause: parent, at: parent.head, strong: true, addressed: parent.objects }
  const asked = asking.has(parent.lemma)
  if (!asked && parent.lemma !== 'threaten') return null
  const rule = byWord.get(asked ? 'demand' : 'threaten')!
  return {
    rule,
    clause: parent,
    at: parent.head,
    strong: asked && clause.subjects.length > 0,
    addressed: asked ? clause.subjects : [],
  }
}

const needs = new Set(['need', 'importance', 'necessity', 'urgency', 'obligation', 'responsibility'])

/** "stressed the need for Serbia to …": asked of the one after "for". */
function overNeed({ words }: Scene, clause: Clause, parent: Clause): Control | null {
  if (clause.form !== 'infinitive' || clause.marker !== 'for' || clause.subjects.length === 0) return null
  const need = parent.objects.some((noun) => needs.has(words.tokens[words.nouns[noun]!.head]!.lemma))
  return need
    ? { rule: byWord.get('urge')!, clause: parent, at: parent.head, strong: true, addressed: clause.subjects }
    : null
}

/** Verbs that say of another only that it begins, goes on or is tried. */
export const passing: ReadonlySet<string> = new Set([
  'continue',
  'begin',
  'start',
  'keep',
  'help',
  'try',
  'seek',
  'work',
  'go',
  'resume',
  'cease',
  'stop',
])

/** "declined to comment": nothing that another wants is refused. */
const saying = new Set([
  'comment',
  'say',
  'answer',
  'elaborate',
  'discuss',
  'identify',
  'name',
  'specify',
  'confirm',
  'disclose',
  'reveal',
  'speculate',
  'respond',
  'explain',
  'speak',
])

const wishing = new Set(['want', 'need', 'expect', 'require', 'wish'])

const callsFor = new Set(['on', 'upon', 'for'])

function ruleAt({ words }: Scene, at: number): ControlRule | null {
  const { lemma, tag } = words.tokens[at]!
  if (tag.startsWith('NN') && !nouns.has(lemma.toLowerCase())) return null
  return byWord.get(lemma.toLowerCase()) ?? null
}

/** Nouns that govern an infinitive; the others of their spelling do not ("the press to …"). */
const nouns = new Set([
  'commitment',
  'refusal',
  'threat',
  'pledge',
  'promise',
  'vow',
  'offer',
  'demand',
  'call',
  'appeal',
  'request',
  'readiness',
  'willingness',
])

function isStrong({ words }: Scene, rule: ControlRule, at: number): boolean {
  return !rule.onlyWithAct?.includes(words.tokens[at]!.lemma.toLowerCase())
}

/** The word left of "to" and its adverbs; -1 where the clause opens its sentence. */
function wordBefore({ words }: Scene, clause: Clause): number {
  const { first } = words.sentences[clause.sentence]!
  let at = clause.first - 1
  while (at >= first && /^(?:TO|RB)$/u.test(words.tokens[at]!.tag)) at--
  return at >= first ? at : -1
}

/** CAMEO leaf of a commitment by what is committed to. Source: CAMEO 1.1b3, root 03. */
const agreedLeaf: Partial<Record<EventKind, string>> = {
  aid: '033',
  concede: '035',
  retreat: '035',
  mediation: '039',
  support: '032',
  cooperate: '031',
}

/** Kind and code of an act under control; null where the control leaves nothing worth a record. */
export function composeAct(
  { words }: Scene,
  { rule, at }: Control,
  act: EventKind | null,
): { kind: EventKind; cameo: string } {
  const word = words.tokens[at]!.lemma.toLowerCase()
  if (act && rule.conflict?.words.includes(word) && isConflict(act)) return rule.conflict
  if (rule.kind === 'agree') return { kind: 'agree', cameo: (act && agreedLeaf[act]) ?? rule.cameo }
  return { kind: rule.kind, cameo: rule.cameo }
}
