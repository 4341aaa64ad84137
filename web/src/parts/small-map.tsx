import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export interface SmallMapProps {
  readonly lat: number
  readonly lon: number
  /** What the point is of: "city", "country" … */
  readonly of: string
  readonly label: string
}

/** Where one place lies, with the land around it. What draws it comes only where it is shown. */
export function SmallMap(props: SmallMapProps) {
  const [Drawn, setDrawn] = useState<ComponentType<SmallMapProps> | null>(null)
  useEffect(() => {
    let gone = false
    void import('./chart/draw-small-map.tsx').then(
      ({ DrawSmallMap }) => !gone && setDrawn(() => DrawSmallMap),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [])
  return <div class="small-map">{Drawn && <Drawn {...props} />}</div>
}
