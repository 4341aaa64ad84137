import type { ComponentChildren } from 'preact'

interface DrawingProps {
  readonly width: number
  readonly height: number
  /** What it shows, in words. */
  readonly label: string
  readonly children: ComponentChildren
}

/** A drawing whose parts can be reached; its words stand in a label, so that no tip of them follows the pointer. */
export function Drawing({ width, height, label, children }: DrawingProps) {
  return (
    <svg class="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-label={label}>
      {children}
    </svg>
  )
}
