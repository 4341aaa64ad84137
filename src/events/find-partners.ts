import { askingVerbs, holdingVerbs, telling } from './contact-words.ts'
import { namesAfter, objectsOf, subjectsByOrder, subjectsOf } from './find-arguments.ts'
import { namedOn, namesFrom, unique } from './find-names.ts'
import { actors } from './make-candidate.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'
import { verbAfter } from './verb-after.ts'

export const between = new Set(['with', 'between', 'among'])

export const withOrTo = new Set(['with', 'between', 'to'])

/** "for talks with A and B": somebody else talks with them. */
export function meetsWith({ words: { tokens } }: Scene, at: number): boolean {
  for (let next = at + 1; next < at + 8; next++) {
    if (tokens[next]?.lower === 'with') return true
    if (/^(?:,|V.*|MD)$/u.test(tokens[next]?.tag ?? ',')) return false
    if (tokens[next]?.lower === 'between' || tokens[next]?.lower === 'among') return false
  }
  return false
}

/** "held calls to discuss the launch with A and B", "talks are to begin in May between A and B". */
export function withAfterTopic(scene: Scene, at: number, preps: ReadonlySet<string>): Named[] {
  const { tokens } = scene.words
  const topic = tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lemma === 'discuss'
  for (let next = at + 1; next < Math.min(sentenceEnd(scene, at), at + 30); next++) {
    const { lower } = tokens[next]!
    if ((topic && lower === 'with') || (lower === 'between' && preps.has(lower)))
      return actors(namesFrom(scene, next + 1))
    if (lower === ';') return []
  }
  return []
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

const besides = new Set(['in', 'during', 'at', 'on', 'over', 'for'])

const besidesAndAfter = new Set([...besides, 'after', 'before', 'following', 'of', 'ahead'])

/** One who asks for talks is not yet at them; two who weigh a meeting weigh their own. */
export function asksAlone(scene: Scene, verb: number): boolean {
  if (!askingVerbs.has(scene.words.tokens[verb]!.lemma)) return false
  return !mulling.has(scene.words.tokens[verb]!.lemma) || actors(subjectsOf(scene, verb)).length < 2
}

const mulling = new Set(['consider', 'weigh', 'want', 'seek', 'need', 'expect', 'plan'])

/** "In a call on Sunday, A told B": who the sentence is about, where the phrase opens it or hangs on its verb. */
export function fromMain(scene: Scene, first: number, at: number, names: readonly Named[]): Named[] {
  const { tokens } = scene.words
  const before = tokens[first - 1]?.lower ?? ''
  const aside =
    names.length > 0 && (before === 'not' || before === 'but' || before === 'and' || tokens[first]?.lower === 'no')
  const partnered = meetsWith(scene, at)
  if (!aside && !(partnered ? besidesAndAfter : besides).has(before)) return []
  const opens = /^(?:DT|PRP\$)$/u.test(tokens[first]?.tag ?? '')
  if (names.length === 0 && opens && !/^an?$/u.test(tokens[first]!.lower)) return []
  if (before === 'for' && askingVerbs.has(tokens[first - 2]?.lemma ?? '')) return []
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
export function fromVerbAfter(scene: Scene, at: number): Named[] {
  const { tokens } = scene.words
  if (/^(?:that|which)$/u.test(tokens[at + 1]?.lower ?? '')) {
    const verb = verbAfter(scene, at + 2)
    if (verb >= 0 && holdingVerbs.has(tokens[verb]!.lemma))
      return subjectsByOrder(scene, verb).filter(({ first }) => first > at)
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
export function fromBareRelative(scene: Scene, at: number): Named[] {
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
