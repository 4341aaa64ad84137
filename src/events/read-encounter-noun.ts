import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { askingVerbs, holdingVerbs, peopleNouns, telling } from './contact-words.ts'
import { namedOn, namesAfter, namesFrom, objectsOf, subjectsByOrder, subjectsOf, unique } from './find-names.ts'
import { actors, asParties, makeCandidate } from './make-candidate.ts'
import { byVideo, formatOf } from './read-encounter-verb.ts'
import { phraseStart } from './read-noun-status.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'
import { verbAfter } from './verb-after.ts'

/** "summit declaration", "Summit Chair": another noun is what is meant. */
export function isCompound(scene: Scene, at: number): boolean {
  const next = scene.words.tokens[at + 1]
  if (!next?.tag.startsWith('NN') || scene.timeAt[at + 1]! >= 0) return false
  return scene.namedAt[at + 1]! < 0 || scene.namedAt[at + 1] === scene.namedAt[at]
}

/** Nouns that mean an encounter of states only with those who meet named on the spot. */
const vague = new Set(
  'session conference engagement discussion conversation briefing hearing forum dialogue audience tea gathering get-together bilateral trilateral call lunch dinner breakfast consultation consultations deliberations ministerial supper reception roundtable'.split(
    ' ',
  ),
)
const between = new Set(['with', 'between', 'among'])
const withOrTo = new Set(['with', 'between', 'to'])
const definite = new Set(['the', 'this', 'that', 'these', 'those', 'their', 'both', 'such'])

/** "talks between A and B", "A’s call with B", "A held a meeting with B", "In a call on Sunday, A told B …". */
export function readEncounterNoun(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens } = scene.words
  const lower = tokens[at]!.lower
  if (isCompound(scene, at)) return null
  if (isOtherThing(scene, at)) return null
  const first = phraseStart(scene, at)
  const inside = ownersIn(scene, first, at)
  const near = actors(namesAfter(scene, at + 1, rule.kind === 'call' ? withOrTo : between))
  const joined = near.length > 0 ? near : withAfterTopic(scene, at)
  const ofWhom = joined.length < 2 && tokens[at + 1]?.lower === 'of' ? actors(namesFrom(scene, at + 2)) : []
  let names = unique([...inside, ...joined, ...ofWhom])
  const verb = verbBefore(scene, first)
  if (verb >= 0 && !(askingVerbs.has(tokens[verb]!.lemma) || (inside.length > 0 && tokens[at - 1]!.tag === 'POS')))
    names = unique([...actors(subjectsOf(scene, verb)), ...names])
  else if (names.length < 2 || (inside.length === 0 && meetsWith(scene, at)))
    names = unique([...fromMain(scene, first, at, names), ...names])
  const added = names.length === 0 && isDefinite(scene, first, at) ? fromVerbAfter(scene, at) : []
  if (added.length > 0)
    return makeCandidate(rule, at, asParties(scene, added, 'participant'), { first, anaphoric: true, adds: true })
  if (names.length < 2) names = unique([...names, ...fromVerbAfter(scene, at)])
  if (names.length < 2) names = unique([...names, ...fromBareRelative(scene, at)])
  const people = actors(names)
  if (people.length < 2 && isFollowedBy(scene, first))
    return makeCandidate(rule, at, [], { first, format: formatOfNoun(scene, rule, first, at) })
  if (people.length === 0 && rule.kind === 'talks' && isRound(scene, first, at))
    return makeCandidate(rule, at, [], { first, bare: true, confidence: 0.6 })
  const unnamed = joined.length === 0 && withPeople(scene, at + 1)
  const anaphoric = people.length < 2 && !unnamed && isDefinite(scene, first, at)
  if (vague.has(lower) || vague.has(tokens[at]!.lemma)) {
    const clear =
      joined.length > 0 ||
      inside.length > 1 ||
      rule.format === 'meal' ||
      (rule.kind === 'call' && isPhone(scene, first, at))
    if (!clear && !anaphoric) return null
    if (people.length < 2 && !unnamed && !anaphoric) return null
  }
  if (!anaphoric && people.length === 0) return null
  if (!anaphoric && people.length < 2 && !unnamed && joined.length + inside.length + (verb >= 0 ? 1 : 0) === 0)
    return null
  return makeCandidate(rule, at, asParties(scene, people, 'participant'), {
    first,
    anaphoric,
    format: formatOfNoun(scene, rule, first, at),
    confidence: people.length > 1 ? 0.85 : 0.6,
  })
}

/** "the eighth round of NAFTA negotiations", "the last round of talks": one that is counted or has a name. */
function isRound(scene: Scene, first: number, at: number): boolean {
  const { tokens } = scene.words
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lemma === 'round') return true
  for (let left = first; left < at; left++)
    if (scene.namedAt[left]! >= 0 && tokens[left]!.tag.startsWith('NNP')) return true
  return false
}

/** "for talks with A and B": somebody else talks with them. */
function meetsWith({ words: { tokens } }: Scene, at: number): boolean {
  for (let next = at + 1; next < at + 8; next++) {
    if (tokens[next]?.lower === 'with') return true
    if (tokens[next]?.lower === 'between' || tokens[next]?.lower === 'among') return false
  }
  return false
}

/** "held calls to discuss the launch with A and B". */
function withAfterTopic(scene: Scene, at: number): Named[] {
  const { tokens } = scene.words
  if (tokens[at + 1]?.lower !== 'to' || tokens[at + 2]?.lemma !== 'discuss') return []
  const last = sentenceEnd(scene, at)
  for (let next = at + 3; next < last; next++)
    if (tokens[next]!.lower === 'with') return actors(namesFrom(scene, next + 1))
  return []
}

/** "…, followed by a lunch": it takes its people from what it follows. */
export function isFollowedBy({ words: { tokens } }: Scene, first: number): boolean {
  for (let at = first - 1; at >= 1 && first - at <= 3; at--)
    if (tokens[at]!.lower === 'by' && tokens[at - 1]!.lower === 'followed') return true
  return false
}

function formatOfNoun(scene: Scene, rule: ContactRule, first: number, at: number): Candidate['format'] {
  if (rule.kind === 'call') return byVideo(scene, at) ? 'video' : 'phone'
  return rule.format ?? formatOf(scene, Math.max(first, at)) ?? null
}

const notEncounters = new Set([
  'press',
  'news',
  'shareholder',
  'shareholders',
  'board',
  'annual',
  'training',
  'court',
  'drinking',
  'close',
  'wake-up',
  'roll',
])

/** "press conference", "board meeting", "call for peace", "talk" as gossip. */
function isOtherThing({ words: { tokens }, timeAt }: Scene, at: number): boolean {
  const { lower, lemma } = tokens[at]!
  if (lower === 'talk') return true
  if (notEncounters.has(tokens[at - 1]?.lower ?? '')) return true
  const next = tokens[at + 1]?.lower
  return (
    lemma === 'call' &&
    (next === 'for' ||
      (next === 'to' && tokens[at + 2]?.tag === 'VB') ||
      (next === 'on' && timeAt[at + 2]! < 0) ||
      next === 'by')
  )
}

const phoneModifiers = new Set(['phone', 'telephone', 'video', 'conference', 'zoom', 'hotline', 'first', 'hour-long'])

function isPhone({ words: { tokens } }: Scene, first: number, at: number): boolean {
  for (let left = first; left < at; left++) if (phoneModifiers.has(tokens[left]!.lower)) return true
  return (
    tokens[at]!.lemma !== 'call' ||
    tokens[at + 1]?.lower === 'with' ||
    tokens[at + 1]?.lower === 'between' ||
    tokens[at + 1]?.lower === 'to'
  )
}

/** "Biden’s call", "the two leaders’ talks", "an EU-Israel summit", "his meeting". */
export function ownersIn(scene: Scene, first: number, at: number): Named[] {
  const found: Named[] = []
  for (let left = first; left < at; left++) {
    const named = namedOn(scene, left)
    if (named.length === 0 || named[0]!.first < first) continue
    found.push(...named)
    left = named[0]!.last - 1
  }
  return actors(found)
}

/** The verb that takes the phrase: "held talks", "agreed to a meeting", "took part in a summit"; -1 for none. */
export function verbBefore(scene: Scene, first: number): number {
  const { tokens } = scene.words
  const sentence = tokens[first]?.sentence
  for (let at = first - 1; at >= 0 && first - at <= 3 && tokens[at]!.sentence === sentence; at--) {
    const { tag, lemma, lower } = tokens[at]!
    if (tag.startsWith('V')) return holdingVerbs.has(lemma) ? at : -1
    if (lower === ',' || tag === 'CC' || lower === 'with' || lower === 'by' || lower === 'as' || lower === 'about')
      return -1
  }
  return -1
}

/** "In a call on Sunday, A told B": who the sentence is about, where the phrase opens it or hangs on its verb. */
function fromMain(scene: Scene, first: number, at: number, names: readonly Named[]): Named[] {
  const { tokens } = scene.words
  const before = tokens[first - 1]?.lower ?? ''
  const aside =
    names.length > 0 && (before === 'not' || before === 'but' || before === 'and' || tokens[first]?.lower === 'no')
  if (!aside && !/^(?:in|during|at|after|before|following|on|ahead|over|of|for)$/u.test(before)) return []
  if (names.length === 0 && tokens[first]?.lower !== 'a' && tokens[first]?.lower !== 'an') return []
  const main = mainVerb(scene, first, at)
  if (main < 0) return []
  const subjects = actors(subjectsOf(scene, main))
  const told = names.length === 0 && telling.has(tokens[main]!.lemma) ? actors(objectsOf(scene, main)) : []
  return unique([...subjects, ...told]).filter(({ entity }) => entity.kind === 'person' || names.length === 0)
}

/** The verb of the sentence's main clause, the nearest on the left, else on the right; -1 for none. */
function mainVerb(scene: Scene, first: number, at: number): number {
  const { tokens } = scene.words
  for (let left = first - 1; left >= sentenceStart(scene, at); left--) if (isFiniteVerb(tokens, left)) return left
  for (let right = at + 1; right < sentenceEnd(scene, at); right++) if (isFiniteVerb(tokens, right)) return right
  return -1
}

function isFiniteVerb(tokens: Scene['words']['tokens'], at: number): boolean {
  const { tag } = tokens[at]!
  if (/^VB[DZP]$/u.test(tag)) return true
  return tag === 'VB' && (tokens[at - 1]?.tag === 'MD' || tokens[at - 2]?.tag === 'MD')
}

/** "The meeting brought together A and B", "the talks, hosted by A", "participants included A and B". */
function fromVerbAfter(scene: Scene, at: number): Named[] {
  const { tokens } = scene.words
  if (/^(?:that|which)$/u.test(tokens[at + 1]?.lower ?? '')) {
    const verb = verbAfter(scene, at + 2)
    if (holdingVerbs.has(tokens[verb]!.lemma)) return subjectsByOrder(scene, verb).filter(({ first }) => first > at)
  }
  const last = sentenceEnd(scene, at)
  for (let right = at + 1; right < Math.min(last, at + 14); right++) {
    const { lemma, lower, tag } = tokens[right]!
    if (
      lower === 'by' &&
      /^(?:attend|host|chair|convene|hold|lead|co-host|organise|organize)$/u.test(tokens[right - 1]!.lemma)
    )
      return actors(namesFrom(scene, right + 1))
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBG' || tag === 'VB' || tag === 'VBP') {
      if (lemma === 'include' || lemma === 'gather' || lemma === 'involve' || lemma === 'unite')
        return actors(objectsOf(scene, right))
      if (lemma === 'bring') return actors(namesFrom(scene, right + 2))
    }
  }
  return []
}

/** "meetings the official had with his hosts": a relative clause without its pronoun. */
function fromBareRelative(scene: Scene, at: number): Named[] {
  const { tokens } = scene.words
  if (!/^(?:DT|PRP|NNP|JJ)$/u.test(tokens[at + 1]?.tag ?? '')) return []
  for (let verb = at + 2; verb < at + 9 && tokens[verb]?.sentence === tokens[at]!.sentence; verb++) {
    if (!tokens[verb]!.tag.startsWith('V')) continue
    if (tokens[verb]!.lemma !== 'have' && tokens[verb]!.lemma !== 'hold') return []
    return actors([
      ...namesFrom(scene, at + 1).filter(({ last }) => last <= verb),
      ...namesAfter(scene, verb + 1, between),
    ])
  }
  return []
}

function withPeople({ words: { tokens } }: Scene, from: number): boolean {
  for (let at = from; at < from + 10 && at < tokens.length; at++) {
    if (tokens[at]!.lower !== 'with' && tokens[at]!.lower !== 'between') continue
    for (let next = at + 1; next < at + 8 && next < tokens.length; next++)
      if (peopleNouns.has(tokens[next]!.lemma)) return true
  }
  return false
}

function isDefinite({ words: { tokens } }: Scene, first: number, at: number): boolean {
  for (let left = first; left < at; left++)
    if (definite.has(tokens[left]!.lower) || /^(?:POS|PRP\$)$/u.test(tokens[left]!.tag)) return true
  return false
}
