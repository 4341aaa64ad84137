import type { MapAnswer } from '../../../../src/api/charts.ts'
import type { ChartTable } from '../../parts/chart/chart-table.tsx'
import { idOfArc } from './draw-world.ts'

type Href = (
  changes: { readonly place?: string; readonly at: string | null; readonly view?: null },
  path?: string,
) => string

/** The map as rows: its places, and the ways of visitors. */
export function tableOfPlaces(
  { places, arcs }: MapAnswer,
  href: Href,
  nameOf: (country: string) => string,
): ChartTable {
  return {
    head: ['Place', 'Country', 'Happened', 'Planned', 'Fell through', 'Not proven'],
    rows: places.map(({ place, happened, planned, fellThrough, unproven }) => [
      { words: place.name, href: href({ place: place.id, at: null, view: null }, '/events') },
      place.country === null ? '' : nameOf(place.country),
      ...[happened, planned, fellThrough, unproven],
    ]),
    also: {
      title: 'Visitors, from the capital of their country',
      table: {
        head: ['From', 'To', 'Visits happened', 'Visits planned', 'Visitors, at most 5'],
        rows: arcs.map((arc) => [
          arc.from.name,
          { words: arc.to.place.name, href: href({ at: idOfArc(arc) }) },
          arc.happened,
          arc.planned,
          arc.visitors.map(({ name }) => name).join(', '),
        ]),
      },
    },
  }
}
