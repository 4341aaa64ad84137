import { foldLetters } from './fold-letters.ts'

/** A word or words that follow one another. `prefix`: the last one may go on. */
export interface Sought {
  /** As they were written, one token each: letters and digits only. */
  readonly written: readonly string[]
  /** The same, folded. */
  readonly folded: readonly string[]
  readonly prefix: boolean
}

/** What is asked of a text: of each of `all` one at least, none of `none`. */
export interface WordsQuery {
  readonly all: readonly (readonly Sought[])[]
  readonly none: readonly Sought[]
}

/** Longest question, in UTF-16 code units, and most words of it, that are heeded. */
const longest = 1000
const mostWords = 32
/** Shorter beginnings stand for whole words: half the language begins with one letter or two. */
const shortestPrefix = 3

const part = /(?<no>-?)(?:["“”„](?<phrase>[^"“”„]*)["“”„]?|(?<plain>[^\s"“”„]+))/gu
const token = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu

/**
 * What a person types: words that must all be there, "words in a row", either OR or, begin*, -without. Anything can be typed; what has no
 * letter or digit in it asks for nothing.
 */
export function parseWords(typed: string): WordsQuery {
  const all: Sought[][] = []
  const none: Sought[] = []
  let either = false
  let without = false
  let words = 0
  for (const { groups } of typed.slice(0, longest).normalize('NFC').matchAll(part)) {
    const { no = '', phrase, plain = '' } = groups ?? {}
    if (phrase === undefined && no === '' && isOperator(plain)) {
      either = plain === 'OR' || plain === '|'
      without = plain === 'NOT'
      continue
    }
    const sought = seek(phrase ?? plain)
    if (sought === null || words + sought.folded.length > mostWords) continue
    words += sought.folded.length
    if (no !== '' || without) none.push(sought)
    else if (either && all.length > 0) all.at(-1)!.push(sought)
    else all.push([sought])
    either = false
    without = false
  }
  return { all, none }
}

function isOperator(plain: string): boolean {
  return plain === 'OR' || plain === '|' || plain === 'AND' || plain === 'NOT'
}

/** "U.S." is two words in a row, as in the index. */
function seek(text: string): Sought | null {
  const written = text.match(token) ?? []
  const last = written.at(-1)
  if (last === undefined) return null
  return { written, folded: written.map(foldLetters), prefix: text.endsWith('*') && last.length >= shortestPrefix }
}
