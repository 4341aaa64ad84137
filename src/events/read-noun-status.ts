import type { EventStatus } from '../document/facts.ts'
import { fateOfPlan } from './fate-of-plan.ts'
import { type Governor, governorAt, governorBefore, governorWithParticle } from './find-governor.ts'
import { pastAside } from './pass-aside.ts'
import { readVerbGroup } from './read-verb-group.ts'
import { beforeStatus, fromEffect, isNone, readVerbStatus, setsOff } from './read-verb-status.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd } from './sentence-bounds.ts'
import { reads, type StatusReading } from './status-reading.ts'
import { statusRules } from './status-rules.ts'

/** The status of the event a noun names: its modifiers, the noun or verb that governs it, the preposition before it. */
export function readNounStatus(scene: Scene, head: number, depth: number): StatusReading {
  const first = phraseStart(scene, head)
  const part = partOf(scene, first)
  if (part >= 0 && depth < 3) return readNounStatus(scene, part, depth + 1)
  const modified = modifierStatus(scene, first, head, depth)
  const governed = governorStatus(scene, first, head, depth)
  const around = governed?.status ? governed : (subjectStatus(scene, head, depth) ?? governed)
  if (around?.status && outweighs.has(around.status)) return around
  if (!around?.status) return modified ?? around ?? reads(null, 'status/open')
  return modified && modified.status !== null && !(modified.status === 'occurred' && around.status === 'ongoing')
    ? modified
    : around
}

/** Of two readings of one noun, these win: "the planned visit was called off". */
const outweighs: ReadonlySet<EventStatus> = new Set(['cancelled', 'postponed', 'negated'])

const portions = new Set(
  'round session series set string flurry day hour week start beginning end resumption course opening conclusion leg phase stage rounds'.split(
    ' ',
  ),
)

/** "a third round of [talks]", "the start of his [visit]": what is said of the part is said of the whole; -1 for none. */
export function partOf({ words: { tokens } }: Scene, first: number): number {
  const part = tokens[first - 2]
  return tokens[first - 1]?.lower === 'of' && part && part.tag.startsWith('NN') && portions.has(part.lemma)
    ? first - 2
    : -1
}

const inPhrase = /^(?:DT|PDT|JJ[RS]?|NNP?S?|VB[NG]|CD|POS|PRP\$|RB|HYPH|``|''|:)$/u

/** First token of the noun phrase that ends in `head`. */
export function phraseStart(scene: Scene, head: number): number {
  const { tokens } = scene.words
  const sentence = tokens[head]!.sentence
  let first = head
  while (first > 0 && head - first < 14 && tokens[first - 1]!.sentence === sentence && isInPhrase(scene, first - 1))
    first--
  return first
}

/** Participles belong to the phrase ("the planned visit") unless they are a clause's verb ("held talks"). */
function isInPhrase(scene: Scene, at: number): boolean {
  const { tag, start, end } = scene.words.tokens[at]!
  const { dateline, text } = scene.report
  // "LIMA - The visit": where it was written is no part of what was written.
  if (!inPhrase.test(tag) || (dateline !== null && dateline.start <= start && start < dateline.end)) return false
  if (tag === ':' && text[start - 1] === ' ' && text[end] === ' ') return false
  if (!tag.startsWith('VB') || scene.clauseAt[at]! < 0) return true
  return /^(?:DT|PRP\$|POS|JJ|CD)$/u.test(scene.words.tokens[at - 1]?.tag ?? '')
}

function modifierStatus(scene: Scene, first: number, head: number, depth: number): StatusReading | null {
  const { tokens } = scene.words
  for (let at = head - 1; at >= first; at--) {
    const { lower } = tokens[at]!
    if (lower === 'no' || (lower === 'single' && tokens[at - 1]?.lower === 'a' && tokens[at - 2]?.lower === 'not'))
      return reads('negated', 'status/no')
    const governor = isDay(scene, at) ? null : governorAt(scene, 'modifier', at)
    if (governor) return fromEffect(scene, governor, null, depth)
  }
  if (tokens[first - 1]?.lower === 'no') return reads('negated', 'status/no')
  return null
}

/** "next" in "next week’s visit" is the week’s, not the visit’s. */
function isDay({ timeAt }: Scene, at: number): boolean {
  return timeAt[at]! >= 0 && (timeAt[at - 1] === timeAt[at] || timeAt[at + 1] === timeAt[at])
}

/** What stands before the phrase: a verb that takes it, a noun and "of", a preposition. */
function governorStatus(scene: Scene, first: number, head: number, depth: number): StatusReading | null {
  const { tokens } = scene.words
  const before = governorBefore(scene, first)
  if (before) return beforeStatus(scene, before, head, depth)
  const previous = tokens[first - 1]
  if (!previous || previous.sentence !== tokens[head]!.sentence) return null
  if (/^(?:that|who|which|when|where|while|as)$/u.test(previous.lower)) return null
  if (previous.lower === 'for') return aimStatus(scene, first - 1, head, depth)
  const particle = tokens[head + 1]?.lower ?? ''
  for (const at of [first - 1, first - 2, first - 3]) {
    const token = tokens[at]
    if (!token || token.sentence !== previous.sentence) return null
    if (token.tag.startsWith('V')) {
      if (token.lemma === 'be' && (at === first - 1 || previous.lower === 'on'))
        return beStatus(scene, at, at < first - 1)
      if (at < first - 1 && adverbial.has(previous.lower)) return fromEffect(scene, { at, rule: besides }, null, depth)
      // "had nothing to do with the meeting"
      if (token.lemma === 'do' && previous.lower === 'with') return null
      const governor = governorWithParticle(scene, at, particle) ?? governorAt(scene, 'object', at)
      return governor ? objectStatus(scene, governor, depth) : null
    }
    const governs = at < first - 1 && /^(?:of|for|to|about|on|with|from)$/u.test(previous.lower)
    const noun = governs && token.tag.startsWith('NN') ? governorAt(scene, 'of', at) : null
    if (noun) return isNone(scene, at) ? reads('negated', noun.rule.id) : planOf(scene, noun, depth)
    if (token.lower === ',') return null
  }
  return null
}

/** "failed to agree on a date for a summit": a plan that has come to nothing plans nothing. */
function planOf(scene: Scene, noun: Governor, depth: number): StatusReading {
  const fate = fateOfPlan(scene, noun.at)
  if (fate) return fate
  if (noun.rule.effect === 'planned' && depth < 3) {
    const above = governorStatus(scene, phraseStart(scene, noun.at), noun.at, depth + 1)
    if (above?.status === 'negated' || above?.status === 'cancelled') return above
  }
  return fromEffect(scene, noun, null, depth)
}

/** "is on a visit", "was on a tour"; "it will be his first visit", "it was their third meeting". */
function beStatus(scene: Scene, at: number, on: boolean): StatusReading {
  const { tense, negated, modal } = readVerbGroup(scene, at)
  if (negated) return reads('negated', 'status/negated')
  if (modal) return reads(modal === 'would' ? 'planned' : 'hypothetical', 'status/may')
  if (tense === 'present') return reads(on ? 'ongoing' : null, 'status/is-on')
  return reads(tense === 'future' ? 'planned' : 'occurred', 'status/is-on')
}

const journeys = new Set(['visit', 'trip', 'tour', 'journey'])

/** "flew to Oslo for talks", "called for talks": what the verb before the "for" makes of them. */
function aimStatus(scene: Scene, at: number, head: number, depth: number): StatusReading | null {
  const { tokens } = scene.words
  for (let left = at - 1; left >= 0 && at - left < 14 && tokens[left]!.sentence === tokens[at]!.sentence; left--) {
    const { tag, lemma } = tokens[left]!
    const before =
      at - left === 1 && lemma === 'way' && tokens[left - 1]?.lower === 'under' ? subjectNoun(scene, left) : left
    const noun = at - left === 1 && tag.startsWith('NN') && before >= 0 ? governorAt(scene, 'of', before) : null
    if (noun) return isNone(scene, left) ? reads('negated', noun.rule.id) : planOf(scene, noun, depth)
    if (!tag.startsWith('V')) continue
    const governor = at - left <= 2 ? governorAt(scene, 'object', left) : null
    if (governor && governor.rule.effect !== 'verb') return objectStatus(scene, governor, depth)
    if (depth > 3) return null
    const above = readVerbStatus(scene, left, depth + 1)
    const underWay = above.status === 'occurred' && setsOff.has(lemma) && !journeys.has(tokens[head]!.lemma)
    return { ...above, status: underWay ? 'planned' : above.status, drop: false, rule: 'status/aim' }
  }
  return null
}

/** "Preparations are [under way] for a visit": the noun it is said of; -1 for none. */
function subjectNoun({ words: { tokens } }: Scene, way: number): number {
  for (let at = way - 2; at >= 0 && way - at < 6 && tokens[at]!.sentence === tokens[way]!.sentence; at--)
    if (tokens[at]!.tag.startsWith('NN')) return at
  return -1
}

/** "agreed in a call", "said during a visit": the event is where it was said, not what. */
const adverbial = new Set(['in', 'at', 'during', 'over', 'amid', 'throughout', 'on'])
const besides = { ...statusRules.find(({ id }) => id === 'status/holds')!, id: 'status/during' }

function objectStatus(scene: Scene, governor: Governor, depth: number): StatusReading {
  if (governor.rule.effect === 'verb') return fromEffect(scene, governor, null, depth)
  const group = readVerbGroup(scene, governor.at)
  // "has not called off his visit": it stands.
  if (group.negated && undone.has(governor.rule.effect)) return reads('planned', governor.rule.id)
  // "has not ruled out a meeting": it could be.
  if (group.negated) return reads(governor.rule.effect === 'drop' ? 'hypothetical' : 'negated', governor.rule.id)
  if (governor.rule.effect === 'planned' && group.perfect && group.tense === 'past')
    return reads('cancelled', 'status/had-been-due')
  return fromEffect(scene, governor, null, depth)
}

const verbal = /^(?:VB[DZPNG]?|MD)$/u

/** The verb the noun is the subject of: "the visit will take place", "the talks, due in May, were called off". */
function subjectStatus(scene: Scene, head: number, depth: number): StatusReading | null {
  const { tokens } = scene.words
  let aside: StatusReading | null = null
  for (let at = head + 1; at < Math.min(sentenceEnd(scene, head), head + 24); at++) {
    if (tokens[at]!.lower === ',' && /^wh(?:ich|o)$/u.test(tokens[at + 1]?.lower ?? '')) at = pastAside(scene, at)
    const { tag, lower } = tokens[at]!
    const isSaid = /^(?:is|was|are|were|be|remains?)$/u.test(tokens[at - 1]!.lower)
    const being = isSaid ? governorAt(scene, 'being', at) : null
    if (being) return fromEffect(scene, being, null, depth)
    const adjective = isSaid && /^(?:JJ|IN)/u.test(tag)
    if ((!adjective && !verbal.test(tag)) || tag === 'MD' || auxiliary.test(lower)) continue
    const governor =
      governorAt(scene, 'subject', at) ??
      governorAt(scene, 'object', at) ??
      (adjective ? governorAt(scene, 'to', at) : null)
    if (!governor) return aside
    if (governor.rule.effect === 'planned' && goesOn(scene, at)) return reads('ongoing', 'status/goes-on')
    const group = readVerbGroup(scene, at)
    const participle = group.form === 'participle' || isDueToBe(scene, group.first)
    // "talks aimed at peace" says nothing of their standing.
    if (participle && governor.rule.effect === 'hypothetical') continue
    const found = ownVerb(scene, governor, depth)
    // "The talks, scheduled for May, were called off": the participle is only by the way.
    if (!participle || aside) return found ?? aside
    aside = found
  }
  return aside
}

/** "a meeting due to be held on Friday has been called off": said by the way, without a verb of its own. */
function isDueToBe({ words: { tokens } }: Scene, to: number): boolean {
  const before = tokens[to - 1]?.lower ?? ''
  if (tokens[to]!.lower !== 'to' || !/^(?:due|set|scheduled|planned|slated|expected)$/u.test(before)) return false
  return !/^(?:is|are|was|were|be|been|had|has|have|now|still|also|not|,)$/u.test(tokens[to - 2]?.lower ?? '')
}

const auxiliary = /^(?:is|was|are|were|be|been|has|have|had|being|will|do|does|did)$/u

/** "are expected to continue": they are under way. */
function goesOn({ words: { tokens } }: Scene, at: number): boolean {
  return (
    tokens[at + 1]?.lower === 'to' &&
    /^(?:continue|last|run|go|end|finish|conclude)$/u.test(tokens[at + 2]?.lemma ?? '')
  )
}

function ownVerb(scene: Scene, governor: Governor, depth: number): StatusReading | null {
  const group = readVerbGroup(scene, governor.at)
  if (group.form === 'infinitive') return group.passive ? reads('planned', 'status/to-be') : null
  const { effect, id } = governor.rule
  if (effect === 'verb') return fromEffect(scene, governor, null, depth)
  // "could be put off": so far it stands.
  if (group.modal !== null && group.modal !== 'would' && undone.has(effect)) return reads('planned', id)
  // "The talks agreed …" says nothing of the talks; "were agreed" does.
  if (!group.passive && group.form !== 'participle' && effect !== 'cancelled')
    return adjectival(scene, governor) ? reads(effect === 'drop' ? 'negated' : effect, id) : null
  if (effect === 'planned' && group.perfect && group.tense === 'past') return reads('cancelled', 'status/had-been-due')
  if (group.negated)
    return reads(
      effect === 'planned' ? 'negated' : undone.has(effect) ? 'planned' : effect === 'drop' ? 'hypothetical' : null,
      id,
    )
  return reads(effect === 'drop' ? 'negated' : effect, id)
}

const undone: ReadonlySet<string> = new Set(['cancelled', 'postponed'])

function adjectival({ words: { tokens } }: Scene, { at }: Governor): boolean {
  return !tokens[at]!.tag.startsWith('V')
}
