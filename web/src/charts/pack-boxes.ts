export interface Sized {
  readonly width: number
  readonly height: number
}

/**
 * Puts boxes into rows, the first given first, so that all together are about as wide as asked for their height.
 * @param ratio width of all to their height
 * @returns the upper left corner of each
 */
export function packBoxes(boxes: readonly Sized[], ratio: number): { readonly x: number; readonly y: number }[] {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0)
  const [wanted, widest] = [Math.sqrt(area * ratio), Math.max(...boxes.map(({ width }) => width))]
  // One that is nearly as wide as all has a row to itself: beside it would be more empty room than boxes.
  const row = widest > wanted * 0.6 ? widest : wanted
  let [x, y, high] = [0, 0, 0]
  return boxes.map(({ width, height }) => {
    if (x > 0 && x + width > row) [x, y, high] = [0, y + high, 0]
    const corner = { x, y }
    x += width
    high = Math.max(high, height)
    return corner
  })
}
