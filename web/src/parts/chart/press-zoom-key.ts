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
    '+': zoomed.larger,
    '=': zoomed.larger,
    '-': zoomed.smaller,
    '0': zoomed.all,
  }
  const act = does[event.key]
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
