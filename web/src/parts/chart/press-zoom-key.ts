import type { Zoomed } from './use-zoom.ts'

const step = 60

/** Keys that move and zoom a picture: arrows, + and -, 0. */
export function pressZoomKey(event: KeyboardEvent, zoomed: Zoomed): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const does: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => zoomed.move(step, 0),
    ArrowRight: () => zoomed.move(-step, 0),
    ArrowUp: () => zoomed.move(0, step),
    ArrowDown: () => zoomed.move(0, -step),
    '+': () => zoomed.by(1.6),
    '=': () => zoomed.by(1.6),
    '-': () => zoomed.by(1 / 1.6),
    '0': zoomed.reset,
  }
  const act = does[event.key]
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
