/** The radius of a disc whose area stands for a count; at least `least`, so that one is seen. */
export function scaleArea(count: number, most: number, largest: number, least: number): number {
  if (count <= 0) return 0
  return least + (largest - least) * Math.sqrt(count / Math.max(most, count))
}
