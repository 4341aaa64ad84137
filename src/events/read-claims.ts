import type { Claim, EntityKind, EventKind, EventStatus, Stance, Statement } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import type { Candidate } from './candidate.ts'
import { namesAfter, subjectsOf } from './find-arguments.ts'
import { findCoveringStatements } from './find-covering-statements.ts'
import { findDeniers } from './find-deniers.ts'
import { verbBefore } from './find-partners.ts'
import { hearsayNouns, isCalledFalse } from './is-called-false.ts'
import { isWithheld } from './is-withheld.ts'
import { asParties } from './make-candidate.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd } from './sentence-bounds.ts'

/** What a verb of saying makes of the event it speaks of; other verbs announce what is to come and assert what was. */
const stances = new Map<string, Stance>([
  ['announce', 'announces'],
  ['reveal', 'announces'],
  ['disclose', 'announces'],
  ['unveil', 'announces'],
  ['declare', 'announces'],
  ['confirm', 'confirms'],
  ['acknowledge', 'confirms'],
  ['admit', 'confirms'],
  ['verify', 'confirms'],
  ['concede', 'confirms'],
  ['deny', 'denies'],
  ['refute', 'denies'],
  ['dismiss', 'denies'],
  ['disavow', 'denies'],
  ['contradict', 'denies'],
  ['doubt', 'doubts'],
  ['question', 'doubts'],
  ['dispute', 'doubts'],
])

/** Words of saying; what one only thinks, wants or tries claims nothing. */
const sayings = new Set(
  'say tell announce state report confirm deny add claim reveal disclose declare assert note insist maintain acknowledge admit allege write tweet post stress accord inform brief boast warn explain verify refute dismiss dispute doubt question contradict read quote cite recall testify argue contend'.split(
    ' ',
  ),
)
/** Kinds that are themselves said: who says them is who does them. */
const spoken: ReadonlySet<EventKind> = new Set([
  'support',
  'request',
  'accuse',
  'reject',
  'threaten',
  'agree',
  'concede',
  'publication',
])

export interface ClaimsReading {
  readonly claims: readonly Claim[]
  /** The words stand in nobody's statement: the report says it itself. */
  readonly own: boolean
}

/** Who is said to announce, assert, confirm or deny the event. */
export function readClaims(scene: Scene, candidate: Candidate, status: EventStatus | null): ClaimsReading {
  const start = scene.words.tokens[candidate.head]!.start
  const covering = findCoveringStatements(scene, start).filter((statement) => isSaid(scene, statement))
  const claimed = spoken.has(candidate.kind)
    ? []
    : covering.filter(({ content }) => isAsserted(scene, candidate, content.start))
  const isFalse = isCalledFalse(scene, candidate.head)
  const said = claimed.flatMap((statement) => claimsOf(scene, candidate, statement, { status, isFalse }))
  const told = candidate.form === 'noun' ? claimsOnNoun(scene, candidate, status) : []
  const denial = spoken.has(candidate.kind) ? null : findDeniers(scene, candidate)
  const denied =
    denial === null || !isAsserted(scene, candidate, denial.start)
      ? []
      : toClaims(scene, denial.names, 'denies', denial.verb)
  const known = new Set([...said, ...told].map(({ by, stance }) => `${by} ${stance}`))
  const more = denied.filter(({ by }) => !known.has(`${by} denies`))
  return { claims: [...said, ...told, ...more], own: covering.length === 0 }
}

const subordinators = new Set(['when', 'where', 'who', 'which', 'whom', 'since', 'while', 'because', 'if', 'whether'])

/** What a statement says, not what it takes for granted ("that talks broke down", not "since the talks ended"). */
function isAsserted(scene: Scene, { head, first, form, anaphoric }: Candidate, start: number): boolean {
  const { tokens } = scene.words
  const isSubject = /^(?:V|MD)/u.test(tokens[head + 1]?.tag ?? '')
  for (let at = Math.min(first, head) - 1; at >= 0 && tokens[at]!.start >= start; at--) {
    if (tokens[at]!.sentence !== tokens[head]!.sentence) break
    if (subordinators.has(tokens[at]!.lower)) return false
    // "had nothing to do with their meeting"
    if (form === 'noun' && tokens[at]!.lower === 'with' && tokens[at - 1]?.lemma === 'do') return false
    if (anaphoric && form === 'noun' && !isSubject && /^(?:V|MD)/u.test(tokens[at]!.tag)) return false
  }
  return true
}

/** A word of saying; "rejected reports of a visit" says that there was none. */
function isSaid(scene: Scene, { cue, content }: Statement): boolean {
  if (!cue) return false
  const lemma = scene.words.tokens[cueVerb(scene, cue)]?.lemma ?? ''
  return sayings.has(lemma) || (lemma === 'reject' && isOfHearsay(scene, content.start))
}

/** "reports of a visit", "the claim that they met". */
function isOfHearsay(scene: Scene, start: number): boolean {
  const first = tokenAt(scene, start)
  return scene.words.tokens.slice(first, first + 4).some(({ lemma }) => hearsayNouns.has(lemma))
}

interface Standing {
  readonly status: EventStatus | null
  readonly isFalse: boolean
}

function claimsOf(scene: Scene, candidate: Candidate, statement: Statement, { status, isFalse }: Standing): Claim[] {
  const { speaker, cue, said, content } = statement
  const { start, end } = cue ?? speaker ?? content
  const verb = cue ? cueVerb(scene, cue) : -1
  if (verb >= 0 && scene.words.tokens[verb]!.tag.startsWith('V') && isWithheld(scene, verb)) return []
  const lemma = scene.words.tokens[verb]?.lemma ?? ''
  const denied = isFalse || (lemma === 'reject' && isOfHearsay(scene, content.start))
  const stance = denied ? 'denies' : stanceOf(lemma, status)
  const all = speaker?.entity ? speakers(scene, speaker.entity, verb) : jointSpeakers(scene, candidate, speaker)
  return all.map((by) => ({ by, stance, on: said, start, end }))
}

const joint =
  /\b(?:joint|common|shared) (?:\p{L}+ )?(?:statement|communiqu[eé]|declaration|readout|announcement|release)\b/iu

/** "A joint statement said": all who take part. */
function jointSpeakers(scene: Scene, { parties }: Candidate, speaker: Statement['speaker']): string[] {
  if (!speaker || !joint.test(scene.report.text.slice(speaker.start, speaker.end))) return []
  const ids = new Set(parties.map(({ entity }) => entity))
  const able = scene.entities.filter(({ id, kind }) => ids.has(id) && claimants.has(kind)).map(({ id }) => id)
  return able.length > 1 ? able : []
}

/** "A and B said": all of them, where the statement's speaker is one. */
function speakers(scene: Scene, speaker: string, verb: number): string[] {
  if (verb < 0 || !scene.words.tokens[verb]!.tag.startsWith('V')) return [speaker]
  const all = subjectsOf(scene, verb).filter(({ entity }) => claimants.has(entity.kind))
  const ids = all.map(({ entity }) => entity.id)
  return ids.includes(speaker) && areJoined(scene, all) ? ids : [speaker]
}

/** "A and B", "A, B and C": an "and" before the last; "both ministries". */
function areJoined({ words: { tokens } }: Scene, names: readonly Named[]): boolean {
  const [before, last] = names.slice(-2)
  if (!before || !last) return false
  if (before.first === last.first && before.last === last.last) return true
  for (let at = before.last; at < last.first; at++) if (tokens[at]!.lower === 'and') return true
  return false
}

const claimants: ReadonlySet<EntityKind> = new Set(['person', 'country', 'organisation', 'group'])

function stanceOf(lemma: string, status: EventStatus | null): Stance {
  const stance = stances.get(lemma)
  if (stance && !(stance === 'announces' && status === 'occurred')) return stance
  return status === 'planned' || status === 'cancelled' || status === 'postponed' ? 'announces' : 'asserts'
}

/** Token of the verb that says it, "denied" in "has denied"; of the first word where none is a verb. */
function cueVerb(scene: Scene, { start, end }: Span): number {
  const first = tokenAt(scene, start)
  for (let at = tokenAt(scene, end - 1); at > first; at--) if (scene.words.tokens[at]!.tag.startsWith('V')) return at
  return first
}

/** The token that stands at an offset. */
function tokenAt({ words: { tokens } }: Scene, start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > start) high = middle
    else low = middle + 1
  }
  return low
}

const by = new Set(['by', 'from'])

/** "The palace announced the visit", "the meeting was confirmed by both sides", "Ankara denied the talks". */
function claimsOnNoun(scene: Scene, candidate: Candidate, status: EventStatus | null): Claim[] {
  const { tokens } = scene.words
  const verb = governing(scene, candidate)
  if (verb >= 0 && isWithheld(scene, verb)) return []
  if (verb >= 0) return toClaims(scene, subjectsOf(scene, verb), stances.get(tokens[verb]!.lemma)!, verb)
  const last = sentenceEnd(scene, candidate.head)
  for (let at = candidate.head + 1; at < Math.min(last, candidate.head + 12); at++) {
    const stance = stances.get(tokens[at]!.lemma)
    if (!stance || !tokens[at]!.tag.startsWith('V') || !readVerbGroup(scene, at).passive) continue
    if (isWithheld(scene, at)) return []
    return status === 'occurred' && stance === 'announces'
      ? []
      : toClaims(scene, namesAfter(scene, at + 1, by), stance, at)
  }
  return []
}

function governing(scene: Scene, { first }: Candidate): number {
  const { tokens } = scene.words
  const taken = verbBefore(scene, first)
  if (taken >= 0 && stances.has(tokens[taken]!.lemma)) return taken
  return stances.has(tokens[first - 1]?.lemma ?? '') && tokens[first - 1]!.tag.startsWith('V') ? first - 1 : -1
}

export function toClaims(scene: Scene, names: readonly Named[], stance: Stance, verb: number): Claim[] {
  const { start, end } = scene.words.tokens[verb]!
  const able = names.filter(({ entity: { kind } }) => claimants.has(kind))
  return asParties(scene, able, 'actor').map(({ entity }) => ({ by: entity, stance, on: null, start, end }))
}
