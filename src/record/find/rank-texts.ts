/** What is known of a text that is to be ranked. */
export interface Ranked {
  /** How often each word asked for is in it, and in its title. */
  readonly counts: readonly number[]
  readonly inTitle: readonly number[]
  /** Of the text, in UTF-16 code units. */
  readonly length: number
}

/** Usual values of BM25: how soon more of the same word counts less, and how much long texts are held back. */
const k = 1.2
const b = 0.75
/** A word in the title counts as so many in the text. */
const title = 5

/**
 * How well each of some texts answers, by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) among these texts:
 * a word that most of them have says little.
 */
export function rankTexts(texts: readonly Ranked[]): number[] {
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(texts.length, 1) || 1
  const words = texts[0]?.counts.length ?? 0
  const weights = Array.from({ length: words }, (_, word) => {
    const having = texts.filter(({ counts }) => counts[word]! > 0).length
    return Math.log(1 + (texts.length - having + 0.5) / (having + 0.5)) + 0.05
  })
  return texts.map(({ counts, inTitle, length }) => {
    const damped = k * (1 - b + (b * length) / mean)
    return weights.reduce((sum, weight, word) => {
      const often = counts[word]! + title * inTitle[word]!
      return sum + (weight * often * (k + 1)) / (often + damped)
    }, 0)
  })
}
