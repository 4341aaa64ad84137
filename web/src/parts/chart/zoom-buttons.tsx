import type { Zoomed } from './use-zoom.ts'

export function ZoomButtons({ zoomed }: { readonly zoomed: Zoomed }) {
  return (
    <>
      <button type="button" aria-label="Zoom out" disabled={!zoomed.mayShrink} onClick={zoomed.smaller}>
        −
      </button>
      <button type="button" aria-label="Zoom in" disabled={!zoomed.mayGrow} onClick={zoomed.larger}>
        +
      </button>
      <button type="button" disabled={zoomed.transform.k === 1 && zoomed.transform.x === 0} onClick={zoomed.all}>
        All
      </button>
    </>
  )
}
