import type { ZoomTransform } from 'd3-zoom'
import { useEffect, useRef, useState } from 'preact/hooks'

/** So long after the last movement all is drawn as it should be, in milliseconds. */
const pause = 110
/** Further than this nothing is left as it was drawn: enlarged so much, moved so many pixels. */
const [mostScale, mostMove] = [1.5, 240]

/**
 * Where marks and names were last drawn. While one zooms or moves they are moved as one, which takes no time; when it comes to rest, or has come
 * far, they are drawn anew, at their own size and with the names there is room for.
 */
export function useSettled(transform: ZoomTransform): {
  readonly settled: ZoomTransform
  /** What brings those marks to where they are now. */
  readonly moved: string | undefined
} {
  const kept = useRef(transform)
  const [, drawAnew] = useState(0)
  if (isFar(kept.current, transform)) kept.current = transform
  useEffect(() => {
    if (kept.current === transform) return
    const timer = setTimeout(() => {
      kept.current = transform
      drawAnew((times) => times + 1)
    }, pause)
    return () => clearTimeout(timer)
  }, [transform])
  const settled = kept.current
  if (settled === transform) return { settled, moved: undefined }
  const scale = transform.k / settled.k
  const [x, y] = [transform.x - settled.x * scale, transform.y - settled.y * scale]
  return { settled, moved: `translate(${x} ${y}) scale(${scale})` }
}

function isFar(before: ZoomTransform, now: ZoomTransform): boolean {
  const scale = now.k / before.k
  if (scale > mostScale || scale < 1 / mostScale) return true
  return Math.abs(now.x - before.x * scale) > mostMove || Math.abs(now.y - before.y * scale) > mostMove
}
