import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

/** What a key does on the screen that is open. */
export interface Shortcut {
  /** As `KeyboardEvent.key` says it: "c", "?", "Delete". Without Ctrl, Alt and Meta. */
  readonly key: string
  /** For the help: "Confirm". */
  readonly what: string
  readonly run: (event: KeyboardEvent) => void
}

/** Of the screen that is open: the help lists them. */
export const screenKeys = signal<readonly Pick<Shortcut, 'key' | 'what'>[]>([])

/** Keys of a screen, as long as it stands: not while one types or a dialog is open. The help ("?") lists them. */
export function useKeys(shortcuts: readonly Shortcut[]): void {
  const now = useRef(shortcuts)
  now.current = shortcuts
  const listed = shortcuts.map(({ key, what }) => `${key} ${what}`).join('\n')
  useEffect(() => {
    const mine = now.current.map(({ key, what }) => ({ key, what }))
    screenKeys.value = [...screenKeys.value, ...mine]
    return () => {
      screenKeys.value = screenKeys.value.filter((one) => !mine.includes(one))
    }
  }, [listed])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isCommand(event)) return
      const shortcut = now.current.find(({ key }) => key === event.key)
      if (!shortcut) return
      event.preventDefault()
      shortcut.run(event)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

/** Whether a key is meant for the page: nobody types, no dialog is open, nobody has taken it. */
export function isCommand(event: KeyboardEvent): boolean {
  return (
    !event.defaultPrevented &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event.target) &&
    document.querySelector('dialog[open]') === null
  )
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || /^(?:TEXTAREA|SELECT)$/u.test(target.tagName)) return true
  return target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|submit)$/u.test(target.type)
}
