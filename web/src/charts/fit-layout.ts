import type { NetworkPoint } from './lay-out-network.ts'

export interface FittedLayout {
  readonly points: readonly NetworkPoint[]
  readonly radii: readonly number[]
}

const edge = 14
/** Discs are never smaller than this. */
const smallest = 3

/** The same layout enlarged or made smaller to fill a picture; each direction on its own, within limits, so that it stays like itself. */
export function fitLayout(
  points: readonly NetworkPoint[],
  radii: readonly number[],
  width: number,
  height: number,
): FittedLayout {
  if (points.length === 0) return { points, radii }
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const largest = Math.max(...radii)
  const room = (pixels: number) => Math.max(pixels - 2 * (edge + largest), 1)
  const across = room(width) / Math.max(right - left, 1)
  const down = room(height) / Math.max(bottom - top, 1)
  const least = Math.min(across, down)
  const [scaleX, scaleY] = [Math.min(across, least * 1.8, 3), Math.min(down, least * 1.8, 3)]
  const shrink = Math.min(1, Math.max(0.6, least))
  return {
    points: points.map(({ x, y }) => ({
      x: width / 2 + (x - (left + right) / 2) * scaleX,
      y: height / 2 + (y - (top + bottom) / 2) * scaleY,
    })),
    radii: radii.map((radius) => Math.max(radius * shrink, Math.min(radius, smallest))),
  }
}
