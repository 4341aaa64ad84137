import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface HeadingProps {
  /** Names the screen: in the window's title too. */
  readonly title: string
  /** A line below: what one sees, how much of it. */
  readonly about?: ComponentChildren
  readonly actions?: ComponentChildren
}

/** The head of a screen. Takes the focus when the screen opens, so that a screen reader begins there. */
export function Heading({ title, about, actions }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Readout`
  }, [title])
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null)
      heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header class="heading">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {about && <p class="quiet">{about}</p>}
      </div>
      {actions && <div class="actions">{actions}</div>}
    </header>
  )
}
