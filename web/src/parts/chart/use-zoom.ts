import { select } from 'd3-selection'
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { transformOf, viewOf } from './picture-view.ts'

export interface Zoomed {
  readonly transform: ZoomTransform
  /** Whether it can be made smaller, or larger. */
  readonly mayShrink: boolean
  readonly mayGrow: boolean
  /** By one step. */
  readonly larger: () => void
  readonly smaller: () => void
  /** In pixels of the screen. */
  readonly move: (dx: number, dy: number) => void
  readonly all: () => void
  /** Puts a place of the drawing in the middle, so much enlarged. */
  readonly to: (x: number, y: number, scale: number) => void
  /** Shows these places of the drawing, as large as they fit. */
  readonly show: (places: readonly { readonly x: number; readonly y: number }[]) => void
}

interface ZoomOptions {
  readonly width: number
  readonly height: number
  readonly most: number
  readonly least?: number
  /** What the address says of where it is; another one, and the drawing goes there. */
  readonly told: string | null
  /** Where that is; null for all of it. */
  readonly from: ZoomTransform | null
  /** A moment after it came to rest: says so in the address, and returns what the address then tells. */
  readonly onRest: (transform: ZoomTransform) => string | null
}

/** A key or a button makes it so much larger. */
const step = 1.6

/**
 * Zooming and moving a drawing: drag, two fingers, the wheel where the drawing has the focus or with Ctrl, double click, and what buttons and keys
 * call.
 */
export function useZoom(element: RefObject<HTMLElement | null>, options: ZoomOptions): Zoomed {
  const { width, height, most, least = 1 } = options
  const [transform, setTransform] = useState<ZoomTransform>(options.from ?? zoomIdentity)
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown> | null>(null)
  const size = useRef({ width, height })
  const told = useRef(options.told)
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
      .filter((event: MouseEvent | TouchEvent) => takes(event, box, zoomTransform(box).k, [least, most]))
      .on('zoom', ({ transform: next }: { transform: ZoomTransform }) => {
        setTransform(next)
        clearTimeout(timer)
        timer = setTimeout(() => {
          told.current = latest.current.onRest(next)
        }, 300) as unknown as number
      })
    if (least === 1)
      made.translateExtent([
        [0, 0],
        [width, height],
      ])
    const selection = select<HTMLElement, unknown>(box)
    selection.call(made)
    if (latest.current.from && behaviour.current === null) selection.call(made.transform, latest.current.from)
    else if (behaviour.current !== null && zoomTransform(box).k !== 1)
      selection.call(made.transform, transformOf(viewOf(zoomTransform(box), size.current), { width, height }))
    size.current = { width, height }
    behaviour.current = made
    return () => {
      clearTimeout(timer)
      selection.on('.zoom', null)
    }
  }, [width, height, most, least])
  useEffect(() => {
    // Somebody else has changed the address: a link, the way back, another choice.
    if (told.current === options.told || !behaviour.current || !element.current) return
    told.current = options.told
    behaviour.current.transform(select<HTMLElement, unknown>(element.current), latest.current.from ?? zoomIdentity)
  }, [options.told])
  const call = (act: (made: ZoomBehavior<HTMLElement, unknown>, box: HTMLElement) => void) => {
    if (behaviour.current && element.current) act(behaviour.current, element.current)
  }
  const by = (factor: number) => call((made, box) => made.scaleBy(select(box), factor))
  const to = (x: number, y: number, scale: number) =>
    call((made, box) =>
      made.transform(
        select(box),
        zoomIdentity
          .translate(width / 2, height / 2)
          .scale(scale)
          .translate(-x, -y),
      ),
    )
  return {
    transform,
    mayShrink: transform.k > least * 1.001,
    mayGrow: transform.k < most * 0.999,
    larger: () => by(step),
    smaller: () => by(1 / step),
    move: (dx, dy) => call((made, box) => made.translateBy(select(box), dx / transform.k, dy / transform.k)),
    all: () => call((made, box) => made.transform(select(box), zoomIdentity)),
    to,
    show: (places) => {
      const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
      const fit = 0.6 * Math.min(width / Math.max(right - left, 1e-3), height / Math.max(bottom - top, 1e-3))
      to((left + right) / 2, (top + bottom) / 2, Math.min(Math.max(fit, transform.k * 1.5), most))
    },
  }
}

/**
 * The page goes on scrolling under the wheel where the drawing has not the focus or cannot follow, and under one finger where nothing is enlarged.
 */
function takes(
  event: MouseEvent | TouchEvent,
  box: HTMLElement,
  scale: number,
  [least, most]: readonly [number, number],
): boolean {
  if (event.type === 'wheel') {
    if (event.ctrlKey || event.metaKey) return true
    const isAtEnd = (event as WheelEvent).deltaY > 0 ? scale <= least : scale >= most
    return box.contains(document.activeElement) && !isAtEnd
  }
  if ('touches' in event) return scale > 1 || event.touches.length > 1
  return event.button === 0
}
