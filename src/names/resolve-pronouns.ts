import type { Discourse, Heard } from './discourse.ts'
import type { Draft } from './draft.ts'
import { speechVerbs } from './name-words-rules.ts'
import type { Gender, PronounPhrase } from './phrase.ts'

type Sort = 'he' | 'she' | 'they' | 'it'

const sorts: Readonly<Record<string, Sort>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  it: 'it',
  its: 'it',
  itself: 'it',
}

/** How many sentences back a pronoun looks. */
const reach: Readonly<Record<Sort, number>> = { he: 14, she: 14, they: 4, it: 2 }

/** Who "he", "she", "they", "it" is: the nearest that fits in number and gender, subjects before others; null for nobody. */
export function resolvePronoun(discourse: Discourse, phrase: PronounPhrase): readonly Draft[] {
  const sort = sorts[phrase.lower]!
  const { view } = discourse
  const sentence = view.tokens[phrase.first]!.sentence
  const quoted = view.quoted[phrase.first] === 1
  const subject = discourse.isSubject(phrase)
  if (sort === 'it' && (isEmptyIt(discourse, phrase) || isThing(discourse, phrase, subject))) return []
  const found = discourse.best(
    (heard) => {
      if (sentence - heard.sentence > reach[sort] || !fits(heard.draft, sort)) return null
      if (!subject && isOwnSubject(view, heard, phrase)) return null
      return score(heard, {
        sentence,
        quoted,
        subject,
        possessive: /^(?:his|her|their|its)$/u.test(phrase.lower),
        closing: subject && closesReport(view, phrase),
        again:
          (sort === 'he' || sort === 'she') &&
          heard.last - heard.first === 1 &&
          sorts[view.tokens[heard.first]!.lower] === sort,
        first: phrase.first,
      })
    },
    sort === 'he' || sort === 'she' ? discourse.people : discourse.heard,
  )
  if (sort === 'they') {
    const party = theyTogether(discourse, found, sentence)
    if (party !== null) return party
  }
  if (found === null) return []
  return [found]
}

/** "Tadesse is expected in Asmara, he added": of whom it is told is seldom who tells it, where somebody has just spoken. */
function closesReport({ tokens }: Discourse['view'], { first, last }: PronounPhrase): boolean {
  const before = tokens[first - 1]
  const verb = tokens[last]
  const ends = /^[.,;]?$/u.test(tokens[last + 1]?.text ?? '')
  return before?.text === ',' && verb !== undefined && verb.tag.startsWith('VB') && speechVerbs.has(verb.lemma) && ends
}

/** "Li will meet with her": an object is not the subject of its own clause. */
function isOwnSubject({ tokens }: Discourse['view'], heard: Heard, { first, lower }: PronounPhrase): boolean {
  if (!heard.subject || first - heard.last > 7 || first < heard.last || !/^(?:him|her|them)$/u.test(lower)) return false
  if (heard.sentence !== tokens[first]!.sentence || tokens[first]!.tag === 'PRP$') return false
  return tokens
    .slice(heard.last, first)
    .every(({ tag }) => /^(?:MD|VB|RB|IN|TO|RP|NN|JJ|DT)/u.test(tag) && tag !== 'VBG')
}

/** "They" are those named as one party, where no other many were spoken of since. */
function theyTogether(discourse: Discourse, found: Draft | null, sentence: number): readonly Draft[] | null {
  const party = discourse.lastTogether(sentence, 2)
  if (party === null) return null
  if (found === null || !found.plural) return party
  return discourse.lastStart(found) < discourse.togetherStart ? party : null
}

interface Place {
  readonly sentence: number
  readonly quoted: boolean
  readonly subject: boolean
  readonly possessive: boolean
  /** It is who says what stands before it: "…, he added". */
  readonly closing: boolean
  /** What was heard is such a pronoun itself: a chain of them mostly means one. */
  readonly again: boolean
  readonly first: number
}

function score(heard: Heard, at: Place): number {
  let score = -25 * (at.sentence - heard.sentence)
  if (heard.subject) score += 20
  if (heard.subject && at.subject && at.sentence !== heard.sentence) score += 6
  if (heard.draft.kind === 'person') score += 8
  if (at.again && !at.subject && !heard.subject) score += 24
  if (heard.draft.plural && heard.draft.kind === 'group') score += 6
  if (heard.draft.gender !== null) score += heard.sentence === at.sentence ? 14 : 4
  // A pronoun that is an object is not the subject of its own clause: "Putin told him".
  if (at.sentence === heard.sentence && !at.possessive && !at.subject && heard.subject && at.first - heard.last < 4)
    score -= 45
  // Inside a quotation, "he" is seldom the one who speaks it.
  if (at.quoted && !heard.quoted && heard.speaks && at.sentence === heard.sentence) score -= 40
  if (!at.quoted && heard.speaks && at.subject) score += 4
  if (at.closing) score += heard.sentence === at.sentence ? -40 : heard.speaks ? 40 : 0
  score += Math.min(heard.draft.mentions.length, 6)
  if (!at.quoted && heard.quoted) score -= 15
  return score - (at.first - heard.first) / 50
}

/** Bodies that may be "they". */
const collective =
  /\b(?:police|team|government|army|military|forces?|troops|party|company|group|council|committee|ministry|taliban|hamas|hezbollah|navy|crew|rebels|commission|administration|parliament|court|union|family|staff|guards?|militia|militants|department|kremlin|white house)\b/iu

const gendered: Readonly<Record<'he' | 'she', Gender>> = { he: 'male', she: 'female' }

function fits(draft: Draft, sort: Sort): boolean {
  if (sort === 'he' || sort === 'she') {
    const single = draft.kind === 'person' || (draft.kind === 'group' && !draft.plural && draft.heads.size > 0)
    return single && (draft.gender === null || draft.gender === gendered[sort])
  }
  if (sort === 'it') return draft.kind === 'country' || draft.kind === 'organisation'
  return draft.plural || (draft.kind === 'organisation' && collective.test(draft.name))
}

/** Verbs that have a country or body for their object: "accused it of". */
const towardsBodies = new Set(
  `accuse urge criticise criticize blame threaten invade attack sanction support recognise recognize join help condemn warn tell ask invite allow
  force isolate arm back call lead run govern represent punish target oppose fund finance defend fight pressure press`.split(
    /\s+/u,
  ),
)

/** An object "it" is mostly a thing that is no entity, unless the verb is one that is done to states and bodies. */
function isThing({ view }: Discourse, phrase: PronounPhrase, subject: boolean): boolean {
  if (phrase.lower !== 'it' || subject) return false
  const before = view.tokens[phrase.first - 1]
  const after = view.tokens[phrase.last]
  if (after !== undefined && /^(?:VB[DZP]|MD)$/u.test(after.tag)) return false
  return before === undefined || !before.tag.startsWith('VB') || !towardsBodies.has(before.lemma)
}

/** "it is likely that", "it was announced": stands for nobody. */
function isEmptyIt({ view }: Discourse, phrase: PronounPhrase): boolean {
  if (phrase.lower !== 'it') return false
  const after = view.tokens
    .slice(phrase.last, phrase.last + 4)
    .map((token) => token.lower)
    .join(' ')
  return /^(?:is|was|'s|’s|will be|would be|has been|had been|remains|seems|appears|became|takes|took|may be|might be|could be) (?:not |also |still |now |un)?(?:likely|unlikely|clear|unclear|possible|impossible|important|necessary|hoped|said|reported|announced|believed|thought|expected|understood|feared|alleged|claimed|known|time|up to|too|difficult|hard|easy|essential|vital|critical|true|certain|the first|a|not|planned|vital|place)/u.test(
    after,
  )
}
