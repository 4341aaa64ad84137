import type { Time } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Sentence, Token, Words } from '../document/words.ts'
import { isFirstName } from '../register/first-names.ts'
import { genderOf, notNames } from './name-words-rules.ts'
import { type PeopleWord, peopleWordOf } from './people-words-rules.ts'
import { isCapital } from './phrase.ts'

/** The text as this stage looks at it: the words, and what is known of them beforehand. All arrays are by token or sentence. */
export interface TextView {
  readonly report: Report
  readonly words: Words
  readonly text: string
  readonly tokens: readonly Token[]
  /** The word for people that each token is, as its letters go. */
  readonly people: readonly (PeopleWord | null)[]
  /** 1 where the token is part of an expression of time. */
  readonly inTime: Uint8Array
  /** By sentence: 1 where nearly all its words have capitals, so that a capital says nothing. */
  readonly headline: Uint8Array
  /** 1 where the token stands inside quotation marks. */
  readonly quoted: Uint8Array
  /** Words that the text writes small somewhere. */
  readonly small: ReadonlySet<string>
  /** Months that are somebody’s surname in this text: "May". */
  readonly surnames: ReadonlySet<string>
  /** Words with a capital that open no sentence, and stand in no headline. */
  readonly inside: ReadonlySet<string>
  readonly trace: Trace | undefined
}

export function viewText(report: Report, words: Words, times: readonly Time[], trace: Trace | undefined): TextView {
  const { tokens, text } = words
  const small = new Set<string>()
  for (const token of tokens) {
    const code = token.text.charCodeAt(0)
    if (code >= 97 && code <= 122) small.add(token.lower)
  }
  const surnames = monthSurnames(tokens)
  const headline = Uint8Array.from(words.sentences, (sentence) => (isHeadline(tokens, sentence) ? 1 : 0))
  return {
    report,
    words,
    text,
    tokens,
    people: tokens.map((token) => peopleWordOf(token.lower)),
    inTime: withoutSurnames(tokens, surnames, markTimes(tokens, times)),
    surnames,
    headline,
    inside: insideCapitals(tokens, headline),
    quoted: markQuotes(words),
    small,
    trace,
  }
}

function insideCapitals(tokens: readonly Token[], headline: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>()
  for (const token of tokens)
    if (isCapital(token) && headline[token.sentence] === 0 && !opens(tokens, token.index)) found.add(token.text)
  return found
}

function markTimes(tokens: readonly Token[], times: readonly Time[]): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  let at = 0
  for (const time of [...times].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokens[at]!.end <= time.start) at++
    for (let i = at; i < tokens.length && tokens[i]!.start < time.end; i++) marks[i] = 1
  }
  return marks
}

const months = new Set(['may', 'april', 'june', 'august', 'march', 'summer', 'noon', 'day', 'friday'])

function monthSurnames(tokens: readonly Token[]): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!
    const before = tokens[at - 1]!
    if (months.has(token.lower) && isCapital(token) && isGiven(before) && before.sentence === token.sentence)
      surnames.add(token.text)
  }
  return surnames
}

/** "Theresa May … May said": where a month follows a given name, the word is that person’s all through, unless it dates something. */
function withoutSurnames(tokens: readonly Token[], surnames: ReadonlySet<string>, marks: Uint8Array): Uint8Array {
  for (let at = 1; at + 1 < tokens.length; at++)
    if (marks[at] === 1 && shortMonths.has(tokens[at]!.text) && isBetweenNames(tokens, marks, at)) marks[at] = 0
  if (surnames.size === 0) return marks
  for (let at = 0; at < tokens.length; at++) {
    if (marks[at] === 0 || !surnames.has(tokens[at]!.text)) continue
    const dated =
      /^(?:in|of|on|by|since|until|last|next|this|early|late|mid|from|to|through|during|before|after)$/u.test(
        tokens[at - 1]?.lower ?? '',
      )
    if (!dated && !/^\d/u.test(tokens[at + 1]?.text ?? '') && !/^\d/u.test(tokens[at - 1]?.text ?? '')) marks[at] = 0
  }
  return marks
}

const shortMonths = new Set(['Jan', 'Mar', 'Jun', 'Apr', 'Nov', 'Sep', 'May', 'April', 'June'])

/** "Zin Mar Aung": a capital on both sides and no figure. */
function isBetweenNames(tokens: readonly Token[], marks: Uint8Array, at: number): boolean {
  const near = [tokens[at - 1]!, tokens[at + 1]!]
  return near.every(
    (token) =>
      isCapital(token) &&
      marks[token.index] === 0 &&
      token.sentence === tokens[at]!.sentence &&
      !notNames.has(token.lower),
  )
}

function isGiven(token: Token): boolean {
  return isCapital(token) && (isFirstName(token.text) || genderOf(token.lower) !== null)
}

/** Words that stay small in a headline with capitals. */
const smallInHeadlines = new Set(
  'a an the of in on at to for by as and or but nor with from over into per via vs than up off out amid after before about against between under through is it his her its their be not no'.split(
    ' ',
  ),
)

/** Capitals on all words that could go without: "New Hope For Deal As Talks Begin". A list of names is none. */
function isHeadline(tokens: readonly Token[], sentence: Sentence): boolean {
  if (sentence.block === 'list' || sentence.block === 'caption' || sentence.block === 'credit') return false
  const titled = sentence.block === 'title' || sentence.block === 'heading'
  let capitals = 0
  let smalls = 0
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const token = tokens[i]!
    if (isCapital(token)) capitals += token.text.length > 3 && !notNames.has(token.lower) ? 1 : 0
    else if (/^\p{Ll}/u.test(token.text) && !smallInHeadlines.has(token.lower) && token.tag !== 'POS') {
      // One small word is enough in running text.
      if (!titled) return false
      smalls++
    }
  }
  if (isShouted(tokens, sentence)) return true
  return titled ? capitals >= 3 && capitals > smalls * 3 : capitals >= 4
}

/** "GARLAND STEPS ASIDE": no small letter in two words or more. */
function isShouted(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text } = tokens[i]!
    if (/\p{Ll}/u.test(text)) return false
    if (text.length > 1 && /^\p{Lu}+$/u.test(text)) words++
  }
  return words > 1
}

/** Between opening and closing marks, within one block; straight marks open and close in turn. */
function markQuotes({ tokens, sentences }: Words): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  let block = -1
  let open = false
  for (const token of tokens) {
    const inBlock = sentences[token.sentence]!.blockIndex
    if (inBlock !== block) {
      block = inBlock
      open = false
    }
    const mark = token.text
    if (mark === '“' || mark === '„' || mark === '«' || mark === '``') open = true
    else if (mark === '”' || mark === '»') open = false
    else if (mark === '"' || mark === "''") open = !open
    else if (open) marks[token.index] = 1
  }
  return marks
}

/** Whether a token opens its sentence, or a quotation or clause after a colon, where every word has a capital. */
export function isOpening(view: TextView, at: number): boolean {
  return opens(view.tokens, at)
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (before === undefined || before.sentence !== token.sentence) return true
  return /^["“”„«»‘'`:•·–—*([-]|^''|^``/u.test(before.text)
}

/** Whether a token's capital makes it part of a name, as far as the one word shows. */
export function looksLikeName(view: TextView, at: number): boolean {
  const token = view.tokens[at]!
  if (!isCapital(token) || view.inTime[at] === 1) return false
  if (notNames.has(token.lower)) return false
  if (!isOpening(view, at)) return true
  if (token.tag === 'NNP' || token.tag === 'NNPS') return !view.small.has(token.lower)
  return false
}
