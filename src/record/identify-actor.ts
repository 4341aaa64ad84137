import type { Entity } from '../document/facts.ts'
import { countryByCode } from '../register/countries.ts'
import { holdersNamed, personByWikidata } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import { organisationByName } from '../register/organisations.ts'
import { placesNamed } from '../register/places.ts'
import type { Actor } from './actor.ts'

/** What tells who an entity is. */
type Named = Pick<Entity, 'kind' | 'name' | 'aliases' | 'country' | 'wikidata'>

/**
 * Whom of the record an entity of a reading is. Two reports' entities are one actor when the register knows both as the same item, or
 * when kind, whole name and country are the same. A bare surname that the register does not know stays within its report: names are
 * never joined across two people.
 */
export function identifyActor(entity: Named, report: string): Actor {
  const { kind, name, country, wikidata } = entity
  if (kind === 'country' && country !== null) return countryActor(country, name)
  const known = kind === 'person' ? knownPerson(entity) : null
  if (wikidata !== null) return { id: wikidata, kind, name: known?.name ?? name, country, wikidata }
  if (known !== null) return personActor(known)
  if (kind === 'organisation') return organisationActor(entity)
  if (kind === 'place' && country !== null) return placeActor(name, country)
  const folded = foldName(entity)
  const scope = kind === 'person' && !folded.includes(' ') ? `@${report}` : ''
  return {
    id: `${kind}:${folded}${country === null ? '' : `.${country}`}${scope}`,
    kind,
    name,
    country,
    wikidata: null,
  }
}

/**
 * Whoever the register knows has one name, however reports shorten it: "Blinken", "BLINKEN". Without a Wikidata item, the whole name must
 * be that of one holder of an office, and the country the same.
 */
function knownPerson({ name, aliases, country, wikidata }: Named): { name: string; country: string | null } | null {
  if (wikidata !== null) {
    const person = personByWikidata(wikidata)
    return person === null ? null : { name: person, country }
  }
  if (country === null) return null
  for (const words of [name, ...(aliases ?? [])]) {
    const terms = words.includes(' ') ? holdersNamed(words) : []
    const people = new Set(terms.map(({ person }) => person))
    if (people.size === 1 && terms.some(({ of }) => of === country)) return { name: terms[0]!.person, country }
  }
  return null
}

function personActor({ name, country }: { name: string; country: string | null }): Actor {
  const scope = country === null ? '' : `.${country}`
  return { id: `person:${foldName({ kind: 'person', name })}${scope}`, kind: 'person', name, country, wikidata: null }
}

/** A country as an actor, under the register's name. */
export function countryActor(code: string, name: string = code): Actor {
  const known = countryByCode(code)
  return { id: code, kind: 'country', name: known?.name ?? name, country: code, wikidata: known?.wikidata ?? null }
}

function organisationActor(entity: Named): Actor {
  const known = organisationByName(entity.name)
  if (known !== null && (entity.country === null || known.country === entity.country)) {
    const { id, name, country, wikidata } = known
    return { id: wikidata ?? `organisation:${id}`, kind: 'organisation', name, country, wikidata }
  }
  const { name, country } = entity
  const id = `organisation:${foldName(entity)}${country === null ? '' : `.${country}`}`
  return { id, kind: 'organisation', name, country, wikidata: null }
}

/** A town or region under the register's name, however reports write it: "Kiev", "Washington DC". Not where two of the country share it. */
function placeActor(written: string, country: string): Actor {
  const [known, ...others] = new Set(
    placesNamed(written).flatMap((place) => (place.country === country ? [place.name] : [])),
  )
  const name = known !== undefined && others.length === 0 ? known : written
  return { id: `place:${foldName({ kind: 'place', name })}.${country}`, kind: 'place', name, country, wikidata: null }
}

/** A name as names are compared: accents, case and middle initials do not make another person. */
export function foldName({ kind, name }: Pick<Actor, 'kind' | 'name'>): string {
  const folded = keyOf(name).replace(/\s+/gu, ' ')
  return kind === 'person' ? folded.replace(/ (?:\p{L}\. ?)+(?=\S)/gu, ' ') : folded
}
