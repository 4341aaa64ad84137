import { type Box, BoxGrid } from './box-grid.ts'

export interface Labelled {
  /** Middle of what is named, and its radius. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly words: string
  /** Named whatever is there. */
  readonly must?: boolean
  /** How wide the words are, where it was measured. */
  readonly wide?: number
  /** How large its letters are, 1 as all; default 1. */
  readonly size?: number
}

export interface PlacedLabel {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
}

export interface LabelRoom {
  readonly width: number
  readonly height: number
  /** Of one letter, on average, where words were not measured. */
  readonly letter: number
  readonly line: number
  readonly most: number
  /** Discs up to this radius may be written over. */
  readonly over?: number
}

/**
 * Names as many as fit without touching one another, the first given first: right of the point, left, above or below it; at the edge of the
 * picture, or where there is no room so, above or below and to one side. What is off the picture is not named.
 */
export function placeLabels(points: readonly Labelled[], room: LabelRoom): PlacedLabel[] {
  const over = room.over ?? wideDisc
  const discs = new BoxGrid<Box & { readonly radius: number }>()
  for (const point of points) if (point.radius > over) discs.add({ ...boxOf(point), radius: point.radius })
  const taken = new BoxGrid<Box>()
  const placed: PlacedLabel[] = []
  for (const [index, point] of points.entries()) {
    if (placed.length >= room.most) break
    if (point.x < 0 || point.x > room.width || point.y < 0 || point.y > room.height) continue
    if (point.must) {
      const { box, ...label } =
        spots(point, room).find(({ box: { left, right } }) => left >= 0 && right <= room.width) ??
        spots(point, room)[0]!
      taken.add(box)
      placed.push({ index, ...label })
      continue
    }
    for (const { box, ...label } of spots(point, room)) {
      if (box.left < 0 || box.right > room.width || box.top < 0 || box.bottom > room.height) continue
      if (taken.touches(box)) continue
      // The name of a large disc may lie on small ones: it is what one looks for.
      if (discs.touches(box, (disc) => disc.radius > point.radius / 2)) continue
      taken.add(box)
      placed.push({ index, ...label })
      break
    }
  }
  return placed
}

/** Discs up to this radius may be written over where nothing else is said. */
const wideDisc = 5

const boxOf = ({ x, y, radius }: Labelled): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

function spots({ x, y, radius, words, wide, size = 1 }: Labelled, room: LabelRoom) {
  const width = (wide ?? words.length * room.letter) * size
  const [line, away] = [room.line * size, radius + 3]
  const at = (anchor: PlacedLabel['anchor'], left: number, middle: number, textX: number) => ({
    anchor,
    x: textX,
    y: middle,
    box: { left, right: left + width, top: middle - line / 2, bottom: middle + line / 2 },
  })
  const [above, below] = [y - away - line / 2, y + away + line / 2]
  const beside = [at('start', x + away, y, x + away), at('end', x - away - width, y, x - away)]
  const over = [at('middle', x - width / 2, above, x), at('middle', x - width / 2, below, x)]
  // What has no extent is named where it is, and nowhere else.
  if (radius <= 0) return [...beside, ...over]
  // As far into the picture as its edge asks for.
  const inside = Math.min(Math.max(x, width / 2), room.width - width / 2)
  const [left, right] = [x - radius, x + radius]
  return [
    ...beside,
    ...over,
    at('middle', inside - width / 2, above, inside),
    at('middle', inside - width / 2, below, inside),
    at('start', left, above, left),
    at('start', left, below, left),
    at('end', right - width, above, right),
    at('end', right - width, below, right),
  ]
}
