import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Actor } from '../../src/record/actor.ts'
import { countryByName } from '../../src/register/countries.ts'
import { holders, holdersOf } from '../../src/register/holders.ts'
import { keyOf } from '../../src/register/key-of.ts'
import { overlapsDay } from '../../src/register/term-on-day.ts'

/** Somebody by his Wikidata item or, where the register has none, by his name and country. */
export interface Who {
  readonly wikidata: string | null
  readonly person: string
  readonly country: string
}

/** One stay of one person abroad, as the official log has it. */
export interface LoggedStay {
  /** The traveller as the register knows him. */
  readonly who: Who
  /** As the log calls him. */
  readonly name: string
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly locale: string
  readonly first: string
  readonly last: string
}

const trip = z.object({
  who: z.string(),
  role: z.enum(['president', 'secretary']),
  start: z.iso.date(),
  end: z.iso.date(),
  country: z.string(),
  locale: z.union([z.string(), z.array(z.string())]),
})
const visit = z.object({ start: z.iso.date(), end: z.iso.date(), visitor: z.string(), from: z.string() })

/** The log's stays that touch the period, of people the register knows; what is written twice, or goes on without a break, is one. */
export function readTrips(folder: string, from: string, to: string): LoggedStay[] {
  const stays = linesOf(join(folder, 'official-log', 'trips.jsonl'))
    .map((line) => trip.parse(JSON.parse(line)))
    .filter(({ start, end }) => start <= to && end >= from)
    .map(({ who, role, start, end, country, locale }) => ({
      ...personOf(who.split('-')[0] ?? '', role, start),
      country: codeOf(country),
      locale: [locale].flat().join(', '),
      first: start,
      last: end,
    }))
  return joinTouching(stays)
}

/** Visits of foreign leaders to the United States that touch the period; `locale` is empty. */
export function readVisits(folder: string, from: string, to: string): LoggedStay[] {
  return linesOf(join(folder, 'official-log', 'visits.jsonl'))
    .map((line) => visit.parse(JSON.parse(line)))
    .filter(({ start, end }) => start <= to && end >= from)
    .map(({ visitor, from: home, start, end }) => ({
      who: leaderOf(visitor, codeOf(home), start),
      name: visitor,
      country: 'USA',
      locale: '',
      first: start,
      last: end,
    }))
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

/** "Denmark (Greenland)" is Greenland, "Korea, South" South Korea. */
function codeOf(name: string): string {
  const inner = /\((?<part>[^()]+)\)/u.exec(name)?.groups?.part
  const turned = name.split(', ').toReversed().join(' ')
  const code = (inner && countryByName(inner)) || countryByName(turned) || countryByName(aliases.get(name) ?? '')
  if (!code) throw new Error(`the log names a country the register does not know: ${name}`)
  return code.code
}

const aliases = new Map([['West Bank', 'Palestine']])

/** "blinken-antony-j": who of the register held the office on the day, by the family name. */
function personOf(family: string, role: 'president' | 'secretary', day: string): { who: Who; name: string } {
  const held = holdersOf('USA', role === 'president' ? 'head-of-state' : 'foreign-minister', day)
  const holder = held.find(({ person }) => wordsOf(person).includes(family))
  if (!holder) throw new Error(`the register does not know ${family}, ${role} on ${day}`)
  const { wikidata, person } = holder
  return { who: { wikidata, person, country: 'USA' }, name: person }
}

/** The leader of the country whose name shares most words with the log's; the log's own name where none does. */
function leaderOf(visitor: string, country: string, day: string): Who {
  const words = new Set(wordsOf(visitor))
  const shared = (person: string) => wordsOf(person).filter((word) => words.has(word)).length
  const [best] = holders
    .filter((holder) => holder.of === country && /^head-of-/u.test(holder.role) && overlapsDay(holder, day))
    .toSorted((a, b) => shared(b.person) - shared(a.person))
  if (best === undefined || shared(best.person) === 0) return { wikidata: null, person: visitor, country }
  return { wikidata: best.wikidata, person: best.person, country }
}

export function isWho({ wikidata, person, country }: Who, actor: Actor): boolean {
  if (wikidata !== null && actor.wikidata !== null) return wikidata === actor.wikidata
  const words = wordsOf(person)
  return (
    actor.country === country &&
    wordsOf(actor.name).filter((word) => words.includes(word)).length >= Math.min(2, words.length)
  )
}

/** Letters alone, and no short words. */
export function wordsOf(name: string): string[] {
  return keyOf(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
}

function joinTouching(stays: readonly LoggedStay[]): LoggedStay[] {
  const joined: LoggedStay[] = []
  for (const stay of stays.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))) {
    const at = joined.findIndex(
      (one) => one.name === stay.name && one.country === stay.country && one.last >= stay.first,
    )
    const before = joined[at]
    if (!before) joined.push(stay)
    else joined[at] = { ...before, last: [before.last, stay.last].sort()[1]!, locale: both(before, stay) }
  }
  return joined
}

function both(a: LoggedStay, b: LoggedStay): string {
  return a.locale.includes(b.locale) ? a.locale : `${a.locale}, ${b.locale}`
}
