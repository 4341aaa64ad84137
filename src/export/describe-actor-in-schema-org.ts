import type { CreativeWork, Event, GovernmentOrganization, Organization, Person, Place } from 'schema-dts'
import type { Actor } from '../record/actor.ts'
import { coordinatesOf } from '../register/coordinates.ts'
import { countryByCode } from '../register/countries.ts'
import { iriOfActor } from './iri.ts'
import { compact } from './json-array.ts'
import { plainLine } from './plain-text.ts'

/** Who acts, meets or speaks: a person, or else an organisation. A state that acts is its government. */
export function describeActor(actor: Actor): Person | Organization {
  if (actor.kind === 'person') return describePerson(actor)
  if (actor.kind === 'country') return describeGovernment(actor)
  return compact<Exclude<Organization, string>>({
    '@type': 'Organization',
    '@id': iriOfActor(actor),
    name: plainLine(actor.name),
    ...(actor.kind === 'group' ? { description: 'People whom the report describes and does not name.' } : {}),
  })
}

function describePerson(actor: Actor): Person {
  return compact<Exclude<Person, string>>({ '@type': 'Person', '@id': iriOfActor(actor), name: plainLine(actor.name) })
}

function describeGovernment(actor: Actor): GovernmentOrganization {
  return {
    '@type': 'GovernmentOrganization',
    '@id': iriOfActor(actor),
    name: plainLine(actor.name),
    areaServed: describeCountry(actor.country ?? actor.id, actor.name),
  }
}

/** The ISO 3166-1 codes stand as identifiers; the Wikidata item is that of the land. */
function describeCountry(code: string, name: string): Place {
  const country = countryByCode(code)
  return {
    '@type': 'Country',
    name: plainLine(country?.name ?? name),
    identifier: code,
    ...(country === null ? {} : { sameAs: `http://www.wikidata.org/entity/${country.wikidata}` }),
  }
}

export function describePlace(place: Actor): Place {
  if (place.kind === 'country')
    return { ...(describeCountry(place.country ?? place.id, place.name) as object), ...geo(place) } as Place
  return {
    '@type': 'Place',
    '@id': iriOfActor(place),
    name: plainLine(place.name),
    ...(place.country === null ? {} : { containedInPlace: describeCountry(place.country, place.country) }),
    ...geo(place),
  }
}

function geo(place: Actor): { geo?: { '@type': 'GeoCoordinates'; latitude: number; longitude: number } } {
  const point = coordinatesOf(place)
  if (point === null || point.of === 'country') return {}
  return { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon } }
}

/** Whom or what words speak of, whatever it is. */
export function describeThing(actor: Actor): Person | Organization | Place | CreativeWork | Event {
  const fields = { '@id': iriOfActor(actor), name: plainLine(actor.name) }
  if (actor.kind === 'place') return describePlace(actor)
  if (actor.kind === 'work') return { '@type': 'CreativeWork', ...fields }
  if (actor.kind === 'occasion') return { '@type': 'Event', ...fields }
  return describeActor(actor)
}
