import type { Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'

/** What others have said: what is told in it is on their word. */
export const hearsayNouns: ReadonlySet<string> = new Set(
  'report claim rumour rumor allegation suggestion assertion speculation story accusation'.split(' '),
)
/** Words that call what is said untrue. */
export const falsehoods: ReadonlySet<string> = new Set(
  'untrue false baseless unfounded groundless fake wrong incorrect fabricated nonsense fiction inaccurate lie lies fabrication fabrications invention untruth absurd fantasy'.split(
    ' ',
  ),
)

/** "Reports that they met are untrue", "It is not true that they met": who says so denies it. */
export function isCalledFalse(scene: Scene, head: number): boolean {
  const { tokens } = scene.words
  const start = sentenceStart(scene, head)
  for (let at = head - 1; at > start; at--) {
    const before = tokens[at - 1]!
    if (tokens[at]!.lower === 'that') {
      if (falsehoods.has(before.lower) || (before.lower === 'true' && isNegated(scene, at - 1))) return true
      if (hearsayNouns.has(before.lemma)) return isSaidFalse(scene, head)
    }
    if (/^(?:of|about)$/u.test(tokens[at]!.lower) && hearsayNouns.has(before.lemma)) return isSaidFalse(scene, head)
  }
  return false
}

/** "… are untrue", "… is not true", right of the token. */
function isSaidFalse(scene: Scene, head: number): boolean {
  const { tokens } = scene.words
  for (let at = head + 1; at < sentenceEnd(scene, head); at++) {
    if (tokens[at]!.lemma !== 'be') continue
    for (let next = at + 1; next < at + 5 && tokens[next]?.sentence === tokens[head]!.sentence; next++) {
      const { lower, tag } = tokens[next]!
      if (falsehoods.has(lower) || (/^(?:true|correct)$/u.test(lower) && isNegated(scene, next))) return true
      if (!/^(?:RB|DT|JJ|CC)/u.test(tag)) break
    }
  }
  return false
}

function isNegated({ words: { tokens } }: Scene, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 3); left--)
    if (/^(?:not|n['’]t|never)$/u.test(tokens[left]!.lower)) return true
  return false
}
