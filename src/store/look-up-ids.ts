import type { Day } from '../record/telling.ts'
import { canonicalTitle } from '../register/canonical-title.ts'
import { countryByAdjective, countryByCode, countryByName } from '../register/countries.ts'
import { type Holder, holderByTitle, holders, holdersNamed } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import { organisationByName, organisationBySeat } from '../register/organisations.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'

/** An office: a title in words, and the alpha-3 of the country or the id of the body it is an office of. */
interface NamedOffice {
  readonly title: string
  readonly of: string
}

/**
 * Ids of actors that words mean by what the register knows: an id itself, a country, a body, a person by another spelling, an office
 * ("foreign minister of Russia", "Russian foreign minister"), who held it on a day or ever, by the register and by the reports.
 */
export function lookUpIds(database: Database, words: string, on: Day | null): string[] {
  const country = /^[A-Za-z]{3}$/u.test(words) ? countryByCode(words.toUpperCase()) : null
  const state = country ?? countryByName(words) ?? countryByAdjective(words)
  const body = organisationByName(words) ?? organisationBySeat(words)
  const offices = readOffices(words)
  const terms = [...holdersNamed(words), ...offices.flatMap((office) => termsOf(office, on))]
  return [
    words,
    ...(state === null ? [] : [state.code]),
    ...(body === null ? [] : [body.wikidata ?? `organisation:${body.id}`]),
    ...terms.flatMap((term) => idsOf(database, term)),
    ...offices.flatMap((office) => toldHolders(database, office, on)),
  ]
}

/** "foreign minister of Russia", "Russia's foreign minister", "Russian foreign minister". */
function readOffices(words: string): NamedOffice[] {
  const found: NamedOffice[] = []
  const add = (title: string, owner: string) => {
    const of = ownerOf(owner)
    if (of !== null && title !== '') found.push({ title: canonicalTitle(title), of })
  }
  for (let at = words.indexOf(' of '); at > 0; at = words.indexOf(' of ', at + 1))
    add(words.slice(0, at), words.slice(at + 4))
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1))
    add(words.slice(at + 1), words.slice(0, at).replace(/[’']s?$/u, ''))
  return found
}

function ownerOf(words: string): string | null {
  return (countryByName(words) ?? countryByAdjective(words))?.code ?? organisationByName(words)?.id ?? null
}

function termsOf({ title, of }: NamedOffice, on: Day | null): Holder[] {
  if (on === null)
    return holders.filter((term) => term.of === of && holderByTitle(of, title, term.from)?.person === term.person)
  const holder = holderByTitle(of, title, on)
  return holder === null ? [] : [holder]
}

function idsOf(database: Database, { person, wikidata }: Holder): string[] {
  if (wikidata !== null) return [wikidata]
  return database
    .all<{ key: string }>("SELECT key FROM actor WHERE folded = ? AND kind = 'person' ORDER BY key", keyOf(person))
    .map(({ key }) => key)
}

function toldHolders(database: Database, { title, of }: NamedOffice, on: Day | null): string[] {
  const day = toColumn(on)
  return database
    .all<{ key: string; title: string }>(
      `SELECT actor.key, office.title FROM office JOIN actor ON actor.id = office.actor
       WHERE office.of = ?1 AND office.reports > 0 AND (?2 IS NULL OR ?2 BETWEEN office.first AND office.last) ORDER BY actor.key`,
      of,
      day,
    )
    .filter((row) => canonicalTitle(row.title) === title)
    .map(({ key }) => key)
}
