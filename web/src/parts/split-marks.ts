export interface Mark {
  readonly start: number
  readonly end: number
}

export interface MarkedPiece {
  readonly words: string
  readonly marked: boolean
}

/** Words cut at marks, in order; marks that overlap or lie outside are cut to fit. */
export function splitMarks(words: string, marks: readonly Mark[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let at = 0
  for (const { start, end } of [...marks].sort((one, other) => one.start - other.start)) {
    const [from, to] = [Math.max(start, at), Math.min(end, words.length)]
    if (to <= from) continue
    if (from > at) pieces.push({ words: words.slice(at, from), marked: false })
    pieces.push({ words: words.slice(from, to), marked: true })
    at = to
  }
  if (at < words.length) pieces.push({ words: words.slice(at), marked: false })
  return pieces
}
