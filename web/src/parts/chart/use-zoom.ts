import { select } from 'd3-selection'
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export interface Zoomed {
  readonly transform: ZoomTransform
  readonly by: (factor: number) => void
  /** In pixels of the screen. */
  readonly move: (dx: number, dy: number) => void
  readonly reset: () => void
  /** Puts a place of the drawing in the middle, so much enlarged. */
  readonly to: (x: number, y: number, scale: number) => void
}

interface ZoomOptions {
  readonly width: number
  readonly height: number
  readonly most: number
  readonly least?: number
  /** Where it begins. */
  readonly from?: ZoomTransform | null
  /** A moment after it came to rest. */
  readonly onRest?: (transform: ZoomTransform) => void
}

/** Zooming and moving a drawing: drag, two fingers, the wheel with Ctrl, double click, and what buttons and keys call. */
export function useZoom(element: RefObject<HTMLElement | null>, options: ZoomOptions): Zoomed {
  const { width, height, most, least = 1 } = options
  const [transform, setTransform] = useState<ZoomTransform>(options.from ?? zoomIdentity)
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null)
  const latest = useRef(options)
  latest.current = options
  useEffect(() => {
    const box = element.current
    if (!box || width === 0) return
    let timer = 0
    const made = zoom<HTMLElement, unknown>()
      .scaleExtent([least, most])
      .extent([
        [0, 0],
        [width, height],
      ])
      .duration(0)
      .filter((event: MouseEvent | TouchEvent) => takes(event, zoomTransform(box).k > 1))
      .on('zoom', ({ transform: next }: { transform: ZoomTransform }) => {
        setTransform(next)
        clearTimeout(timer)
        timer = setTimeout(() => latest.current.onRest?.(next), 300) as unknown as number
      })
    if (least === 1)
      made.translateExtent([
        [0, 0],
        [width, height],
      ])
    const selection = select<HTMLElement, unknown>(box)
    selection.call(made)
    if (latest.current.from && behaviour.current === null) selection.call(made.transform, latest.current.from)
    behaviour.current = made
    return () => {
      clearTimeout(timer)
      selection.on('.zoom', null)
    }
  }, [width, height, most, least])
  const call = (act: (made: ZoomBehavior<HTMLElement, unknown>, box: HTMLElement) => void) => {
    if (behaviour.current && element.current) act(behaviour.current, element.current)
  }
  return {
    transform,
    by: (factor) => call((made, box) => made.scaleBy(select(box), factor)),
    move: (dx, dy) => call((made, box) => made.translateBy(select(box), dx / transform.k, dy / transform.k)),
    reset: () => call((made, box) => made.transform(select(box), zoomIdentity)),
    to: (x, y, scale) =>
      call((made, box) =>
        made.transform(
          select(box),
          zoomIdentity
            .translate(width / 2, height / 2)
            .scale(scale)
            .translate(-x, -y),
        ),
      ),
  }
}

/** The page goes on scrolling under the wheel, and under one finger where nothing is enlarged. */
function takes(event: MouseEvent | TouchEvent, enlarged: boolean): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey
  if ('touches' in event) return enlarged || event.touches.length > 1
  return event.button === 0
}
