export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Pixels of one cell. */
const cell = 48

/** Boxes by where they are, so that what touches one is found without asking all. */
export class BoxGrid<Item extends Box> {
  readonly #cells = new Map<number, Item[]>()

  add(box: Item): void {
    for (const key of cellsOf(box)) {
      const known = this.#cells.get(key)
      if (known) known.push(box)
      else this.#cells.set(key, [box])
    }
  }

  /** Whether one of those that `counts` holds for touches it. */
  touches(box: Box, counts: (item: Item) => boolean = () => true): boolean {
    for (const key of cellsOf(box))
      for (const other of this.#cells.get(key) ?? []) if (touch(box, other) && counts(other)) return true
    return false
  }
}

function* cellsOf({ left, right, top, bottom }: Box): Generator<number> {
  const at = (pixels: number) => Math.floor(Math.min(Math.max(pixels, -1e5), 1e5) / cell)
  for (let x = at(left); x <= at(right); x++) for (let y = at(top); y <= at(bottom); y++) yield x * 100_003 + y
}

function touch(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
