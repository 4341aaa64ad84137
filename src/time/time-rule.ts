import type { TimeType } from '../document/facts.ts'
import type { Rule } from '../document/rule.ts'
import type { Tense } from '../document/words.ts'
import type { Day } from './calendar.ts'
import { cardinals, dayParts, decadeWords, months, ordinals, seasons, units, weekdays } from './word-rules.ts'

/** What a rule makes of an expression; the engine adds span, id and rule. */
export interface Draft {
  readonly type: TimeType
  readonly value: string
  readonly mod?: string
  /** Only where it is not what `value` says: an interval, or null on purpose. */
  readonly edtf?: string | null
  readonly anchor?: 'published' | 'previous'
  /** Whether a "the" before it belongs to it: "the third quarter", not "the August meeting". */
  readonly the?: boolean
  /** Where the evidence ends, counted from the match's start, if the pattern looked further. */
  readonly length?: number
}

/** The last times read before, for "two days later" and "a year earlier". */
export interface Previous {
  readonly id: string
  readonly value: string
  readonly end: number
}

export interface ReadContext {
  /** Day the report was published; null where it is not known. */
  readonly now: Day | null
  readonly text: string
  readonly start: number
  readonly end: number
  /** Tense of the verb the expression goes with. Computed when asked for. */
  readonly tense: () => Tense
  /** The latest date of a month, day or week before it in the text. */
  readonly previous: Previous | null
  /** The latest quarter, half or fiscal year before it. */
  readonly period: Previous | null
}

export type Groups = Readonly<Record<string, string | undefined>>

/**
 * One way of writing a time. `pattern` is tried only where a word starts that is in `first`, so a text's other words cost nothing.
 * Words that may stand before any time ("nearly", "early", "the") are not part of it: see modifier-rules.ts.
 */
export interface TimeRule extends Rule {
  /** Lower-case first words; "#" for any run of digits, "@month" and the like for a whole table. */
  readonly first: readonly string[]
  readonly pattern: RegExp
  readonly read: (groups: Groups, context: ReadContext) => Draft | null
}

const either = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')

const numberWord = `(?:${either(Object.keys(cardinals))})`
const numeral = String.raw`\d[\d,]{0,8}(?:\.\d{1,2})?(?: \d/\d)?`
const counted = `(?:${numeral}|(?:a (?=hundred|thousand))?${numberWord}(?:[ -](?:and )?${numberWord}){0,4})`

const shortMonths = Object.keys(months).filter((month) => month.length <= 4 && !['may', 'june', 'july'].includes(month))
const longMonths = Object.keys(months).filter((month) => !shortMonths.includes(month))

/** What `{name}` in a pattern stands for. */
const macros: Readonly<Record<string, string>> = {
  month: `(?<month>${either(longMonths)}|(?:${either(shortMonths)})\\.?)`,
  weekday: `(?<weekday>${either(Object.keys(weekdays).filter((word) => word.length > 5))}|(?:${either(Object.keys(weekdays).filter((word) => word.length <= 5))})\\.?)`,
  dom: '(?<dom>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[,.]\\d|%| ?(?:per ?cent|percent|million|billion))',
  dom2: '(?<dom2>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)',
  ordinal: `(?<ordinal>${either(Object.keys(ordinals)).replaceAll('-', '[- ]')}|\\d{1,2}(?:st|nd|rd|th))`,
  year: '(?<year>(?:1\\d|20)\\d\\d)',
  number: `(?<number>${counted})`,
  count: `(?<count>${counted}|half an?|an?|another|several|a few|few|many|some|a couple(?: of)?|couple of|a dozen|dozens of|hundreds of|thousands of|a number of|various|countless)`,
  unit: `(?<unit>${either([...Object.keys(units)])})s?`,
  calendarUnit: '(?<unit>day|weekend|week|fortnight|month|quarter|year|decade|century)',
  season: `(?<season>${either(Object.keys(seasons))})`,
  part: `(?<part>${either(Object.keys(dayParts).filter((part) => part !== 'overnight'))})`,
  decadeWord: `(?<decadeWord>${either(Object.keys(decadeWords))})`,
  spoken: `(?<spoken>(?:nineteen|eighteen|seventeen|twenty)[ -](?:hundred|${numberWord})(?:[ -]${numberWord})?|two thousand(?: and)?(?:[ -]${numberWord}){0,2})`,
  dash: '(?: ?[-–—] ?| (?:to|through|until|till) )',
  clock: '(?<hour>2[0-3]|[01]?\\d)(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?',
  apm: "(?<apm>[ap]\\.m\\.?|[ap]m|o[’']clock|noon|midnight)",
  zone: '(?: ?\\(?(?:GMT|UTC|EST|EDT|ET|CST|CDT|PST|PDT|PT|CET|CEST|BST|IST|MSK|local time|Eastern(?: time)?|[A-Z][a-z]+ time)\\)?)?',
}

/** A pattern of plain words and {macros}: sticky, whatever the case, and never ending inside a word. */
export function pattern(source: string): RegExp {
  const expanded = source.replace(/\{(\w+)\}/g, (whole, name: string) => macros[name] ?? whole)
  return new RegExp(`(?:${expanded})(?![\\p{L}\\p{N}])`, 'iuy')
}

const tables: Readonly<Record<string, readonly string[]>> = {
  '@month': Object.keys(months),
  '@weekday': Object.keys(weekdays),
  '@season': Object.keys(seasons),
  '@number': ['#', 'a', 'an', ...Object.keys(cardinals)],
  '@ordinal': ['#', ...new Set(Object.keys(ordinals).map((word) => word.split('-')[0]!))],
  '@part': Object.keys(dayParts),
  '@unit': [...Object.keys(units), ...Object.keys(units).map((unit) => `${unit}s`)],
}

/** Rules by the words they may start with. */
export function indexRules(rules: readonly TimeRule[]): ReadonlyMap<string, readonly TimeRule[]> {
  const index = new Map<string, TimeRule[]>()
  for (const rule of rules) {
    for (const word of new Set(rule.first.flatMap((first) => tables[first] ?? [first]))) {
      const list = index.get(word)
      if (list) list.push(rule)
      else index.set(word, [rule])
    }
  }
  return index
}
