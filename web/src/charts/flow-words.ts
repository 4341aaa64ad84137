/** Words in lines no wider than so many pixels; a word that is wider stands alone. */
export function wrapWords(words: string, width: number, measure: (words: string) => number): string[] {
  const lines: string[] = []
  for (const word of words.split(/\s+/u).filter((one) => one !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Where items stand that follow each other in rows, by their widths: each `gap` pixels behind the one before, in a new row where there is no room. */
export function flowItems(
  widths: readonly number[],
  room: number,
  gap: number,
): { readonly x: number; readonly row: number }[] {
  let [x, row] = [0, 0]
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1]
    const at = { x, row }
    x += width + gap
    return at
  })
}
