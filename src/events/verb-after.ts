import type { Scene } from './scene.ts'

/** "that President Biden will [host]": the main verb of a relative clause. */
export function verbAfter({ words: { tokens } }: Scene, from: number): number {
  for (let at = from; at < from + 9 && tokens[at]?.sentence === tokens[from]?.sentence; at++) {
    const { tag, lemma } = tokens[at]!
    if (tag.startsWith('VB') && lemma !== 'be' && lemma !== 'have' && !/^MD$/u.test(tokens[at + 1]?.tag ?? ''))
      return at
  }
  return from
}
