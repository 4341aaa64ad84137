/** All but ASCII and general punctuation, which news text is full of. */
const special = /[^\0-\x7f\u2000-\u206f]/gu
const latin = /^\p{Script=Latin}\p{M}+$/u
const kept = new Map<string, string>()

/**
 * Words as the full text holds them: lower case, Latin letters without their accents, others as they are (SQLite's tokenizer "unicode61
 * remove_diacritics 2"). As long as `text`, so that a place in one is a place in the other.
 */
export function foldLetters(text: string): string {
  return text.replace(special, foldLetter).replace(/[A-Z]+/gu, (capitals) => capitals.toLowerCase())
}

function foldLetter(letter: string): string {
  const known = kept.get(letter)
  if (known !== undefined) return known
  const lower = letter.toLowerCase()
  const apart = lower.normalize('NFD')
  const folded = latin.test(apart) ? apart.slice(0, 1) : lower
  const found = folded.length === letter.length ? folded : letter
  if (kept.size < 10_000) kept.set(letter, found)
  return found
}
