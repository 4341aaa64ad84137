/** A stretch of words of two texts: in both, or in only one of them. */
export interface ComparedPiece {
  readonly words: string
  readonly where: 'both' | 'before' | 'now'
}

/** A paragraph of two texts: in both, in only one, or rewritten: then `pieces` says what of it went and what came. */
export interface ComparedParagraph extends ComparedPiece {
  readonly pieces?: readonly ComparedPiece[]
}

/** Most paragraphs of each text, and words of each paragraph, that are compared one by one: the work grows with their product. */
const most = 1500
/** So much of the longer one, or of the shorter one, must have stayed for a paragraph to be the same one rewritten. */
const [alikeLonger, alikeShorter] = [0.4, 0.7]

/** Two texts, paragraph by paragraph (longest common subsequence), in the order in which they stand; within rewritten ones word by word. */
export function compareTexts(before: string, now: string): ComparedParagraph[] {
  const compared = compareLists(paragraphs(before), paragraphs(now))
  return joinRewritten(compared)
}

const paragraphs = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most)

function compareLists(old: readonly string[], young: readonly string[]): ComparedPiece[] {
  const common = countCommon(old, young)
  const compared: ComparedPiece[] = []
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

/** How long the longest common subsequence of the two is from each place on. */
function countCommon(old: readonly string[], young: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(young.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      table[i]![j] = old[i] === young[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}

/** Paragraphs that went and came at one place, in their order: those that are mostly the same words are one paragraph, rewritten. */
function joinRewritten(compared: readonly ComparedPiece[]): ComparedParagraph[] {
  const joined: ComparedParagraph[] = []
  for (let at = 0; at < compared.length; ) {
    if (compared[at]!.where === 'both') {
      joined.push(compared[at++]!)
      continue
    }
    const end = compared.findIndex(({ where }, index) => index > at && where === 'both')
    const run = compared.slice(at, end < 0 ? compared.length : end)
    joined.push(...pairUp(run))
    at += run.length
  }
  return joined
}

function pairUp(run: readonly ComparedPiece[]): ComparedParagraph[] {
  const gone = run.filter(({ where }) => where === 'before')
  const come = run.filter(({ where }) => where === 'now')
  const paired: ComparedParagraph[] = []
  let next = 0
  for (const old of gone) {
    const found = come.slice(next, next + 4).flatMap((young, step) => {
      const pieces = compareWords(old.words, young.words)
      return pieces === null ? [] : [{ step, young, pieces }]
    })[0]
    if (!found) {
      paired.push(old)
      continue
    }
    paired.push(...come.slice(next, next + found.step), { ...found.young, pieces: found.pieces })
    next += found.step + 1
  }
  return [...paired, ...come.slice(next)]
}

/** Word by word; null where too little has stayed. Neighbours of one kind are one piece. */
function compareWords(before: string, now: string): ComparedPiece[] | null {
  const [old, young] = [before.split(' '), now.split(' ')]
  if (old.length > most || young.length > most) return null
  const words = compareLists(old, young)
  const stayed = words.filter(({ where }) => where === 'both').length
  const [least, longest] = [Math.min(old.length, young.length), Math.max(old.length, young.length)]
  if (stayed < alikeLonger * longest && (least < 4 || stayed < alikeShorter * least)) return null
  const pieces: ComparedPiece[] = []
  for (const word of words) {
    const last = pieces.at(-1)
    if (last?.where === word.where) pieces[pieces.length - 1] = { ...last, words: `${last.words} ${word.words}` }
    else pieces.push(word)
  }
  return pieces
}
