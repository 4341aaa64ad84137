import { saySpan } from '../../../export/say-days.ts'
import type { Trip, TripStatus } from '../../../record/trips/trip.ts'
import { countryByCode } from '../../../register/countries.ts'
import { colours, width } from '../../print.ts'
import { listed } from '../../show/lay-out.ts'
import type { ListView } from '../print-list.ts'
import { layTable } from './lay-table.ts'
import { oneLine } from './name-parties.ts'

/** So many places and events of one stay are named to people. */
const mostPlaces = 4
const mostEvents = 2

const looks: Readonly<Record<TripStatus, string>> = {
  happened: colours.green('● happened'),
  presumed: colours.dim('◌ presumed'),
  ahead: colours.cyan('○ ahead'),
  'called-off': colours.red('× called off'),
}

/** Stays abroad, a line each: days, how it stands, who, country and places, the events that show it. */
export function tripView(none: string): ListView<Trip> {
  return {
    toJson: (trip) => trip,
    columns: [
      'visitor',
      'visitor_id',
      'visitor_country',
      'country',
      'places',
      'first',
      'last',
      'within_first',
      'within_last',
      'basis',
      'status',
      'events',
    ],
    toRows: ({ visitor, country, places, first, last, within, basis, status, events }) => [
      [
        ...[visitor.name, visitor.id, visitor.country, country, places.map(({ name }) => name).join('; ')],
        ...[first, last, within?.first ?? null, within?.last ?? null, basis, status, events.join('; ')],
      ],
    ],
    show: (items) => layTable([{}, {}, { flexible: true }, {}], items.map(cellsOf), width()),
    none,
  }
}

function cellsOf(trip: Trip): string[] {
  const { visitor, country, places, status, events } = trip
  const where = listed(
    places.map(({ name }) => oneLine(name)),
    mostPlaces,
  )
  const name = countryByCode(country)?.name ?? country
  const more = events.length > mostEvents ? ` +${events.length - mostEvents}` : ''
  return [
    daysOf(trip),
    looks[status],
    `${oneLine(visitor.name)} · ${name}${where === '' ? '' : `: ${where}`}`,
    colours.dim(`${events.slice(0, mostEvents).join(' ')}${more}`),
  ]
}

function daysOf({ first, last, within, basis }: Trip): string {
  if (first !== null && last !== null)
    return colours.bold(`${basis === 'about' ? 'about ' : ''}${saySpan(first, last)}`)
  return within === null ? colours.dim('day unknown') : `some time ${saySpan(within.first, within.last)}`
}
