import type { Scene } from './scene.ts'

/** "that President Biden will [host]": the main verb of the relative clause that goes on at the token; -1 for none near. */
export function verbAfter({ words: { tokens } }: Scene, from: number): number {
  const sentence = tokens[from]?.sentence
  for (let at = from; at < Math.min(tokens.length, from + 9) && tokens[at]!.sentence === sentence; at++) {
    const { tag, lemma } = tokens[at]!
    if (tag.startsWith('VB') && lemma !== 'be' && lemma !== 'have' && tokens[at + 1]?.tag !== 'MD') return at
  }
  return -1
}
