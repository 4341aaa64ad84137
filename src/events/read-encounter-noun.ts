import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { peopleNouns } from './contact-words.ts'
import { namesAfter, subjectsOf } from './find-arguments.ts'
import { namesFrom, unique } from './find-names.ts'
import {
  asksAlone,
  between,
  fromBareRelative,
  fromMain,
  fromVerbAfter,
  meetsWith,
  ownersIn,
  verbBefore,
  withAfterTopic,
  withOrTo,
} from './find-partners.ts'
import { actors, asParties, makeCandidate } from './make-candidate.ts'
import { byVideo, formatOf } from './read-format.ts'
import { partOf, phraseStart } from './read-noun-status.ts'
import { readSeat } from './read-seat.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd } from './sentence-bounds.ts'

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

const definite = new Set(['the', 'this', 'that', 'these', 'those', 'their', 'both', 'such'])

/** Whom the words around the noun name, and from where. */
interface Partners {
  readonly first: number
  readonly whole: number
  /** Verb that takes the noun; -1 for none. */
  readonly verb: number
  readonly inside: readonly Named[]
  readonly joined: readonly Named[]
  /** Named of "the meeting, which included …", and nowhere else. */
  readonly added: readonly Named[]
  /** Where they meet, as its host; null where none is told. */
  readonly seat: Named | null
  readonly people: readonly Named[]
}

function partnersOf(scene: Scene, rule: ContactRule, at: number): Partners {
  const { tokens } = scene.words
  const first = phraseStart(scene, at)
  const whole = wholePhrase(scene, first)
  const inside = ownersIn(scene, first, at)
  const near = actors(
    namesAfter(scene, at + 1, rule.kind === 'call' ? withOrTo : isGiven(scene, rule, first) ? forWhom : between),
  )
  const joined = near.length > 0 ? near : withAfterTopic(scene, at, between)
  const ofWhom = joined.length < 2 && tokens[at + 1]?.lower === 'of' ? actors(namesFrom(scene, at + 2)) : []
  const verb = verbBefore(scene, whole)
  let names = unique([...inside, ...joined, ...ofWhom])
  const spokenOf = verb >= 0 && claiming.has(tokens[verb]!.lemma) && (names.length > 1 || isDefinite(scene, first, at))
  if (verb >= 0 && !(spokenOf || asksAlone(scene, verb) || (inside.length > 0 && tokens[at - 1]!.tag === 'POS')))
    names = unique([...actors(subjectsOf(scene, verb)), ...names])
  else if (names.length < 2 || (inside.length === 0 && meetsWith(scene, at)))
    names = unique([...fromMain(scene, whole, at, names), ...names])
  const seat = readSeat(scene, whole, unique([...joined, ...ofWhom]))
  if (seat) names = names.filter(({ entity }) => entity.id !== seat.entity.id)
  const added = names.length === 0 && isDefinite(scene, first, at) ? fromVerbAfter(scene, at) : []
  if (names.length < 2) names = unique([...names, ...fromVerbAfter(scene, at)])
  if (names.length < 2) names = unique([...names, ...fromBareRelative(scene, at)])
  return { first, whole, verb, inside, joined, added, seat, people: actors(names) }
}

/** "A confirmed the meeting": who speaks of it need not be at it. */
const claiming = new Set(['confirm', 'announce', 'deny'])

const forWhom = new Set([...between, 'for'])

/** "hosted a dinner for B": B is the guest. */
function isGiven(scene: Scene, rule: ContactRule, first: number): boolean {
  const verb = rule.format === 'meal' ? verbBefore(scene, first) : -1
  return verb >= 0 && /^(?:host|give|hold|co-host)$/u.test(scene.words.tokens[verb]!.lemma)
}

/** "talks between A and B", "A’s call with B", "A held a meeting with B", "In a call on Sunday, A told B …". */
export function readEncounterNoun(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  if (isCompound(scene, at) || isOtherThing(scene, at)) return null
  const partners = partnersOf(scene, rule, at)
  const { first, added, seat, people } = partners
  const format = formatOfNoun(scene, rule, first, at)
  if (added.length > 0)
    return makeCandidate(rule, at, asParties(scene, added, 'participant'), { first, anaphoric: true, adds: true })
  if (people.length < 2 && isFollowedBy(scene, first)) return makeCandidate(rule, at, [], { first, format })
  if (people.length === 0 && ((rule.kind === 'talks' && isRound(scene, first, at)) || isHeld(scene, first, at)))
    return makeCandidate(rule, at, [], { first, bare: true, confidence: 0.6 })
  const unnamed = partners.joined.length === 0 && withPeople(scene, at + 1)
  const anaphoric = people.length < 2 && !unnamed && isDefinite(scene, first, at)
  if (!anaphoric && !saysEnough(scene, rule, at, partners, unnamed)) return null
  return makeCandidate(rule, at, asParties(scene, people, 'participant'), {
    first,
    kind: kindOfNoun(scene, rule, first, at),
    anaphoric,
    format,
    ...(seat ? { seat: seat.entity.id } : {}),
    confidence: people.length > 1 ? 0.85 : 0.6,
  })
}

/** Enough people for an encounter, and for a vague word those who meet said in so many words. */
function saysEnough(scene: Scene, rule: ContactRule, at: number, partners: Partners, unnamed: boolean): boolean {
  const { tokens } = scene.words
  const { first, whole, verb, inside, joined, people } = partners
  if (people.length === 0) return false
  const context = verb < 0 && people[0]!.entity.kind === 'organisation' && tokens[whole - 1]?.tag === 'IN'
  if (people.length === 1 && context) return false
  if (people.length < 2 && !unnamed && joined.length + inside.length === 0 && verb < 0) return false
  if (!isVague(scene, at)) return true
  const phone = rule.kind === 'call' && isPhone(scene, first, at)
  return (joined.length > 0 || inside.length > 1 || rule.format === 'meal' || phone) && (people.length > 1 || unnamed)
}

function isVague({ words: { tokens } }: Scene, at: number): boolean {
  return vague.has(tokens[at]!.lower) || vague.has(tokens[at]!.lemma)
}

const sittings = new Set(['meeting', 'summit', 'talks', 'negotiations', 'conference', 'consultations'])

/** "a key meeting, to be held in Moscow": a sitting that is told of by itself. */
function isHeld(scene: Scene, first: number, at: number): boolean {
  const { tokens } = scene.words
  if (!sittings.has(tokens[at]!.lower) || !/^an?$/u.test(tokens[first]!.lower)) return false
  for (let next = at + 1; next < Math.min(at + 12, sentenceEnd(scene, at)); next++) {
    const { lemma, tag } = tokens[next]!
    if (/^(?:hold|convene|schedule)$/u.test(lemma) && tag === 'VBN') return true
    if (lemma === 'take' && tokens[next + 1]?.lower === 'place') return true
    if (/^(?:CC|;)$/u.test(tag) || (tag.startsWith('VB') && lemma !== 'be')) return false
  }
  return false
}

/** "the eighth round of NAFTA negotiations", "the last round of talks": one that is counted or has a name. */
function isRound(scene: Scene, first: number, at: number): boolean {
  const { tokens } = scene.words
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lemma === 'round') return true
  for (let left = first; left < at; left++)
    if (scene.namedAt[left]! >= 0 && tokens[left]!.tag.startsWith('NNP')) return true
  return false
}

/** "…, followed by a lunch": it takes its people from what it follows. */
export function isFollowedBy({ words: { tokens } }: Scene, first: number): boolean {
  for (let at = first - 1; at >= 1 && first - at <= 3; at--)
    if (tokens[at]!.lower === 'by' && tokens[at - 1]!.lower === 'followed') return true
  return false
}

/** "a third round of [talks]": where the whole phrase begins. */
function wholePhrase(scene: Scene, first: number): number {
  const part = partOf(scene, first)
  return part < 0 ? first : phraseStart(scene, part)
}

/** "a telephone conversation" is a call. */
function kindOfNoun({ words: { tokens } }: Scene, rule: ContactRule, first: number, at: number): Candidate['kind'] {
  for (let left = first; left < at; left++) if (/^(?:phone|telephone)$/u.test(tokens[left]!.lower)) return 'call'
  return rule.kind
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
  if (lower === 'talk' || lower === 'engagement') return true
  if (notEncounters.has(tokens[at - 1]?.lower ?? '')) return true
  const next = tokens[at + 1]?.lower
  return (
    lemma === 'call' &&
    (next === 'for' ||
      (next === 'to' && tokens[at + 2]?.tag === 'VB' && !/^(?:hold|have)$/u.test(tokens[at - 1]?.lemma ?? '')) ||
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

function withPeople({ words: { tokens } }: Scene, from: number): boolean {
  for (let at = from; at < from + 10 && at < tokens.length; at++) {
    if (tokens[at]!.lower !== 'with' && tokens[at]!.lower !== 'between') continue
    for (let next = at + 1; next < at + 8 && next < tokens.length; next++)
      if (peopleNouns.has(tokens[next]!.lemma.toLowerCase())) return true
  }
  return false
}

function isDefinite({ words: { tokens } }: Scene, first: number, at: number): boolean {
  // "the next summit" is another one.
  for (let left = first; left < at; left++)
    if (tokens[left]!.lower === 'next' && tokens[left - 1]?.lower === 'the') return false
  for (let left = first; left < at; left++)
    if (definite.has(tokens[left]!.lower) || /^(?:POS|PRP\$)$/u.test(tokens[left]!.tag)) return true
  return false
}
