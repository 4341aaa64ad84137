import type { ComponentChildren, Ref } from 'preact'

interface StageProps {
  readonly box: Ref<HTMLDivElement>
  readonly name: string
  /** What it shows and what its keys do, in words. */
  readonly label: string
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly children: ComponentChildren
}

/** What holds a picture that keys move and zoom. */
export function Stage({ box, name, label, onKeyDown, children }: StageProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with parts, no set of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move and zoom
    <div ref={box} class={name} role="group" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}
