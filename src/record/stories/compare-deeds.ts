import { stemWord } from './stem-word.ts'
import { byWeight, type StoryTerm, type StoryVector } from './story-vector.ts'
import { shareOfTexts, weighWord } from './weigh-word.ts'

/** A sentence's mention of a deed of any kind ("was arrested", "the raid"), for telling whether two sentences mean one deed. */
export interface DeedMention {
  /** Stem of its head word. */
  readonly deed: string
  /** The other words of its sentence, of length 1 together. */
  readonly around: readonly StoryTerm[]
  readonly report: StoryVector
}

/** Words in more texts than this ("said", "made") are said of anything, and more must agree. */
const commonShare = 0.15
const alikeRare = 0.2
const alikeCommon = 0.8
/** Beyond this, reports are on one story and more likeness says no more. */
const enoughLikeness = 0.3

/** @param head lemma of its head word, in lower case. @param words the other words of the sentence, in lower case. */
export function makeDeedMention(head: string, words: readonly string[], report: StoryVector): DeedMention {
  const weights = new Map(words.map((word) => [stemWord(word), 0]))
  for (const stem of weights.keys()) weights.set(stem, weighWord(stem))
  const length = Math.hypot(...weights.values()) || 1
  const around = [...weights].map(([stem, weight]): StoryTerm => [stem, weight / length])
  return { deed: stemWord(head), around: around.sort(byWeight), report }
}

/** Likeness of two mentions of deeds by the same word: 0 to 1 for their sentences, and up to .15 for what their reports are about. */
export function compareDeeds(a: DeedMention, b: DeedMention): number {
  return product(a.around, b.around) + Math.min(enoughLikeness, product(a.report.terms, b.report.terms)) / 2
}

/** From which likeness on two mentions by this word mean one deed. */
export function deedThreshold(deed: string): number {
  return shareOfTexts(deed) > commonShare ? alikeCommon : alikeRare
}

function product(a: readonly StoryTerm[], b: readonly StoryTerm[]): number {
  const weights = new Map(a)
  return b.reduce((sum, [term, weight]) => sum + weight * (weights.get(term) ?? 0), 0)
}
