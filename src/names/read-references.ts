import type { Span } from '../document/span.ts'
import type { PairPhrase, PronounPhrase } from './phrase.ts'
import { stretch } from './phrase.ts'
import type { TextView } from './text-view.ts'
import type { NameIndex } from './walk-phrase.ts'

/** Pronouns of the third person; those of the first and second belong to whoever speaks. */
const pronouns = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself'.split(' '),
)
const pairPeople = new Set(
  `leaders presidents ministers premiers men women politicians diplomats statesmen heads officials chiefs counterparts secretaries rivals
  interlocutors principals negotiators envoys candidates monarchs chancellors`.split(/\s+/u),
)
const pairCountries = new Set(
  `countries nations states governments sides parties neighbours neighbors allies powers capitals economies superpowers republics peoples
  rivals adversaries partners ministries embassies presidencies delegations militaries armies`.split(/\s+/u),
)

/** Pronouns, and words for two that were named before: "both sides", "the two leaders", "the pair". */
export function readReferences(view: TextView, index: NameIndex): (PronounPhrase | PairPhrase)[] {
  const out: (PronounPhrase | PairPhrase)[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const { lower } = view.tokens[at]!
    if (index.covering[at] !== undefined) continue
    if (pronouns.has(lower) && view.tokens[at]!.text !== 'IT')
      out.push({ ...stretch(view.words, at, at + 1), is: 'pronoun', lower })
    else {
      const pair = readPair(view, at)
      if (pair === null) continue
      out.push(pair)
      at = pair.last - 1
    }
  }
  return out
}

function readPair(view: TextView, at: number): PairPhrase | null {
  const { tokens } = view
  const word = (n: number): string => (tokens[at + n]?.sentence === tokens[at]!.sentence ? tokens[at + n]!.lower : '')
  const made = (length: number, of: PairPhrase['of']): PairPhrase => ({
    ...stretch(view.words, at, at + length),
    is: 'pair',
    of,
  })
  const first = tokens[at]!.lower
  if (first === 'each' && /^(?:country|side|nation|government|party)$/u.test(word(1))) return made(2, 'countries')
  if (first === 'both' || first === 'neither' || first === 'either') {
    const article = word(1) === 'of' && word(2) === 'the' ? 3 : word(1) === 'the' ? 2 : 1
    const skip = /^(?:foreign|defen[cs]e|presidential)$/u.test(word(article)) ? article + 1 : article
    return pairNoun(word(skip), (of) => made(skip + 1, of)) ?? null
  }
  if (first !== 'the' && first !== 'their') return null
  if (word(1) === 'pair' || word(1) === 'duo') return word(2) === 'of' ? null : made(2, 'people')
  if (word(1) === 'two') {
    const found = pairNoun(word(2), (of) => made(3, of)) ?? pairNoun(word(3), (of) => made(4, of))
    if (found !== null) return found
    const next = tokens[at + 2]
    const bare =
      next === undefined || next.sentence !== tokens[at]!.sentence || !/^(?:NN|JJ|CD|VBN|VBG|HYPH|-)/u.test(next.tag)
    return bare ? made(2, 'any') : null
  }
  if (first === 'the' && /^(?:leaders|sides|presidents|parties)$/u.test(word(1)) && word(2) !== 'of')
    return pairNoun(word(1), (of) => made(2, of)) ?? null
  return null
}

function pairNoun(noun: string, made: (of: PairPhrase['of']) => PairPhrase): PairPhrase | null {
  if (pairPeople.has(noun)) return made('people')
  if (pairCountries.has(noun)) return made('countries')
  return null
}

/** Leaves out the descriptions that lie inside a pair: "leaders" in "the two leaders". */
export function withoutPairs<Kind extends Span>(
  phrases: readonly Kind[],
  references: readonly (PronounPhrase | PairPhrase)[],
): Kind[] {
  const pairs = references.filter((reference) => reference.is === 'pair')
  if (pairs.length === 0) return [...phrases]
  const starts = new Set(pairs.map((pair) => pair.end))
  return phrases.filter((phrase) => !starts.has(phrase.end))
}
