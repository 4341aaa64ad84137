import { type ZoomTransform, zoomIdentity } from 'd3-zoom'

/** What part of a picture is seen, whatever its size: how much it is enlarged, and what is in the middle, as shares of the picture. */
export interface PictureView {
  readonly scale: number
  readonly x: number
  readonly y: number
}

interface Size {
  readonly width: number
  readonly height: number
}

export const viewOf = ({ k, x, y }: ZoomTransform, { width, height }: Size): PictureView => ({
  scale: k,
  x: (width / 2 - x) / k / width,
  y: (height / 2 - y) / k / height,
})

export const transformOf = ({ scale, x, y }: PictureView, { width, height }: Size): ZoomTransform =>
  zoomIdentity
    .translate(width / 2, height / 2)
    .scale(scale)
    .translate(-x * width, -y * height)
