import { geoAzimuthalEqualArea, geoGraticule10, geoPath } from 'd3-geo'
import { useMemo } from 'preact/hooks'
import { placeLabels } from '../../charts/place-labels.ts'
import type { SmallMapProps } from '../small-map.tsx'
import type { World } from './load-world.ts'
import './small-map.css'
import { useWorld } from './use-world.ts'

const [width, height] = [360, 240]
/** Pixels a radian: about 30 degrees from the middle to the side. */
const scale = { city: 420, country: 300 }

/** An equal-area map with the place in its middle. */
export function DrawSmallMap({ lat, lon, of, label }: SmallMapProps) {
  const { world, failed } = useWorld('fine')
  const isCountry = of === 'country'
  const drawn = useMemo(
    () => world && draw(world, lat, lon, isCountry ? scale.country : scale.city),
    [world, lat, lon, of],
  )
  return (
    <figure>
      <svg
        class="chart"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Map: ${label}${isCountry ? ' (a point within the country)' : ''}`}
      >
        <rect class="sea" width={width} height={height} />
        {drawn && (
          <>
            <path class="graticule" d={drawn.graticule} />
            <path class="land" d={drawn.land} />
            <path class="borders" d={drawn.borders} />
            {drawn.names.map(({ x, y, words }) => (
              <text key={words} class="country" x={x} y={y} dy="0.32em" text-anchor="middle">
                {words}
              </text>
            ))}
          </>
        )}
        {isCountry ? (
          <rect class="spot rough" x={width / 2 - 6} y={height / 2 - 6} width="12" height="12" />
        ) : (
          <circle class="spot" cx={width / 2} cy={height / 2} r="6" />
        )}
        <text class="name" x={width / 2} y={height / 2 - 12} text-anchor="middle">
          {label}
        </text>
      </svg>
      <figcaption class="quiet">
        {failed ? 'The map did not come. ' : ''}
        {isCountry ? 'Only the country is known. ' : ''}Borders as Natural Earth draws them.
      </figcaption>
    </figure>
  )
}

function draw(world: World, lat: number, lon: number, pixels: number) {
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .scale(pixels)
    .translate([width / 2, height / 2])
    .clipAngle(80)
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ])
    .precision(0.4)
  const path = geoPath(projection).digits(1)
  const countries = world.countries.features
    .map((country) => ({ name: country.properties.name, area: path.area(country), middle: path.centroid(country) }))
    .filter(
      ({ area, middle, name }) => area > 900 && name.length * 6 < Math.sqrt(area) * 2 && Number.isFinite(middle[0]),
    )
    .sort((a, b) => b.area - a.area)
  const around = [
    // The place and its own name come first: others keep away from them.
    { x: width / 2, y: height / 2 - 12, radius: -3 - 60, words: ' '.repeat(20) },
    ...countries.map(({ name, middle }) => ({ x: middle[0], y: middle[1], radius: -3 - name.length * 3, words: name })),
  ]
  const names = placeLabels(around, { width, height, letter: 6, line: 24, most: 12 })
    .filter(({ index }) => index > 0)
    .map(({ index }) => around[index]!)
  return {
    graticule: path(geoGraticule10()) ?? '',
    land: path(world.land) ?? '',
    borders: path(world.borders) ?? '',
    names,
  }
}
