import type { Claim, EventKind, EventStatus, Stance, Statement } from '../document/facts.ts'
import type { Candidate } from './candidate.ts'
import { namesAfter, subjectsOf } from './find-arguments.ts'
import { findCoveringStatements } from './find-covering-statements.ts'
import { verbBefore } from './find-partners.ts'
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
  const covering = findCoveringStatements(scene, start).filter(
    ({ cue }) => cue && sayings.has(lemmaAt(scene, cue.start)),
  )
  const claimed = spoken.has(candidate.kind)
    ? []
    : covering.filter(({ content }) => isAsserted(scene, candidate, content.start))
  const said = claimed.flatMap((statement) => claimOf(scene, statement, status) ?? [])
  const told = candidate.form === 'noun' ? claimsOnNoun(scene, candidate, status) : []
  return { claims: [...said, ...told], own: covering.length === 0 }
}

const subordinators = new Set(['when', 'where', 'who', 'which', 'whom', 'since', 'while', 'because', 'if', 'whether'])

/** What a statement says, not what it takes for granted ("that talks broke down", not "since the talks ended"). */
function isAsserted(scene: Scene, { head, first, form, anaphoric }: Candidate, start: number): boolean {
  const { tokens } = scene.words
  const isSubject = /^(?:V|MD)/u.test(tokens[head + 1]?.tag ?? '')
  for (let at = Math.min(first, head) - 1; at >= 0 && tokens[at]!.start >= start; at--) {
    if (tokens[at]!.sentence !== tokens[head]!.sentence) break
    if (subordinators.has(tokens[at]!.lower)) return false
    if (anaphoric && form === 'noun' && !isSubject && /^(?:V|MD)/u.test(tokens[at]!.tag)) return false
  }
  return true
}

function claimOf(scene: Scene, { speaker, cue, said }: Statement, status: EventStatus | null): Claim | null {
  if (!speaker?.entity) return null
  const span = cue ?? speaker
  return {
    by: speaker.entity,
    stance: stanceOf(cue ? lemmaAt(scene, cue.start) : '', status),
    on: said,
    start: span.start,
    end: span.end,
  }
}

function stanceOf(lemma: string, status: EventStatus | null): Stance {
  const stance = stances.get(lemma)
  if (stance && !(stance === 'announces' && status === 'occurred')) return stance
  return status === 'planned' || status === 'cancelled' || status === 'postponed' ? 'announces' : 'asserts'
}

function lemmaAt({ words: { tokens } }: Scene, start: number): string {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > start) high = middle
    else low = middle + 1
  }
  return tokens[low]?.lemma ?? ''
}

const by = new Set(['by', 'from'])

/** "The palace announced the visit", "the meeting was confirmed by both sides", "Ankara denied the talks". */
function claimsOnNoun(scene: Scene, candidate: Candidate, status: EventStatus | null): Claim[] {
  const { tokens } = scene.words
  const verb = governing(scene, candidate)
  if (verb >= 0) return toClaims(scene, subjectsOf(scene, verb), stances.get(tokens[verb]!.lemma)!, verb)
  const last = sentenceEnd(scene, candidate.head)
  for (let at = candidate.head + 1; at < Math.min(last, candidate.head + 12); at++) {
    const stance = stances.get(tokens[at]!.lemma)
    if (!stance || !tokens[at]!.tag.startsWith('V') || !readVerbGroup(scene, at).passive) continue
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
  const able = names.filter(
    ({ entity: { kind } }) => kind === 'person' || kind === 'country' || kind === 'organisation' || kind === 'group',
  )
  return asParties(scene, able, 'actor').map(({ entity }) => ({ by: entity, stance, on: null, start, end }))
}
