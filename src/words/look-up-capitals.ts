import type { Capitals, Token } from '../document/words.ts'
import { isBornName, isCommonWord } from './look-up-word.ts'

/** What the dictionary says of words with a capital: a name made of such words alone may be nobody's. */
export function lookUpCapitals(tokens: readonly Token[]): Capitals {
  const common = new Set<string>()
  const names = new Set<string>()
  const seen = new Set<string>()
  for (const { text, lower } of tokens) {
    if (seen.has(lower) || !/^\p{Lu}/u.test(text)) continue
    seen.add(lower)
    for (const part of lower.split('-')) {
      if (isCommonWord(part)) common.add(part)
      if (isBornName(part)) names.add(part)
    }
  }
  return { common, names }
}
