import type { ComponentChildren, RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import './stage.css'

interface StageProps {
  readonly box: RefObject<HTMLDivElement | null>
  readonly name: string
  /** What it shows and what its keys do, in words. */
  readonly label: string
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly children: ComponentChildren
}

/** So long it is said how the wheel zooms, in milliseconds. */
const long = 1800

/** What holds a picture that keys, the wheel and fingers move and zoom. The wheel scrolls the page until one has clicked into the picture. */
export function Stage({ box, name, label, onKeyDown, children }: StageProps) {
  const [hint, setHint] = useState(false)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const wheel = (event: WheelEvent) => {
    const isTaken = event.ctrlKey || event.metaKey || event.shiftKey || box.current?.contains(document.activeElement)
    clearTimeout(timer.current)
    if (isTaken) return setHint(false)
    setHint(true)
    timer.current = setTimeout(() => setHint(false), long) as unknown as number
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with parts, no set of fields
    <div
      ref={box}
      class={`stage ${name}`}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move and zoom
      tabIndex={0}
      onKeyDown={onKeyDown}
      onWheel={wheel}
    >
      {children}
      {hint && (
        <p class="wheel-hint" aria-hidden="true">
          Click into the picture, or hold Ctrl, and the wheel zooms
        </p>
      )}
    </div>
  )
}
