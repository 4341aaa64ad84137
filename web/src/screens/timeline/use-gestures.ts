import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { movePeriod, type Period, zoomPeriod } from '../../charts/period.ts'
import type { ShownPeriod } from './use-period.ts'

/** Dragging moves the period, two fingers stretch it, the wheel zooms at the pointer where the chart has the focus or with Ctrl, Shift and the wheel moves. */
export function useGestures(element: RefObject<HTMLElement | null>, shown: ShownPeriod): void {
  const now = useRef(shown)
  now.current = shown
  useEffect(() => {
    const box = element.current
    if (!box) return
    const gone = new AbortController()
    listenToWheel(box, now, gone.signal)
    listenToPointers(box, now, gone.signal)
    return () => gone.abort()
  }, [element.current])
}

function listenToWheel(box: HTMLElement, now: { current: ShownPeriod }, signal: AbortSignal): void {
  box.addEventListener(
    'wheel',
    (event) => {
      const { left, width } = box.getBoundingClientRect()
      // Without Ctrl the page scrolls, until one has clicked into the chart.
      const isMeant = event.ctrlKey || event.metaKey || (box.contains(document.activeElement) && !event.shiftKey)
      if (isMeant && Math.abs(event.deltaY) >= Math.abs(event.deltaX)) {
        event.preventDefault()
        now.current.zoom(2 ** (-event.deltaY / (event.deltaMode === 1 ? 8 : 240)), (event.clientX - left) / width)
      } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault()
        now.current.move((event.deltaX || event.deltaY) / width)
      }
    },
    { passive: false, signal },
  )
}

function listenToPointers(box: HTMLElement, now: { current: ShownPeriod }, signal: AbortSignal): void {
  const fingers = new Map<number, number>()
  let began: { readonly xs: readonly number[]; readonly period: Period; moved: boolean } | null = null
  const begin = () => {
    began =
      fingers.size === 0 ? null : { xs: places(fingers), period: now.current.period, moved: began?.moved ?? false }
  }
  box.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || (event.target as Element).closest('[data-still]')) return
      if (fingers.size === 0) began = null
      fingers.set(event.pointerId, event.clientX)
      begin()
    },
    { signal },
  )
  box.addEventListener(
    'pointermove',
    (event) => {
      if (!began || !fingers.has(event.pointerId)) return
      fingers.set(event.pointerId, event.clientX)
      const xs = places(fingers)
      if (!began.moved && xs.every((x, index) => Math.abs(x - began!.xs[index]!) < 4)) return
      if (!began.moved) box.setPointerCapture(event.pointerId)
      began.moved = true
      now.current.set(dragged(began.period, began.xs, xs, box, now.current.limits))
    },
    { signal },
  )
  const end = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return
    const moved = began?.moved ?? false
    begin()
    // A drag that ends upon an event does not open it.
    if (moved && fingers.size === 0)
      box.addEventListener('click', stop, { capture: true, once: true, signal: AbortSignal.timeout(60) })
  }
  box.addEventListener('pointerup', end, { signal })
  box.addEventListener('pointercancel', end, { signal })
}

const places = (fingers: ReadonlyMap<number, number>) => [...fingers.values()].slice(0, 2)

function stop(event: Event): void {
  event.preventDefault()
  event.stopPropagation()
}

function dragged(
  period: Period,
  before: readonly number[],
  after: readonly number[],
  box: HTMLElement,
  limits: Period,
): Period {
  const { left, width } = box.getBoundingClientRect()
  const length = period.end - period.start
  if (before.length < 2 || after.length < 2)
    return movePeriod(period, ((before[0]! - after[0]!) / width) * length, limits)
  const [apart, now] = [Math.abs(before[0]! - before[1]!), Math.abs(after[0]! - after[1]!)]
  return zoomPeriod(period, now / Math.max(apart, 1), ((before[0]! + before[1]!) / 2 - left) / width, limits)
}
