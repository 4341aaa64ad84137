/**
 * Puts stretches into as few lanes as first fit needs, so that no two in a lane touch.
 * @param items in pixels; placed by their start, ties in the order given
 * @param gap least room between two in a lane
 * @returns each item's lane, in the order given
 */
export function packLanes(
  items: readonly { readonly start: number; readonly end: number }[],
  gap = 0,
): { readonly lanes: readonly number[]; readonly count: number } {
  const order = items.map((_, index) => index).sort((a, b) => items[a]!.start - items[b]!.start || a - b)
  const ends: number[] = []
  const lanes = new Array<number>(items.length)
  for (const index of order) {
    const { start, end } = items[index]!
    const free = ends.findIndex((until) => until + gap <= start)
    const lane = free === -1 ? ends.length : free
    ends[lane] = Math.max(end, start)
    lanes[index] = lane
  }
  return { lanes, count: ends.length }
}
