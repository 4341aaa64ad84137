/** A paragraph of two texts: in both, or in only one of them. */
export interface ComparedParagraph {
  readonly words: string
  readonly where: 'both' | 'before' | 'now'
}

/** Most paragraphs of each text that are compared one by one: the work grows with their product. */
const most = 1500

/** Two texts, paragraph by paragraph (longest common subsequence), in the order in which they stand. */
export function compareTexts(before: string, now: string): ComparedParagraph[] {
  const [old, young] = [paragraphs(before), paragraphs(now)]
  const common = countCommon(old, young)
  const compared: ComparedParagraph[] = []
  for (let i = 0, j = 0; i < old.length || j < young.length; ) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      compared.push({ words: old[i]!, where: 'both' })
      i++
      j++
    } else if (j >= young.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      compared.push({ words: old[i++]!, where: 'before' })
    else compared.push({ words: young[j++]!, where: 'now' })
  }
  return compared
}

const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most)

/** How long the longest common subsequence of the two is from each place on. */
function countCommon(old: readonly string[], young: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      table[i]![j] = old[i] === young[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}
