import type { Clause, Noun, PrepPhrase, Sentence, Token } from '../document/words.ts'
import type { ClauseDraft } from './clause-line.ts'
import type { NounDraft, PrepDraft, VerbDraft } from './drafts.ts'
import { joinNouns } from './join-nouns.ts'
import { linkVerbs } from './link-verbs.ts'
import { listItems } from './list-items.ts'

/** Reads one sentence's noun chunks and clauses and adds them to those of the text. */
export function findClauses(tokens: Token[], sentence: Sentence, nouns: Noun[], clauses: Clause[]): void {
  const row = listItems(tokens, sentence)
  const joints = joinNouns(tokens, row)
  const headline = sentence.block === 'title' || sentence.block === 'heading'
  const drafts = linkVerbs(tokens, row, joints, headline)
  for (const { verb } of drafts) settleTag(tokens, verb)
  drafts.sort((a, b) => a.verb.first - b.verb.first)
  const place = placesOf(row.nouns, nouns.length)
  const seen = new Map<PrepDraft, PrepPhrase>()
  const phraseOf = (draft: PrepDraft): PrepPhrase => {
    const known = seen.get(draft)
    if (known) return known
    const phrase = {
      start: tokens[draft.first]!.start,
      end: tokens[draft.last - 1]!.end,
      prep: draft.prep,
      nouns: draft.nouns.map((noun) => place[noun]!),
    }
    seen.set(draft, phrase)
    return phrase
  }
  const made: Noun[] = row.nouns.map((draft, at) =>
    newNoun(tokens, draft, { index: place[at]!, sentence: sentence.index, place, phraseOf }),
  )
  made.sort((a, b) => a.index - b.index)
  for (const noun of made) nouns.push(noun)
  const first = clauses.length
  const numbers = new Map(drafts.map((draft, at) => [draft, first + at]))
  for (const draft of drafts)
    clauses.push(newClauseOf(tokens, draft, { numbers, sentence: sentence.index, place, phraseOf }))
}

/** A past form whose place in the sentence the grammar knows better than the tagger did. */
function settleTag(tokens: Token[], { first, head, tag, form, tense, passive, perfect }: VerbDraft): void {
  if (first !== head) return
  if (tag === 'VBN' && form === 'finite' && tense === 'past' && !passive && !perfect)
    tokens[head] = { ...tokens[head]!, tag: 'VBD' }
  if (tag === 'VBD' && form === 'participle') tokens[head] = { ...tokens[head]!, tag: 'VBN' }
}

/** Where each noun of the sentence stands in the text's list: by start, the longer first. */
function placesOf(drafts: readonly NounDraft[], offset: number): number[] {
  const order = drafts.map((_, at) => at)
  order.sort((a, b) => drafts[a]!.first - drafts[b]!.first || drafts[b]!.last - drafts[a]!.last)
  const place: number[] = []
  order.forEach((draft, at) => {
    place[draft] = offset + at
  })
  return place
}

interface Places {
  readonly sentence: number
  readonly place: readonly number[]
  readonly phraseOf: (draft: PrepDraft) => PrepPhrase
}

function newNoun(
  tokens: readonly Token[],
  draft: NounDraft,
  { index, sentence, place, phraseOf }: Places & { index: number },
): Noun {
  return {
    start: tokens[draft.first]!.start,
    end: tokens[draft.last - 1]!.end,
    kind: 'noun',
    first: draft.first,
    last: draft.last,
    head: draft.head,
    index,
    sentence,
    owner: draft.owner === null ? null : place[draft.owner]!,
    preps: draft.preps.map(phraseOf),
    apposition: draft.apposition === null ? null : place[draft.apposition]!,
    coordination: draft.coordination.map((noun) => place[noun]!),
  }
}

function newClauseOf(
  tokens: readonly Token[],
  draft: ClauseDraft,
  { numbers, sentence, place, phraseOf }: Places & { numbers: ReadonlyMap<ClauseDraft, number> },
): Clause {
  const { verb } = draft
  const { first, last, head, lemma, tense, perfect, progressive, passive, negated, modal, form } = verb
  const spread = (nouns: readonly number[]): number[] => nouns.map((noun) => place[noun]!)
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    kind: 'verb',
    ...{ first, last, head, sentence, lemma, tense, perfect, progressive, passive, negated, modal, form },
    index: numbers.get(draft)!,
    subjects: spread(draft.subjects),
    objects: spread(draft.objects),
    preps: draft.preps.map(phraseOf),
    agents: spread(draft.agents),
    parent: draft.parent === null ? null : (numbers.get(draft.parent) ?? null),
    link: draft.parent === null ? null : draft.link,
    marker: draft.marker,
  }
}
