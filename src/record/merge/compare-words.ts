import { stemmer } from 'stemmer'
import { keyOf } from '../../register/key-of.ts'
import { emptyWords } from './word-rules.ts'

/** What the two passages share of their content words, as stems. */
export interface WordAgreement {
  readonly shared: readonly string[]
  /** Shared stems by the stems of the shorter passage, 0 to 1; 0 where one has none. */
  readonly share: number
  /** True where both give numbers and none in common: "five diplomats", "15 diplomats". */
  readonly otherNumbers: boolean
  readonly identical: boolean
}

/** Shorter passages are alike by chance. */
const fewestLetters = 40

/**
 * Compares two passages of evidence by their content words.
 * @param without names of parties and places: that they agree has been weighed already.
 */
export function compareWords(a: string, b: string, without: readonly string[]): WordAgreement {
  const names = new Set(without.flatMap((name) => wordsOf(name)))
  const [left, right] = [stemsOf(a, names), stemsOf(b, names)]
  const shared = [...left].filter((stem) => right.has(stem)).sort()
  const smaller = Math.min(left.size, right.size)
  const [numbers, others] = [numbersOf(a), numbersOf(b)]
  const otherNumbers = numbers.size > 0 && others.size > 0 && ![...numbers].some((number) => others.has(number))
  const [plainA, plainB] = [keyOf(a), keyOf(b)]
  const identical = plainA === plainB && plainA.length >= fewestLetters
  return { shared, share: smaller === 0 ? 0 : shared.length / smaller, otherNumbers, identical }
}

function stemsOf(passage: string, names: ReadonlySet<string>): Set<string> {
  const content = wordsOf(passage).filter((word) => word.length > 2 && !emptyWords.has(word) && !names.has(word))
  return new Set(content.map((word) => stemmer(word)))
}

function wordsOf(passage: string): readonly string[] {
  return keyOf(passage).match(/\p{L}+/gu) ?? []
}

const smallNumbers: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 2)]),
)
const months = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const dates = new RegExp(`\\b${months} \\d{1,2}\\b|\\b\\d{1,2} ${months}\\b|\\b(?:19|20)\\d\\d\\b`, 'gu')

/** Numbers that count something: dates are none. */
function numbersOf(passage: string): Set<string> {
  const text = keyOf(passage).replace(dates, ' ')
  const digits = text.match(/\d[\d.,]*/gu) ?? []
  const spelled = wordsOf(text).flatMap((word) => smallNumbers.get(word) ?? [])
  return new Set([...digits.map((number) => number.replace(/[.,]$/u, '')), ...spelled])
}
