import type { Span } from '../../document/span.ts'
import { foldLetters } from './fold-letters.ts'
import type { Sought, WordsQuery } from './parse-words.ts'

/** A query made ready to look for in texts. */
export interface WordSeeker {
  /** Whether a text is what was asked for. */
  readonly holds: (text: string) => boolean
  /** How often each word or row of words asked for is in it, in the order of the query. */
  readonly count: (text: string) => readonly number[]
  /** Where they are, in order, none inside another. */
  readonly mark: (text: string) => readonly Span[]
}

const inWord = String.raw`\p{L}\p{N}\p{Co}\p{M}`

export function makeSeeker({ all, none }: WordsQuery): WordSeeker {
  const wanted = all.map((any) => any.map(patternOf))
  const flat = wanted.flat()
  const unwanted = none.map(patternOf)
  const fold = foldOnce()
  const has = (folded: string) => (pattern: RegExp) => {
    pattern.lastIndex = 0
    return pattern.test(folded)
  }
  return {
    holds: (text) => {
      const found = has(fold(text))
      return wanted.length > 0 && wanted.every((any) => any.some(found)) && !unwanted.some(found)
    },
    count: (text) => {
      const folded = fold(text)
      return flat.map((pattern) => [...folded.matchAll(pattern)].length)
    },
    mark: (text) => {
      const folded = fold(text)
      const spans = flat.flatMap((pattern) =>
        [...folded.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
      )
      spans.sort((a, b) => a.start - b.start || b.end - a.end)
      let end = 0
      return spans.filter((span) => {
        if (span.start < end) return false
        end = span.end
        return true
      })
    },
  }
}

/** The last text is often asked for again. */
function foldOnce(): (text: string) => string {
  let last = ''
  let folded = ''
  return (text) => {
    if (text !== last) [last, folded] = [text, foldLetters(text)]
    return folded
  }
}

/** Whole words, whatever stands between two of them but a letter or digit. The words hold nothing that a pattern could take for its own. */
function patternOf({ folded, prefix }: Sought): RegExp {
  const words = folded.join(`[^${inWord}]+`)
  return new RegExp(`(?<![${inWord}])${words}${prefix ? `[${inWord}]*` : `(?![${inWord}])`}`, 'gu')
}
