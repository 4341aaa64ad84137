import { type Coordinates, coordinatesOf } from '../register/coordinates.ts'
import { drawLine } from './draw-line.ts'
import type { ExportedEvent, ExportOptions, RecordExport } from './exported.ts'
import { jsonArray } from './json-array.ts'
import { listEvidence } from './list-evidence.ts'
import { listJourneys } from './list-journeys.ts'
import { plainLine } from './plain-text.ts'
import { sayDays } from './say-days.ts'
import { shownEvents } from './shown-events.ts'
import { tellStanding } from './tell-standing.ts'
import { titleEvent } from './title-event.ts'

type Draw = (exported: ExportedEvent) => { id: string; geometry: object; more: object }[]

/** RFC 7946 GeoJSON: a point for each event whose place the register has on the map. `precision` says what the point is of. */
export function writeGeoJson(record: RecordExport, options: ExportOptions): AsyncGenerator<string, void, undefined> {
  return writeLayer(record, options, drawPoint, 'their place is not known or not on the map')
}

/** RFC 7946 GeoJSON: a line for each visitor of each visit, from the own capital to the place. */
export function writeGeoJsonJourneys(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  return writeLayer(record, options, drawJourneys, 'they are no visits from one country to another, or not on the map')
}

async function* writeLayer(record: RecordExport, options: ExportOptions, draw: Draw, why: string) {
  const left = { unplaced: 0, unproven: 0 }
  yield '{"type":"FeatureCollection","features":'
  yield* jsonArray(features(record, options, draw, left))
  yield '}\n'
  if (left.unplaced > 0) options.tell?.(`${left.unplaced} events left out: ${why}`)
  if (left.unproven > 0)
    options.tell?.(`${left.unproven} events left out: only claimed, considered, or said not to have happened`)
}

async function* features(
  record: RecordExport,
  { alleged }: ExportOptions,
  draw: Draw,
  left: { unplaced: number; unproven: number },
) {
  for await (const exported of shownEvents(record)) {
    const standing = tellStanding(exported.event, record.today)
    if (standing === 'unproven' && alleged !== true) {
      left.unproven++
      continue
    }
    const drawn = draw(exported)
    if (drawn.length === 0) left.unplaced++
    for (const { id, geometry, more } of drawn)
      yield { type: 'Feature', id, geometry, properties: { ...describe(exported, standing), ...more } }
  }
}

function drawPoint({ event }: ExportedEvent): ReturnType<Draw> {
  const point = event.place === null ? null : coordinatesOf(event.place)
  if (point === null) return []
  const geometry = { type: 'Point', coordinates: positionOf(point) }
  return [{ id: event.id, geometry, more: { precision: point.of } }]
}

function drawJourneys({ event }: ExportedEvent): ReturnType<Draw> {
  return listJourneys(event).map(({ visitor, from, to }) => ({
    id: `${event.id}/${visitor.actor.id}`,
    geometry: drawLine(from, to),
    more: { visitor: plainLine(visitor.actor.name), from: from.country, precision: to.of },
  }))
}

function positionOf({ lon, lat }: Coordinates): [lon: number, lat: number] {
  return [lon, lat]
}

/** Flat, as maps take properties. `happened` is true only of what happened or is going on. */
function describe(exported: ExportedEvent, standing: ReturnType<typeof tellStanding>) {
  const { event } = exported
  const [best] = listEvidence(exported)
  return {
    event: event.id,
    title: titleEvent(event),
    kind: event.kind,
    status: event.status,
    standing,
    happened: standing === 'happened' || standing === 'under-way',
    days: sayDays(event),
    edtf: event.when?.edtf ?? null,
    first: event.when?.first ?? null,
    last: event.when?.last ?? null,
    place: event.place === null ? null : plainLine(event.place.name),
    country: event.place?.country ?? null,
    sources: event.sources.length,
    reports: event.reports,
    words: plainLine(event.words),
    url: best?.url ?? null,
  }
}
