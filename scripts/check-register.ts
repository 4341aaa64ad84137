/**
 * Compares the register with two public lists, and says how many agree:
 *
 *     node scripts/check-register.ts DATA [--all]
 *
 * DATA/facts/factbook-2026-05.jsonl: chiefs of state and heads of government of May 2026, capitals, demonyms.
 * DATA/official-log/{visits,trips}.jsonl: foreign leaders whom US presidents and secretaries of state met since 1985, with titles.
 * Disagreements are listed, 60 of a kind without --all: not all of them are the register's.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type Country,
  countries,
  countryByAdjective,
  countryByName,
  countryByPeople,
} from '../src/register/countries.ts'
import { type HolderRole, holdersBySurname, holdersOf } from '../src/register/holders.ts'
import { plain } from '../src/register/key-of.ts'
import { titleOf } from '../src/register/titles.ts'

interface Tally {
  readonly name: string
  agree: number
  unknown: number
  readonly disagree: string[]
}

const from1985 = '1985-01-01'
const ends = { visits: '2022-12-31', facts: '2026-05-01' }

function tallyOf(name: string): Tally {
  return { name, agree: 0, unknown: 0, disagree: [] }
}

function linesOf(path: string): Record<string, string>[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** Words of a name that can tell people apart, folded, without particles and entities. */
function nameWords(name: string): string[] {
  const text = plain(name.replace(/&(\p{L})[a-z]+;/gu, '$1'))
    .toLowerCase()
    .replace(/['.]/gu, '')
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !['bin', 'van', 'von', 'der', 'the', 'iii', 'abd'].includes(word))
}

/** Whether a word of one name is, but for a letter or two, a word of the other. */
function sameName(a: string, b: string): boolean {
  const others = nameWords(b)
  return nameWords(a).some((word) => others.some((other) => word === other || alike(word, other)))
}

function alike(a: string, b: string): boolean {
  const bones = (word: string) =>
    word
      .replace(/(.)\1/gu, '$1')
      .replace(/[aeiouyhw]/gu, '')
      .replace(/[qc]/gu, 'k')
      .replace(/z/gu, 's')
  return a.length > 4 && b.length > 4 && bones(a) === bones(b)
}

function record(tally: Tally, country: Country, role: HolderRole, name: string, day: string, note: string): void {
  const known = holdersOf(country.code, role, day)
  if (known.length === 0) tally.unknown++
  else if (known.some((holder) => [holder.person, ...holder.aliases].some((alias) => sameName(alias, name))))
    tally.agree++
  else tally.disagree.push(`${country.code} ${role} ${day}: ${known.map((h) => h.person).join(', ')} <> ${note}`)
}

function checkFacts(data: string): Tally[] {
  const heads = tallyOf('chiefs of state, May 2026')
  const governments = tallyOf('heads of government, May 2026')
  const capitals = tallyOf('capitals')
  const demonyms = tallyOf('demonyms')
  const byFips = new Map(countries.map((country) => [country.fips, country]))
  for (const fact of linesOf(join(data, 'facts/factbook-2026-05.jsonl'))) {
    const country = byFips.get((fact.gec ?? '').toUpperCase())
    if (country === undefined || country.historical) continue
    const state = country.parent === null
    if (state && fact.chiefOfState)
      record(heads, country, 'head-of-state', fact.chiefOfState, ends.facts, fact.chiefOfState.slice(0, 90))
    if (state && fact.headOfGovernment) {
      record(
        governments,
        country,
        'head-of-government',
        fact.headOfGovernment,
        ends.facts,
        fact.headOfGovernment.slice(0, 90),
      )
    }
    if (fact.capital && country.capitals.length > 0)
      count(
        capitals,
        country.capitals.some((name) => sameName(name, fact.capital!)),
        `${country.capital} <> ${fact.capital}`,
      )
    const people = /^[\p{L} -]+/u.exec(fact.demonym ?? '')?.[0].trim()
    if (state && people && people !== 'none')
      count(
        demonyms,
        countryByPeople(people) === country || countryByAdjective(people) !== null,
        `${country.name}: ${fact.demonym}`,
      )
  }
  return [heads, governments, capitals, demonyms]
}

function count(tally: Tally, agrees: boolean, note: string): void {
  if (agrees) tally.agree++
  else tally.disagree.push(note)
}

const oldNames: Readonly<Record<string, string>> = {
  'china, people’s republic of': 'China',
  'germany, federal republic of': 'Germany',
  'german democratic republic': 'East Germany',
  korea: 'South Korea',
  'korea, south': 'South Korea',
  'congo, republic of': 'Republic of the Congo',
  'congo, democratic republic of': 'DRC',
  'macedonia, former yugoslav republic of': 'Macedonia',
  'democratic republic of the congo (zaire)': 'DRC',
  'afghanistan (interim authority)': 'Afghanistan',
  'west bank': 'Palestine',
  'gaza strip': 'Palestine',
}

function countryOf(name: string): Country | null {
  return countryByName(oldNames[name.toLowerCase()] ?? name)
}

const titled =
  /(?:(?<whose>\p{Lu}\p{L}+) )?(?<title>Prime Minister|Foreign Minister|Defense Minister|Crown Prince|Vice President|President|Chancellor|Premier|Taoiseach|King|Queen|Emperor|Emir|Amir|Sultan|Foreign Secretary|Secretary-General|Pope) (?<name>(?:(?:\p{Lu}[\p{L}'’.-]*|bin|al-\p{L}+|el-\p{L}+|de|da|dos|van|von|der|la) ?){1,6})/gu

function checkLog(data: string): Tally[] {
  const visits = tallyOf('visitors since 1985')
  for (const visit of linesOf(join(data, 'official-log/visits.jsonl'))) {
    const country = countryOf(visit.from ?? '')
    if (country !== null && visit.start! >= from1985) checkTitled(visits, visit.visitor!, country, visit.start!)
  }
  const trips = tallyOf('hosts of trips since 1985')
  for (const trip of linesOf(join(data, 'official-log/trips.jsonl'))) {
    const country = countryOf(trip.country ?? '')
    if (country !== null && trip.start! >= from1985) checkTitled(trips, trip.remarks ?? '', country, trip.start!)
  }
  return [visits, trips]
}

function checkTitled(tally: Tally, text: string, host: Country, day: string): void {
  for (const match of text.matchAll(titled)) {
    const { whose, title, name } = match.groups as { whose?: string; title: string; name: string }
    const country = (whose && (countryByAdjective(whose) ?? countryByName(whose))) || host
    const role = titleOf(title)?.role
    if (!role || /^(?:Vice|Deputy|Former|Acting)$/u.test(whose ?? '') || isElsewhere(role, name, day, country)) continue
    record(tally, country, role, name, day, `${title} ${name.trim()}`)
  }
}

/** Whether it is a leader of another country, there on a visit too: who travels is named in the log as well. */
function isElsewhere(role: HolderRole, name: string, day: string, country: Country): boolean {
  const last = name
    .trim()
    .replace(/[.,].*$/u, '')
    .split(' ')
    .at(-1)!
  return holdersBySurname(last, day).some((holder) => holder.of !== country.code && holder.role === role)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
})
const data = positionals[0]
if (data === undefined) throw new Error('Give the data folder.')
for (const tally of [...checkFacts(data), ...checkLog(data)]) {
  const known = tally.agree + tally.disagree.length
  console.log(`${tally.name}: ${tally.agree} of ${known} agree; the register has none for ${tally.unknown}`)
  for (const line of tally.disagree.slice(0, values.all ? undefined : 60)) console.log(`  ${line}`)
}
