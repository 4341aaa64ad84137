import { hashText } from '../../src/record/copies/hash-text.ts'
import { countryByAdjective, countryByName } from '../../src/register/countries.ts'
import { placeByName } from '../../src/register/places.ts'
import { toDay } from '../../src/time/calendar.ts'
import { changeNumbers } from './change-numbers.ts'
import { chooseWords } from './choose-words.ts'
import { dropSentences } from './drop-sentences.ts'
import type { Atlas } from './make-atlas.ts'
import { type Person, renamePeople } from './rename-people.ts'
import { replaceNames } from './replace-names.ts'
import { shiftDates } from './shift-dates.ts'
import { writeDay } from './write-day.ts'

export interface RealReport {
  readonly id: string
  readonly url: string
  readonly title: string
  /** ISO 8601. */
  readonly published: string
  readonly html: string
}

/** A report with the people that were read in it. */
export interface Original extends RealReport {
  readonly people: readonly Person[]
}

export interface World {
  readonly number: number
  readonly atlas: Atlas
  /** Days that all its reports are moved by. */
  readonly days: number
}

/** Digits that are no number to change: moved to private use and back. */
const guard = (text: string) => text.replace(/\d/gu, (digit) => String.fromCharCode(0xe000 + Number(digit)))
const unguard = (text: string) => text.replace(/[\ue000-\ue009]/gu, (mark) => String(mark.charCodeAt(0) - 0xe000))

/** The report as it would be in another world: other people, countries, days and figures, other words for the same, some sentences fewer or turned. */
export function varyReport(original: Original, { number, atlas, days }: World): RealReport {
  // Two pages of one text have one title, and stay copies of each other.
  const seed = `${number} ${original.title}`
  const html = decode(original.html)
  const published = dayOf(original.published)
  const small = new Set(html.match(/(?<![\p{L}\p{M}])\p{Ll}+/gu))
  const taken = (word: string) =>
    small.has(word.toLowerCase()) ||
    [countryByName, countryByAdjective, placeByName].some((find) => find(word) !== null)
  const people = renamePeople(original.people, { world: number, published, days, other: atlas.other, taken })
  const change = (text: string) => {
    const shifted = shiftDates(replaceNames(text, [people, atlas.names]), { published, days }, guard)
    return unguard(changeNumbers(shifted, seed))
  }
  const title = change(decode(original.title))
  return {
    id: `${original.id}-${number}`,
    url: varyUrl(original.url, title, published + days, number),
    title,
    published: writeDay(published + days) + original.published.slice(10),
    html: mapText(html, (text, at) => change(chooseWords(dropSentences(text, `${seed} ${at}`), seed))),
  }
}

/** What stands between tags; now and then a whole paragraph inside goes. */
function mapText(html: string, change: (text: string, at: number) => string): string {
  return html
    .split(/(<[^<>]*>)/u)
    .map((piece, at) => (piece.startsWith('<') || piece.trim() === '' ? piece : change(piece, at)))
    .join('')
}

function dayOf(published: string): number {
  const [year, month, day] = published.slice(0, 10).split('-').map(Number)
  return toDay(year!, month!, day!)
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code))).replaceAll('&nbsp;', '\u00a0')
}

/** The same site and section, the new day where the address has one, the new title's words, and a number that no other has. */
function varyUrl(url: string, title: string, day: number, world: number): string {
  const slug = title
    .normalize('NFKD')
    .replace(/[\p{M}’'.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
  const section = url
    .replace(/[^/]*\/?$/u, '')
    .replace(/\/\d{4}\/\d{2}\/\d{2}\//u, `/${writeDay(day).replaceAll('-', '/')}/`)
  return `${section}${slug.slice(0, 180)}-${world}-${hashText(url).toString(36)}/`
}
