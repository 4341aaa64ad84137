import type { Tense, Token } from '../document/words.ts'
import type { VerbDraft } from './drafts.ts'
import { lookUpLemma, lookUpTags } from './look-up-word.ts'
import { tagNumber } from './tag-rules.ts'

const plain = tagNumber.get('VB')!
const adverbs = new Set(['RB', 'RBR', 'RBS'])
const nots = new Set(['not', "n't", 'n’t', 'never'])
const futures = new Set(['will', 'shall', "'ll", '’ll', 'wo', 'sha'])

type Draft = { -readonly [Key in keyof VerbDraft]: VerbDraft[Key] }

/** Reads the verb group that begins at token `at`, "has not been invited", or null. Looks no further than `last`. */
export function readVerbGroup(tokens: readonly Token[], at: number, last: number): VerbDraft | null {
  const { tag, lower } = tokens[at]!
  if (tag === 'TO') return readInfinitive(tokens, at, last)
  if (tag === 'MD') return readModal(tokens, at, last)
  if (!tag.startsWith('VB')) return null
  const draft = newDraft(tokens, at, tag)
  draft.tense = tenseOf(tag)
  if (tag === 'VBG') draft.form = 'participle'
  if (tag === 'VBN') {
    draft.form = 'participle'
    draft.passive = lower !== 'been'
  }
  return readRest(tokens, at, last, draft)
}

function newDraft(tokens: readonly Token[], at: number, tag: string): Draft {
  const { lemma } = tokens[at]!
  const flags = { perfect: false, progressive: false, passive: false, negated: negatedBefore(tokens, at) }
  return { first: at, last: at + 1, head: at, lemma, tag, tense: 'none', ...flags, modal: null, form: 'finite' }
}

/** "never met", "no longer supports", "not to meet": the word stands before the group. */
function negatedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]!.sentence) return false
  if (nots.has(before.lower) || before.lower === 'neither' || before.lower === 'nor') return true
  if (adverbs.has(before.tag)) return negatedBefore(tokens, at - 1)
  return before.lower === 'longer' && tokens[at - 2]?.lower === 'no'
}

function tenseOf(tag: string): Tense {
  return tag === 'VBD' ? 'past' : tag === 'VBZ' || tag === 'VBP' || tag === 'VB' ? 'present' : 'none'
}

function readInfinitive(tokens: readonly Token[], at: number, last: number): VerbDraft | null {
  const draft = newDraft(tokens, at, 'TO')
  const verb = skipAdverbs(tokens, at + 1, last, draft)
  if (verb >= last || !/^VB[PDN]?$/u.test(tokens[verb]!.tag)) return null
  if (/^VB[DN]$/u.test(tokens[verb]!.tag) && !canBePlain(tokens[verb]!.lower)) return null
  draft.form = 'infinitive'
  setHead(tokens, verb, draft)
  return readRest(tokens, verb, last, draft)
}

function canBePlain(lower: string): boolean {
  return lookUpTags(lower).includes(plain)
}

function readModal(tokens: readonly Token[], at: number, last: number): VerbDraft | null {
  const { lower } = tokens[at]!
  const draft = newDraft(tokens, at, 'MD')
  if (futures.has(lower)) draft.tense = 'future'
  else draft.modal = lower === 'ca' ? 'can' : lower === "'d" || lower === '’d' ? 'would' : lower
  let verb = skipAdverbs(tokens, at + 1, last, draft)
  if (tokens[verb]?.tag === 'TO' && lower === 'ought') verb++
  verb = skipTime(tokens, verb, last)
  if (verb >= last || !/^(?:VB|VBP|VBD|VBN)$/u.test(tokens[verb]!.tag)) {
    draft.lemma = draft.modal ?? 'will'
    return draft
  }
  setHead(tokens, verb, draft)
  return readRest(tokens, verb, last, draft)
}

function setHead(tokens: readonly Token[], at: number, draft: Draft): void {
  const { lemma, tag, lower } = tokens[at]!
  draft.head = at
  draft.last = at + 1
  // A past form behind "will" or "to" is the plain form of a verb like "set".
  draft.lemma =
    tag === 'VBD' || (tag === 'VBN' && draft.form !== 'participle' && !draft.perfect && !draft.passive)
      ? lookUpLemma(lower, 'VBD')
      : lemma
}

/** Follows the auxiliaries from the verb at `at`, which is the head for now. */
function readRest(tokens: readonly Token[], at: number, last: number, draft: Draft): VerbDraft {
  const { lemma, lower } = tokens[at]!
  const next = skipTime(tokens, skipAdverbs(tokens, at + 1, last, draft), last)
  const follower = next < last ? tokens[next]! : null
  if (follower && lemma === 'be') return readBe(tokens, next, last, draft)
  if (follower && lemma === 'have') return readHave(tokens, next, last, draft)
  if (follower && lemma === 'do' && /^VBP?$/u.test(follower.tag)) {
    setHead(tokens, next, draft)
    return draft
  }
  draft.negated ||= lower === 'cannot'
  return trimmed(tokens, draft, at)
}

function readBe(tokens: readonly Token[], next: number, last: number, draft: Draft): VerbDraft {
  const { tag, lower } = tokens[next]!
  if (tag === 'VBG' && lower !== 'being') draft.progressive = true
  else if (tag === 'VBN' || (tag === 'VBD' && /ed$/u.test(lower))) draft.passive = true
  else if (lower === 'being' && next + 1 < last && tokens[next + 1]!.tag === 'VBN') {
    draft.progressive = true
    draft.passive = true
    setHead(tokens, next + 1, draft)
    return draft
  } else return readYet(tokens, next, last, draft)
  setHead(tokens, next, draft)
  return tokens[next]!.lemma === 'have' ? readRest(tokens, next, last, draft) : draft
}

function readHave(tokens: readonly Token[], next: number, last: number, draft: Draft): VerbDraft {
  const { tag, lower, lemma } = tokens[next]!
  if (tag !== 'VBN' && tag !== 'VBD') return readYet(tokens, next, last, draft)
  draft.perfect = true
  draft.passive = false
  setHead(tokens, next, draft)
  return lower === 'been' || lemma === 'be' ? readRest(tokens, next, last, draft) : draft
}

/** "has yet to meet": the group's own verb is "meet", and it is denied. */
function readYet(tokens: readonly Token[], next: number, last: number, draft: Draft): VerbDraft {
  const verb = tokens[next]!.lower === 'to' ? next + 1 : next
  if (tokens[next - 1]?.lower === 'yet' && verb > next && verb < last && /^VBP?$/u.test(tokens[verb]!.tag)) {
    draft.negated = true
    draft.perfect = true
    setHead(tokens, verb, draft)
    return readRest(tokens, verb, last, draft)
  }
  return trimmed(tokens, draft, draft.head)
}

/** Adverbs that led nowhere belong to what follows; "not" stays. */
function trimmed(tokens: readonly Token[], draft: Draft, head: number): VerbDraft {
  draft.last = head + 1
  while (
    tokens[draft.last] &&
    nots.has(tokens[draft.last]!.lower) &&
    tokens[draft.last]!.sentence === tokens[head]!.sentence
  )
    draft.last++
  return draft
}

/** 'was "encouraged"': a mark of quotation between the auxiliary and its verb. */
function opensQuote(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at]!.tag !== '``') return false
  const after = tokens[at + 1]?.tag ?? ''
  return /^VB/u.test(after) || (after === 'RB' && at < from + 2)
}

function skipAdverbs(tokens: readonly Token[], from: number, last: number, draft: Draft): number {
  let at = from
  while (at < last && at < from + 5) {
    const { tag, lower } = tokens[at]!
    if (nots.has(lower)) draft.negated = true
    else if (lower === 'no' && tokens[at + 1]?.lower === 'longer') {
      draft.negated = true
      at++
    } else if (
      !adverbs.has(tag) &&
      !opensQuote(tokens, at, from) &&
      !(/^(?:both|all|each)$/u.test(lower) && at > from - 1 && /^(?:VB|RB)/u.test(tokens[at + 1]?.tag ?? ''))
    )
      break
    at++
  }
  return at
}

/** "will on Monday meet": a day between the auxiliary and its verb. Comes back to `from` where no verb follows. */
function skipTime(tokens: readonly Token[], from: number, last: number): number {
  const first = tokens[from]
  if (!first || from + 1 >= last || (first.tag !== 'IN' && first.lower !== 'next' && first.lower !== ',')) return from
  let at = from + 1
  while (at < last && at < from + 6 && /^(?:NNP|CD|DT|JJ|NN|RB|,|IN|VBG)$/u.test(tokens[at]!.tag)) {
    if (
      tokens[at]!.tag === 'NN' &&
      !/^(?:week|month|year|day|morning|afternoon|evening|night|weekend|fact|turn|principle|addition|however)$/u.test(
        tokens[at]!.lower,
      )
    )
      return from
    if (tokens[at]!.tag === 'NNP' && !/(?:day|ber|uary|march|april|may|june|july|august|\.)$/iu.test(tokens[at]!.lower))
      return from
    at++
  }
  return at < last &&
    /^VB[NP]?$/u.test(tokens[at]!.tag) &&
    (tokens[from - 1]!.tag === 'MD' || tokens[at]!.tag !== 'VBP') &&
    first.tag !== ','
    ? at
    : from
}
