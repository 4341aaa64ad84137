import type { PictureView } from '../../parts/chart/picture-view.ts'

/** "2.5_0.55_0.3"; null for all of it, and for what is odd. */
export function readView(text: string | null, most: number): PictureView | null {
  const parts = (text ?? '').split('_')
  const [scale, x, y] = parts.map((part) => (/^\d{1,2}(?:\.\d{1,4})?$/u.test(part) ? Number(part) : Number.NaN))
  if (parts.length !== 3 || scale === undefined || x === undefined || y === undefined) return null
  return scale > 1 && scale <= most && x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { scale, x, y } : null
}

/** Null for all of it: nothing to tell. */
export function writeView({ scale, x, y }: PictureView): string | null {
  const within = (share: number) => Math.min(1, Math.max(0, share)).toFixed(3)
  return scale < 1.005 ? null : `${scale.toFixed(2)}_${within(x)}_${within(y)}`
}
