import type { Draft } from './draft.ts'
import type { NamePhrase, PronounPhrase } from './phrase.ts'
import type { TextView } from './text-view.ts'
import type { NameIndex } from './walk-phrase.ts'

/** What one does in another's: "In his absence, the deputy spoke". */
const anothers =
  /^(?:place|stead|absence|wake|name|behalf|hono[u]?r|favou?r|defen[cs]e|footsteps|memory|praise|support)$/u
/** A name stands at most so many tokens behind the comma: its titles come before it. */
const reach = 9

/**
 * "On the second day of his visit to Tokyo, Swedish Prime Minister Lars Holm met …": in a phrase that opens the sentence, "his" and "her" are of
 * the subject behind the comma. Null where there is none.
 */
export function ownerAhead(
  view: TextView,
  { first, last, lower }: PronounPhrase,
  index: NameIndex,
  draftOf: ReadonlyMap<NamePhrase, Draft>,
): Draft | null {
  const { tokens } = view
  if (!/^(?:his|her)$/u.test(lower) || tokens[first]!.tag !== 'PRP$' || view.quoted[first] === 1) return null
  if (anothers.test(tokens[last]?.lower ?? '') || !opens(view, first)) return null
  const comma = commaAfter(view, last)
  if (comma < 0) return null
  for (let at = comma + 1; at <= comma + reach; at++) {
    const name = index.startingAt.get(at)
    if (name?.kind === 'person') return isSubject(view, name) ? fitting(draftOf.get(name), lower) : null
    if (!/^(?:NN|JJ|DT|POS|HYPH|IN)/u.test(tokens[at]?.tag ?? '')) return null
  }
  return null
}

/** Nothing but an adverbial phrase stands before it in its sentence. */
function opens({ tokens, words }: TextView, at: number): boolean {
  const { sentence } = tokens[at]!
  let from = words.sentences[sentence]!.first
  for (let dash = from; dash < at; dash++) if (/^(?:-|–|—|--)$/u.test(tokens[dash]!.text)) from = dash + 1
  if (!/^(?:IN|VBG|TO|RB)/u.test(tokens[from]?.tag ?? '')) return false
  for (let before = from; before < at; before++) if (/^(?:VB[DZP]|MD|,|W.*)$/u.test(tokens[before]!.tag)) return false
  return true
}

/** The comma that ends the phrase; -1 where a verb comes first. */
function commaAfter({ tokens }: TextView, from: number): number {
  const sentence = tokens[from]?.sentence
  for (let at = from; tokens[at]?.sentence === sentence && at - from < 25; at++) {
    if (tokens[at]!.lower === ',') return at
    if (/^(?:VB[DZP]|MD|W.*)$/u.test(tokens[at]!.tag)) return -1
  }
  return -1
}

/** It does something: what is done to it may be in another's. */
function isSubject({ tokens }: TextView, { last }: NamePhrase): boolean {
  let at = last
  while (/^RB/u.test(tokens[at]?.tag ?? '')) at++
  const passive = tokens[at]?.lemma === 'be' && tokens[at + 1]?.tag === 'VBN'
  return /^(?:VB[DZP]|MD|,)$/u.test(tokens[at]?.tag ?? '') && !passive
}

function fitting(draft: Draft | undefined, lower: string): Draft | null {
  if (draft === undefined) return null
  return draft.gender === null || draft.gender === (lower === 'his' ? 'male' : 'female') ? draft : null
}
