import { stemmer } from 'stemmer'

/** Stems already found: reports say the same words again and again, and stemming is what costs most in reading them. */
const known = new Map<string, string>()
const mostKnown = 50_000

/** Porter's stem of a lower-case word: "indicted", "indictment" → "indict". */
export function stemWord(lower: string): string {
  const found = known.get(lower)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const stem = stemmer(lower)
  known.set(lower, stem)
  return stem
}
