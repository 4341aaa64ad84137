import type { Token } from '../document/words.ts'
import { offices } from './clause-rules.ts'
import { nounTags } from './tag-rules.ts'

/** The last proper noun of a name, else the last noun; of "Secretary of State" the office, of "March 3" the month. */
export function headOf(tokens: readonly Token[], first: number, last: number): number {
  const of = findOf(tokens, first, last)
  const end = of >= 0 && isBareOf(tokens, of, last) ? of : last
  for (let pos = end - 1; pos >= first; pos--) {
    if (nounTags.has(tokens[pos]!.tag) && !/^(?:jr\.?|sr\.?)$/u.test(tokens[pos]!.lower)) return pos
  }
  return end - 1
}

function findOf(tokens: readonly Token[], first: number, last: number): number {
  for (let pos = first; pos < last; pos++) if (tokens[pos]!.lower === 'of') return pos
  return -1
}

/** "Secretary of State" and no name behind it. */
function isBareOf(tokens: readonly Token[], of: number, last: number): boolean {
  const title = tokens[of - 1]!.lower
  if (offices.has(title)) {
    return (
      last - of <= 2 ||
      (last - of <= 4 &&
        /^(?:affairs|security|treasury|services|relations|interior|trade)$/u.test(tokens[last - 1]!.lower))
    )
  }
  return last - of <= 4
}
