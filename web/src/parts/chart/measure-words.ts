/** Letters of drawings, in pixels: what `svg.chart` has. */
const size = 12
const measured = new Map<string, number>()
let pen: CanvasRenderingContext2D | null = null
const most = 20_000

/** How wide words are in a drawing, in pixels, as this browser's letters are. */
export function measureWords(words: string): number {
  const known = measured.get(words)
  if (known !== undefined) return known
  if (pen === null) {
    pen = document.createElement('canvas').getContext('2d')
    const family = getComputedStyle(document.documentElement).getPropertyValue('--sans')
    if (pen) pen.font = `${size}px ${family}`
  }
  const width = pen?.measureText(words).width ?? words.length * 7
  if (measured.size > most) measured.clear()
  measured.set(words, width)
  return width
}
