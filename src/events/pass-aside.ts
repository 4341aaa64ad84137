import type { Scene } from './scene.ts'
import { sentenceEnd } from './sentence-bounds.ts'

/** Where to go on from a token to the left: over ", who is due in Rabat on Monday,", whose day is another's. */
export function beforeAside({ words: { tokens } }: Scene, at: number): number {
  if (tokens[at]!.lower !== ',') return at
  const { sentence } = tokens[at]!
  for (let left = at - 1; left > 0 && at - left < 25 && tokens[left]!.sentence === sentence; left--)
    if (tokens[left]!.lower === ',') return /^wh(?:o|ich|ere)$/u.test(tokens[left + 1]!.lower) ? left : at
  return at
}

/** "The talks, which had been due in May, were called off": the comma that ends what is said by the way. */
export function pastAside(scene: Scene, comma: number): number {
  const { tokens } = scene.words
  for (let at = comma + 1; at < sentenceEnd(scene, comma); at++) if (tokens[at]!.lower === ',') return at
  return comma
}
