import type { Block } from '../document/report.ts'
import type { Words } from '../document/words.ts'

/** Text to sentences, tokens, noun chunks and clauses. */
export function readWords(text: string, _blocks: readonly Block[]): Words {
  return { text, sentences: [], tokens: [], nouns: [], clauses: [] }
}
