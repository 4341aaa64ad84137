import type { Scene } from './scene.ts'

/** "Isn't she …?" is two words. */
const auxiliaries = /^(?:will|would|shall|is|are|was|were|did|does|do|has|have|had|can|could|should|may|might)$/u

/** "Will you meet him in Geneva?", "Minister, did they meet?": asked, and not told. "Why did they meet?" takes it for granted. */
export function isAsked({ words: { tokens, sentences } }: Scene, head: number): boolean {
  const { first, last } = sentences[tokens[head]!.sentence]!
  let end = last - 1
  while (end > first && /^["'”’)]+$/u.test(tokens[end]!.text)) end--
  if (tokens[end]!.text !== '?') return false
  for (let at = head; at >= first; at--) {
    const before = tokens[at - 1]
    const opens = at === first || before!.text === ',' || before!.text === ':' || /^["“‘]$/u.test(before!.text)
    if (/^W/u.test(tokens[at]!.tag) && at < head) return false
    if (opens && auxiliaries.test(tokens[at]!.lower)) return true
  }
  return false
}
