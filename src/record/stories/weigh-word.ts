import background from './background.json' with { type: 'json' }

/** In how many texts of the background each stem stands; built when first asked. */
let counts: Map<string, number> | null = null

/** A stem that the background does not have stands in fewer texts than the least it lists. */
const unseen = 1.5

function readCounts(): Map<string, number> {
  const map = new Map<string, number>()
  for (const [level, stems] of Object.entries(background.words))
    for (const stem of stems.split(' ')) map.set(stem, 2 ** (Number(level) / background.steps))
  return map
}

/** Years, days and small counts stand everywhere; the background does not count them. */
const usualNumber = /^(?:\d{1,2}|(?:19|20)\d\d)$/u
const shareOfNumbers = 0.1

/** In what share of texts a stem stands, above 0 and at most 1. From background.json, made by scripts/make-background.ts. */
export function shareOfTexts(stem: string): number {
  counts ??= readCounts()
  if (usualNumber.test(stem)) return shareOfNumbers
  return Math.min(1, (counts.get(stem) ?? unseen) / background.texts)
}

/**
 * How much a stem tells of what a report is about: its inverse document frequency, raised, 0 for a word that stands in all texts,
 * about 22 for one never seen. A fixed table and no running counts: a report then weighs the same whenever it comes.
 */
export function weighWord(stem: string): number {
  return (-Math.log(shareOfTexts(stem))) ** 1.5
}
