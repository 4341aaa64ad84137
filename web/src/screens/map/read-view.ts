import type { PictureView } from '../../parts/chart/picture-view.ts'

/** What of the map an address tells beside the filters: how many ways are drawn, how much it is enlarged, and what is in the middle. */
export interface MapView extends PictureView {
  /** How many arcs of travel, those with most first. */
  readonly arcs: number
}

export const usualView: MapView = { arcs: 60, scale: 1, x: 0.5, y: 0.5 }

/** "60_2.5_0.55_0.3"; what is missing or odd is as usual. */
export function readView(text: string | null): MapView {
  const [arcs, scale, x, y] = (text ?? '').split('_').map((part) => (part === '' ? Number.NaN : Number(part)))
  const within = (value: number | undefined, least: number, most: number, usual: number) =>
    value !== undefined && value >= least && value <= most ? value : usual
  return {
    arcs: Math.floor(within(arcs, 0, 500, usualView.arcs)),
    scale: within(scale, 1, 40, 1),
    x: within(x, 0, 1, 0.5),
    y: within(y, 0, 1, 0.5),
  }
}

/** Null for the usual one: nothing to tell. */
export function writeView({ arcs, scale, x, y }: MapView): string | null {
  const place = scale === 1 ? [] : [scale.toFixed(2), x.toFixed(3), y.toFixed(3)]
  return place.length === 0 && arcs === usualView.arcs ? null : [arcs, ...place].join('_')
}
