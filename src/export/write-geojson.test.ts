import { check } from '@placemarkio/check-geojson'
import { describe, expect, test } from 'vitest'
import { emptyRecord, nastyRecord, sampleRecord } from '../testing/sample-record.ts'
import { writeAll } from '../testing/write-all.ts'
import { drawLine } from './draw-line.ts'
import { writeGeoJson, writeGeoJsonJourneys } from './write-geojson.ts'

interface Feature {
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] }
  readonly properties: Readonly<Record<string, unknown>>
}

async function read(write: typeof writeGeoJson, record = sampleRecord(), options = {}) {
  const { text, notes } = await writeAll(write, record, options)
  const collection = check(text)
  if (collection.type !== 'FeatureCollection') throw new Error('no collection')
  return { features: collection.features as unknown as Feature[], notes }
}

describe('GeoJSON', () => {
  test('events whose place is known are points, longitude first', async () => {
    const { features, notes } = await read(writeGeoJson)
    expect(features.map(({ id, properties }) => [id, properties.status, properties.happened])).toEqual([
      ['e1', 'planned', false],
      ['e4', 'planned', false],
      ['e5', 'occurred', true],
    ])
    const { coordinates } = features[0]!.geometry as unknown as { coordinates: number[] }
    expect(coordinates[0]).toBeCloseTo(51.4, 0)
    expect(coordinates[1]).toBeCloseTo(35.7, 0)
    expect(notes).toEqual([
      '3 events left out: their place is not known or not on the map',
      '3 events left out: only claimed, considered, or said not to have happened',
    ])
  })

  test('what is only claimed comes when asked for, marked', async () => {
    const { features } = await read(writeGeoJson, sampleRecord(), { alleged: true })
    expect(features.find(({ id }) => id === 'e3')!.properties).toMatchObject({ happened: false, status: 'alleged' })
  })

  test('visits are lines from the capital of the visitor; those over the date line are cut there', async () => {
    const { features } = await read(writeGeoJsonJourneys)
    expect(features.map(({ id, geometry }) => [id, geometry.type])).toEqual([
      ['e1/Q100', 'LineString'],
      ['e4/person:haruka mori.JPN', 'LineString'],
      ['e5/person:ana rojas.CHL', 'MultiLineString'],
    ])
  })

  test('a cut line meets itself on the meridian', () => {
    const point = (lon: number, lat: number) => ({ lon, lat, of: 'city' as const, country: null, region: null })
    expect(drawLine(point(170, 10), point(-170, 20)).coordinates).toEqual([
      [
        [170, 10],
        [180, 15],
      ],
      [
        [-180, 15],
        [-170, 20],
      ],
    ])
    expect(drawLine(point(-170, 20), point(170, 10)).coordinates).toEqual([
      [
        [-170, 20],
        [-180, 15],
      ],
      [
        [180, 15],
        [170, 10],
      ],
    ])
  })

  test('nasty words and an empty record are no trouble', async () => {
    expect((await read(writeGeoJsonJourneys, nastyRecord())).features).toEqual([])
    expect((await read(writeGeoJson, emptyRecord())).features).toEqual([])
  })
})
