import type { ShownPeriod } from './use-period.ts'

/** Keys of the timeline: on the chart they move and zoom; on an event they go to its neighbours. */
export function pressTimelineKey(event: KeyboardEvent, shown: ShownPeriod, box: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const on = (event.target as Element).closest<SVGElement>('[data-index]')
  if (on !== null && event.key.startsWith('Arrow')) {
    const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1
    const next = box.querySelector<SVGElement>(`[data-index="${Number(on.dataset.index) + step}"]`)
    next?.focus()
    event.preventDefault()
    return
  }
  const does: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => shown.move(-0.2),
    ArrowRight: () => shown.move(0.2),
    '+': () => shown.zoom(2),
    '=': () => shown.zoom(2),
    '-': () => shown.zoom(0.5),
    '0': () => shown.set(shown.limits),
  }
  const act = does[event.key]
  if (!act) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
