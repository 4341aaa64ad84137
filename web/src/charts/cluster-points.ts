export interface Clusterable {
  readonly x: number
  readonly y: number
  /** What it weighs: the radius grows with the root of all that lies together. */
  readonly count: number
}

export interface Cluster {
  /** Index of the first one, where the cluster stands: the weightiest. */
  readonly first: number
  /** Indexes of all, the first too. */
  readonly members: readonly number[]
  readonly count: number
}

/**
 * Points that would lie upon one another, together: each joins the nearest weightier one that it would touch.
 * @param points the weightiest first
 * @param radiusOf of so many
 * @param scale how much the picture is enlarged; discs are not
 */
export function clusterPoints(
  points: readonly Clusterable[],
  radiusOf: (count: number) => number,
  scale: number,
  gap: number,
): Cluster[] {
  const clusters: { first: number; members: number[]; count: number; radius: number }[] = []
  for (const [index, point] of points.entries()) {
    const own = radiusOf(point.count) + gap
    let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
    for (const [at, { first, radius }] of clusters.entries()) {
      const [reach, other] = [radius + own, points[first]!]
      const [dx, dy] = [Math.abs(other.x - point.x) * scale, Math.abs(other.y - point.y) * scale]
      if (dx >= reach || dy >= reach) continue
      const away = Math.sqrt(dx * dx + dy * dy)
      if (away < reach && away < least) [nearest, least] = [at, away]
    }
    const cluster = clusters[nearest]
    if (cluster) {
      cluster.members.push(index)
      cluster.count += point.count
      cluster.radius = radiusOf(cluster.count)
    } else clusters.push({ first: index, members: [index], count: point.count, radius: radiusOf(point.count) })
  }
  return clusters
}
