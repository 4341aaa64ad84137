import type { Telling } from '../record/telling.ts'

/** Characters of a text up to a place in it, in code points: what most other programs count in. `end`: UTF-16 units. */
export function countCharacters(text: string, end: number = text.length): number {
  let count = 0
  for (let at = 0; at < end; at += text.codePointAt(at)! > 0xffff ? 2 : 1) count++
  return count
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Which sentence of the text a place is in, the first being 1, as Unicode's rules (UAX 29) and line breaks cut it. */
export function countSentences(text: string, at: number): number {
  let count = 0
  for (const { segment } of sentences.segment(text.slice(0, at + 1))) if (segment.trim() !== '') count++
  return Math.max(count, 1)
}

/** Where in the report's text somebody is named in the words of a telling: whole name, else its last word. Null where not. UTF-16 units. */
export function findNamed({ words, span }: Telling, name: string): number | null {
  for (const form of [name, name.split(' ').at(-1)!]) {
    const at = words.indexOf(form)
    if (at >= 0 && form.length > 1) return span.start + at
  }
  return null
}
