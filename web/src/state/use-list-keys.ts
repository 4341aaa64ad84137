import { useEffect } from 'preact/hooks'
import { isCommand } from './use-keys.ts'

/**
 * j and k go down and up all that has `data-row` on the screen; Enter opens, since the focus stands on the row's first link or button. The shell
 * calls it once for every screen.
 */
export function useListKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if ((event.key !== 'j' && event.key !== 'k') || !isCommand(event)) return
      const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')].filter((row) => row.checkVisibility())
      const row = rows[findNext(rows, event.key === 'j' ? 1 : -1)]
      const target = row?.matches(focusable) ? row : row?.querySelector<HTMLElement>(focusable)
      if (!target) return
      event.preventDefault()
      target.focus({ preventScroll: true })
      row!.scrollIntoView({ block: 'nearest' })
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

const focusable = 'a[href], button, [tabindex]'

function findNext(rows: readonly HTMLElement[], step: 1 | -1): number {
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  if (at >= 0) return Math.min(Math.max(at + step, 0), rows.length - 1)
  // None has the focus: the first one that is in sight.
  const seen = rows.findIndex((row) => row.getBoundingClientRect().top >= 0)
  return Math.max(seen, 0)
}
