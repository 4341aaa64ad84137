import { stopWords } from './stop-word-rules.ts'

/** How many letters of a text are looked at. */
const sample = 6000

const scripts: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /[\uac00-\ud7af]/gu],
  ['zh', /[\u4e00-\u9fff]/gu],
  ['th', /[\u0e00-\u0e7f]/gu],
  ['he', /[\u0590-\u05ff]/gu],
  ['el', /[\u0370-\u03ff]/gu],
  ['bn', /[\u0980-\u09ff]/gu],
  ['ta', /[\u0b80-\u0bff]/gu],
  ['ka', /[\u10a0-\u10ff]/gu],
  ['hy', /[\u0530-\u058f]/gu],
  ['am', /[\u1200-\u137f]/gu],
  ['gu', /[\u0a80-\u0aff]/gu],
  ['pa', /[\u0a00-\u0a7f]/gu],
  ['te', /[\u0c00-\u0c7f]/gu],
  ['kn', /[\u0c80-\u0cff]/gu],
  ['ml', /[\u0d00-\u0d7f]/gu],
  ['si', /[\u0d80-\u0dff]/gu],
  ['my', /[\u1000-\u109f]/gu],
  ['km', /[\u1780-\u17ff]/gu],
]

/** ISO 639-1 of the language a text is written in, or null where it cannot be told; `hint` (the page's own word) decides what the text leaves open. */
export function detectLanguage(text: string, hint: string | null): string | null {
  const start = text.slice(0, sample)
  let letters = 0
  for (const [run] of start.matchAll(/\p{L}+/gu)) letters += run.length
  if (letters < 20) return hint
  for (const [language, pattern] of scripts) {
    if (share(start, letters, pattern) > (language === 'ja' ? 0.08 : 0.3)) return language
  }
  return byWords(start, hint) ?? (share(start, letters, arabic) > 0.3 ? 'ar' : null)
}

/** The letters of Arabic, Persian and Urdu; the first is meant where no word tells. */
const arabic = /[\u0600-\u06ff]/gu

function share(text: string, letters: number, pattern: RegExp): number {
  return (text.match(pattern)?.length ?? 0) / letters
}

const languages = Object.keys(stopWords)
const byWord = new Map<string, number[]>()
for (const [index, language] of languages.entries())
  for (const word of stopWords[language]!.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), index])

/** "U.S.", "U.S.-backed": letters that are no words of any language. */
const initials = /(?<![\p{L}\p{M}])\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])/gu

/** So many different words that English has not must be met of a language other than that and the page's own word. */
const fewest = 3
const english: ReadonlySet<string> = new Set(['a', 'i', 'do', 'on', 'to', 'by', ...stopWords.en!.split(' ')])

/** The language most of whose commonest words the text has. A word of several languages counts for each. */
function byWords(text: string, hint: string | null): string | null {
  const words =
    text
      .replace(initials, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}'’]+/gu) ?? []
  const counts = languages.map(() => 0)
  const kinds = languages.map(() => 0)
  const met = new Set<string>()
  for (const word of words) {
    const fresh = met.size < met.add(word).size
    for (const index of byWord.get(word) ?? []) {
      counts[index]!++
      if (fresh && !english.has(word)) kinds[index]!++
    }
  }
  const hinted = hint === null ? -1 : languages.indexOf(hint)
  let best = 0
  for (const [index, count] of counts.entries()) if (count > counts[best]!) best = index
  if (hinted >= 0 && counts[hinted]! > 0 && counts[hinted]! >= counts[best]! * 0.9) best = hinted
  const count = counts[best]!
  if (count < 2 || count < words.length * 0.06) return hint
  if (kinds[best]! < fewest && languages[best] !== 'en' && best !== hinted) return hint
  return languages[best]!
}
