import { chance } from './chance.ts'

/** Between two sentences: not behind an initial, "U.S." or a short title. */
const between =
  /(?<=[.!?][”"’]?)(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Jr|Sr|No|vs|Lt|Col|U\.S|D\.C|a\.m|p\.m)\.)\s+(?=[“"]?\p{Lu})/u

/** A passage of three or more sentences with one inside left out, or two inside changing places, now and then; first and last stay. */
export function dropSentences(passage: string, seed: string): string {
  const sentences = passage.split(between)
  if (sentences.length < 4) return passage
  const inside = sentences.length - 2
  const at = 1 + Math.floor(chance(seed, 'which') * inside)
  const draw = chance(seed, 'what')
  if (draw < 0.2) sentences.splice(at, 1)
  else if (draw < 0.4 && at + 1 < sentences.length - 1) sentences.splice(at, 2, sentences[at + 1]!, sentences[at]!)
  return sentences.join(' ')
}
