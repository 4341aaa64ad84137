import type { Scene } from './scene.ts'

/** No reader looks further than this many tokens, however long a "sentence" is: an endless line costs no more than a page. */
const farthest = 120

/** First token of the sentence the token stands in, within reach. */
export function sentenceStart({ words: { tokens, sentences } }: Scene, at: number): number {
  return Math.max(sentences[tokens[at]?.sentence ?? -1]?.first ?? at, at - farthest)
}

/** Token after the last of the sentence, within reach. */
export function sentenceEnd({ words: { tokens, sentences } }: Scene, at: number): number {
  return Math.min(sentences[tokens[at]?.sentence ?? -1]?.last ?? at, at + farthest)
}
