import { answerInvitation } from './answer-invitation.ts'
import { fateOfPlan } from './fate-of-plan.ts'
import { type Governor, governorAt, governorBefore } from './find-governor.ts'
import { hearsayNouns } from './is-called-false.ts'
import { readFiniteStatus } from './read-finite-status.ts'
import { readVerbGroup, type VerbGroup } from './read-verb-group.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'
import { reads, type StatusReading } from './status-reading.ts'

const deepest = 4

/** The status of the event its verb names. `depth` counts governors on governors ("may agree to try to meet"). */
export function readVerbStatus(scene: Scene, head: number, depth: number): StatusReading {
  const group = readVerbGroup(scene, head)
  const own = ownStatus(scene, group, depth)
  if (own.drop || depth > deepest) return own
  return outerStatus(scene, group, own)
}

function ownStatus(scene: Scene, group: VerbGroup, depth: number): StatusReading {
  switch (group.form) {
    case 'finite':
      return readFiniteStatus(scene, group)
    case 'infinitive':
      return infinitiveStatus(scene, group, depth)
    case 'gerund':
      return gerundStatus(scene, group, depth)
    case 'bare':
      return sharedStatus(scene, group, depth)
    case 'participle':
      return reads('occurred', 'status/participle')
  }
}

function infinitiveStatus(scene: Scene, group: VerbGroup, depth: number): StatusReading {
  const { tokens } = scene.words
  const from = sentenceStart(scene, group.head)
  for (let at = group.first - 1; at >= from; at--) {
    const token = tokens[at]!
    const governor = mayGovern(token.tag, group.first - at) ? governorAt(scene, 'to', at) : null
    if (governor && isPast(scene, governor)) return reads('cancelled', 'status/had-been-due')
    if (governor) return governed(scene, governor, group, depth)
    const held = /^(?:hold|have)$/u.test(tokens[at - 1]?.lemma ?? '')
    const reach = tokens[at + 1]!.lower === 'for' ? 14 : 6
    const noun = token.tag.startsWith('NN') && !held && group.first - at < reach ? governorAt(scene, 'of', at) : null
    if (noun)
      return isNone(scene, noun.at)
        ? reads('negated', noun.rule.id)
        : (fateOfPlan(scene, noun.at) ?? fromEffect(scene, noun, group, depth))
    if (token.tag === 'VBN' && group.perfect) return reads('alleged', 'status/said-to-have')
    if (token.tag.startsWith('V')) return purposeStatus(scene, at, group, depth)
  }
  // "Biden, Xi to meet in Bali": a headline's future.
  const before = tokens[group.first - 1]
  const headline = before !== undefined && before.index >= from && /^(?:NN|PRP|CD)/u.test(before.tag)
  return reads(headline ? 'planned' : null, 'status/infinitive')
}

/** "no plans for a call", "no plans to meet", "no immediate plans". */
export function isNone({ words: { tokens } }: Scene, at: number): boolean {
  return tokens[at - 1]?.lower === 'no' || tokens[at - 2]?.lower === 'no'
}

/** Verbs may stand further off ("asked the king to visit"); adjectives right before ("likely to visit"). */
function mayGovern(tag: string, distance: number): boolean {
  return tag.startsWith('V') || (distance <= 2 && (tag.startsWith('JJ') || tag.startsWith('RB') || tag === 'IN'))
}

const promises = new Set([
  'agree',
  'decide',
  'promise',
  'pledge',
  'vow',
  'accept',
  'confirm',
  'announce',
  'resolve',
  'commit',
  'undertake',
])

/** "had been due to meet", "had planned to visit": it did not come to that. */
function isPast(scene: Scene, governor: Governor): boolean {
  if (governor.rule.effect !== 'planned' || promises.has(scene.words.tokens[governor.at]!.lemma)) return false
  const { tokens } = scene.words
  const from = Math.max(0, governor.at - 4)
  const group = tokens.slice(from, governor.at).map((token) => token.lower)
  return group.includes('had') && (group.includes('been') || tokens[governor.at]!.tag.startsWith('VB'))
}

function governed(scene: Scene, governor: Governor, group: VerbGroup, depth: number): StatusReading {
  const { tokens } = scene.words
  // "is said to have met": on somebody's word.
  if (group.perfect && governor.rule.effect !== 'verb') return reads('alleged', 'status/said-to-have')
  if (!tokens[governor.at]!.tag.startsWith('V')) return fromEffect(scene, governor, group, depth)
  const above = readVerbGroup(scene, governor.at)
  // "has not refused to meet", "did not rule out meeting": it could be.
  if (above.negated && governor.rule.effect === 'drop') return reads('hypothetical', governor.rule.id)
  if (above.negated && governor.rule.effect !== 'negated') return reads('negated', governor.rule.id)
  return fromEffect(scene, governor, group, depth)
}

/** What the governor's effect makes of the event; `verb` asks the governor itself. */
export function fromEffect(
  scene: Scene,
  { at, rule }: Governor,
  group: VerbGroup | null,
  depth: number,
): StatusReading {
  const answer = answerInvitation(scene, at)
  if (answer) return answer
  if (rule.effect === 'drop') return { status: 'negated', drop: true, rule: rule.id }
  if (rule.effect === 'verb') return depth > deepest ? reads(null, rule.id) : readVerbStatus(scene, at, depth + 1)
  if (group?.negated && rule.effect === 'planned') return reads('negated', rule.id)
  return reads(rule.effect, rule.id)
}

/** Verbs of leaving and coming: their aim is still ahead. */
export const setsOff = new Set(
  'head leave depart fly travel set arrive go come land jet embark send dispatch return invite cross'.split(' '),
)

/** "left for Rome to meet", "called to discuss": the aim of what the verb before it tells. */
function purposeStatus(scene: Scene, at: number, group: VerbGroup, depth: number): StatusReading {
  if (depth > deepest) return reads(null, 'status/purpose')
  const above = readVerbStatus(scene, at, depth + 1)
  const moves = setsOff.has(scene.words.tokens[at]!.lemma)
  if (moves && (above.status === 'occurred' || above.status === 'ongoing'))
    return reads('planned', 'status/sets-off-to')
  if (group.negated) return reads('negated', 'status/not-to')
  return { ...above, rule: 'status/purpose' }
}

function gerundStatus(scene: Scene, group: VerbGroup, depth: number): StatusReading {
  const { tokens } = scene.words
  if (!group.negated && isThankedFor(scene, group.first)) return reads('occurred', 'status/thanked-for')
  const before = governorBefore(scene, group.first)
  if (before && before.at < group.first) return beforeStatus(scene, before, group.first, depth)
  for (
    let at = group.first - 1;
    at >= 0 && group.first - at <= 3 && tokens[at]!.sentence === tokens[group.head]!.sentence;
    at--
  ) {
    const governor = tokens[at]!.tag.startsWith('V') ? governorAt(scene, 'ing', at) : governorAt(scene, 'of', at)
    const fate = governor && !tokens[at]!.tag.startsWith('V') ? fateOfPlan(scene, at) : null
    if (fate) return fate
    if (governor) return governed(scene, governor, group, depth)
    if (tokens[at]!.lower === ',') break
  }
  if (group.negated) return reads('negated', 'status/not-doing')
  return mainStatus(scene, group.first, depth) ?? reads(null, 'status/gerund')
}

const judging = new Set(
  'thank praise commend criticise criticize condemn blame accuse congratulate apologise apologize denounce applaud fault credit hail castigate chide rebuke'.split(
    ' ',
  ),
)

/** "will thank him for hosting": what one is thanked or blamed for is done, whenever the thanks come. */
function isThankedFor(scene: Scene, first: number): boolean {
  const { tokens } = scene.words
  if (!/^(?:for|of)$/u.test(tokens[first - 1]?.lower ?? '')) return false
  for (let at = first - 2; at >= sentenceStart(scene, first) && first - at < 12; at--)
    if (tokens[at]!.tag.startsWith('V')) return judging.has(tokens[at]!.lemma)
  return false
}

/** After a preposition the matrix clause tells whether "before" lies ahead. */
export function beforeStatus(scene: Scene, governor: Governor, first: number, depth: number): StatusReading {
  const { effect, id } = governor.rule
  if (effect !== 'planned' && effect !== 'occurred') return fromEffect(scene, governor, null, depth)
  if (id === 'status/ahead-of') return reads('planned', id)
  const main = mainStatus(scene, governor.at, depth) ?? mainStatusAfter(scene, first, depth)
  if (effect === 'occurred')
    return reads(main?.status === 'planned' && main.rule !== 'status/is-to' ? null : 'occurred', id)
  return reads(main?.status === 'occurred' ? null : 'planned', id)
}

/** Status of the nearest verb to the left in the sentence. */
function mainStatus(scene: Scene, before: number, depth: number): StatusReading | null {
  if (depth > deepest) return null
  const { tokens } = scene.words
  for (let at = before - 1; at >= sentenceStart(scene, before); at--)
    if (/^VB[DZPN]?$/u.test(tokens[at]!.tag)) return readVerbStatus(scene, at, depth + 1)
  return null
}

function mainStatusAfter(scene: Scene, after: number, depth: number): StatusReading | null {
  if (depth > deepest) return null
  const { tokens } = scene.words
  for (let at = after + 1; at < sentenceEnd(scene, after); at++)
    if (/^VB[DZP]?$/u.test(tokens[at]!.tag)) return readVerbStatus(scene, at, depth + 1)
  return null
}

/** "will fly to Rome and meet": shares the auxiliary of the verb before it. */
function sharedStatus(scene: Scene, group: VerbGroup, depth: number): StatusReading {
  return mainStatus(scene, group.first, depth) ?? reads(null, 'status/bare')
}

/** What stands before the clause: "if they meet", "denied that they met", "hopes he will visit". */
function outerStatus(scene: Scene, group: VerbGroup, own: StatusReading): StatusReading {
  if (isHearsay(scene, group)) return reads('alleged', 'status/reportedly')
  const { tokens } = scene.words
  const sentence = tokens[group.head]!.sentence
  for (let at = group.first - 1; at >= 0 && tokens[at]!.sentence === sentence && group.first - at < 24; at--) {
    const { lower, tag } = tokens[at]!
    if (lower === 'if' || lower === 'unless' || lower === 'whether') return reads('hypothetical', 'status/in-case-of')
    if (lower === 'until' && own.status !== 'occurred') return reads('hypothetical', 'status/in-case-of')
    if (lower === 'without' && group.form === 'gerund') return reads('negated', 'status/without')
    if (tag.startsWith('NN') && hearsayNouns.has(tokens[at]!.lemma) && tokens[at + 1]?.lower === 'that')
      return own.status === 'negated' ? own : reads('alleged', 'status/report-that')
    if (
      tag.startsWith('JJ') &&
      tokens[at + 1]?.lower === 'that' &&
      governorAt(scene, 'that', at)?.rule.effect === 'hypothetical'
    )
      return reads('hypothetical', 'status/hopes-to')
    // "The talks, aimed at a truce, ended": a participle by the way governs nothing.
    if (!tag.startsWith('V') || (tag === 'VBN' && readVerbGroup(scene, at).form === 'participle')) continue
    const complement = group.form === 'finite' && tokens[group.first - 1]?.tag !== 'CC'
    const governor = complement ? governorAt(scene, 'that', at) : null
    if (!governor || group.first - at > 14) return own
    if (governor.rule.effect === 'alleged' && own.status !== 'negated') return reads('alleged', governor.rule.id)
    if (governor.rule.effect === 'hypothetical') return reads('hypothetical', governor.rule.id)
    return own
  }
  return own
}

const hearsay = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])

function isHearsay({ words: { tokens } }: Scene, group: VerbGroup): boolean {
  for (let at = Math.max(0, group.first - 1); at < group.head; at++) if (hearsay.has(tokens[at]!.lower)) return true
  return false
}
