import type { Zoomed } from './use-zoom.ts'

export function ZoomButtons({ zoomed }: { readonly zoomed: Zoomed }) {
  return (
    <>
      <button type="button" aria-label="Zoom out" onClick={() => zoomed.by(1 / 1.6)}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => zoomed.by(1.6)}>
        +
      </button>
      <button type="button" onClick={zoomed.reset}>
        Reset
      </button>
    </>
  )
}
