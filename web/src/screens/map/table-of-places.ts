import type { MapAnswer } from '../../../../src/api/charts.ts'
import type { ChartTable } from '../../parts/chart/chart-table.tsx'

/** The map as rows. */
export function tableOfPlaces(
  { places }: MapAnswer,
  href: (changes: { place: string; at: null; view: null }, path: string) => string,
  nameOf: (country: string) => string,
): ChartTable {
  return {
    head: ['Place', 'Country', 'Happened', 'Planned', 'Fell through', 'Not proven'],
    rows: places.map(({ place, happened, planned, fellThrough, unproven }) => [
      { words: place.name, href: href({ place: place.id, at: null, view: null }, '/events') },
      place.country === null ? '' : nameOf(place.country),
      ...[happened, planned, fellThrough, unproven],
    ]),
  }
}
