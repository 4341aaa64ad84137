import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'

/**
 * The marks of a picture as one stop of the Tab key: the arrow keys go from one to the next. Marks carry `data-index`.
 * @param box what holds them
 */
export function useRoving(box: RefObject<HTMLElement | null>, count: number) {
  const [at, setAt] = useState(0)
  const go = (step: number) => {
    const next = Math.min(Math.max(at + step, 0), count - 1)
    setAt(next)
    box.current?.querySelector<SVGElement>(`[data-index="${next}"]`)?.focus()
  }
  return {
    /** Which mark Tab reaches. */
    at: Math.min(at, count - 1),
    tabIndexOf: (index: number) => (index === Math.min(at, count - 1) ? 0 : -1),
    setAt,
    /** Whether the key was one of the marks'. */
    press: (event: KeyboardEvent): boolean => {
      if (!event.key.startsWith('Arrow') || !(event.target as Element).closest('[data-index]')) return false
      event.preventDefault()
      go(event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1)
      return true
    },
  }
}
