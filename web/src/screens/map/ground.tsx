import type { ZoomTransform } from 'd3-zoom'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { DrawnWorld } from './draw-world.ts'

interface GroundProps {
  /** Null until it has come. */
  readonly land: DrawnWorld | null
  readonly transform: ZoomTransform
  /** Whether most ways step back. */
  readonly dim: boolean
  /** What lies on the land and is enlarged with it. */
  readonly children: ComponentChildren
}

/** Sea, land and borders, with what lies on them. */
export function Ground({ land, transform: { k, x, y }, dim, children }: GroundProps) {
  const ground = useMemo(
    () =>
      land && (
        <>
          <path class="sea" d={land.globe} />
          <path class="graticule" d={land.graticule} />
          <path class="land" d={land.land} />
          <path class="borders" d={land.borders} />
        </>
      ),
    [land],
  )
  return (
    <g class={dim ? 'ground some' : 'ground'} transform={`translate(${x} ${y}) scale(${k})`}>
      {ground}
      {children}
    </g>
  )
}
