/**
 * Regular endings of English words taken off. Several stems may come out; the lexicon knows which of them is a word.
 */

const sibilant = /(?:s|x|z|ch|sh|o)$/u
const shortStem = /^[^aeiou]*[aeiou][^aeiouwxy]$/u
const doubled = /([bdfgklmnprstvz])\1$/u

/** "visits" → visit; "parties" → party; "buses" → bus. */
export function stemsOfS(lower: string): readonly string[] {
  if (!lower.endsWith('s') || lower.endsWith('ss') || lower.length < 3) return []
  if (lower.endsWith('ies') && lower.length > 4) return [`${lower.slice(0, -3)}y`, lower.slice(0, -1)]
  const short = lower.slice(0, -1)
  if (!lower.endsWith('es')) return [short]
  const shorter = lower.slice(0, -2)
  return sibilant.test(shorter) ? [shorter, short] : [short]
}

/** "planned" → plan; "agreed" → agree; "carried" → carry. */
export function stemsOfEd(lower: string): readonly string[] {
  if (!lower.endsWith('ed') || lower.length < 4) return []
  if (lower.endsWith('ied')) return [`${lower.slice(0, -3)}y`, lower.slice(0, -1)]
  return stemsBefore(lower.slice(0, -2))
}

/** "planning" → plan; "hosting" → host; "dying" → die. */
export function stemsOfIng(lower: string): readonly string[] {
  if (!lower.endsWith('ing') || lower.length < 5) return []
  const stems = stemsBefore(lower.slice(0, -3))
  return lower.endsWith('ying') ? [...stems, `${lower.slice(0, -4)}ie`] : stems
}

/** "higher", "latest". */
export function stemsOfComparison(lower: string, ending: 'er' | 'est'): readonly string[] {
  if (!lower.endsWith(ending) || lower.length < ending.length + 3) return []
  const stem = lower.slice(0, -ending.length)
  return stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : stemsBefore(stem)
}

function stemsBefore(stem: string): readonly string[] {
  if (doubled.test(stem)) return [stem.slice(0, -1), stem]
  // "noted" is of note, "visited" of visit: a short stem would have doubled its last letter.
  return shortStem.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
}
