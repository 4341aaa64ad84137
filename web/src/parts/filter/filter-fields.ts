import { kindWords } from '../../../../src/document/kind-words.ts'
import { sayDay } from '../say-day.ts'
import { statusWords } from '../status-words.ts'

/** How a field of the filter is asked for and said. */
export type FilterField =
  | { readonly sort: 'choices'; readonly label: string; readonly choices: Readonly<Record<string, string>> }
  | { readonly sort: 'choice'; readonly label: string; readonly choices: Readonly<Record<string, string>> }
  | { readonly sort: 'actors' | 'actor'; readonly label: string; readonly kinds?: readonly string[] }
  | { readonly sort: 'day'; readonly label: string; readonly chip: string }
  | { readonly sort: 'text'; readonly label: string }
  | { readonly sort: 'number'; readonly label: string; readonly chip: (value: string) => string }
  | { readonly sort: 'flag'; readonly label: string }

/** Fields by their name in the address: those of src/api/filter.ts. */
export const filterFields = {
  kind: { sort: 'choices', label: 'Kind', choices: kindWords },
  status: { sort: 'choices', label: 'How it stands', choices: statusWords },
  who: { sort: 'actors', label: 'People and bodies', kinds: ['person', 'organisation', 'group'] },
  country: { sort: 'actors', label: 'Countries', kinds: ['country'] },
  place: { sort: 'actor', label: 'Place', kinds: ['place', 'country'] },
  by: { sort: 'actor', label: 'Said by' },
  about: { sort: 'actors', label: 'About' },
  mode: {
    sort: 'choice',
    label: 'Words',
    choices: { direct: 'quoted', mixed: 'partly quoted', indirect: 'reported' },
  },
  words: { sort: 'text', label: 'Holds the words' },
  from: { sort: 'day', label: 'From', chip: 'from' },
  to: { sort: 'day', label: 'To', chip: 'to' },
  knownFrom: { sort: 'day', label: 'Reported from', chip: 'reported from' },
  knownTo: { sort: 'day', label: 'Reported to', chip: 'reported to' },
  knownOn: { sort: 'day', label: 'As it was known on', chip: 'as known on' },
  outlet: { sort: 'text', label: 'Source' },
  minSources: { sort: 'number', label: 'Independent sources, at least', chip: (value) => `${value} sources or more` },
  minConfidence: {
    sort: 'choice',
    label: 'Sure, at least',
    choices: { '0.5': '50 %', '0.7': '70 %', '0.8': '80 %', '0.9': '90 %' },
  },
  contradicted: {
    sort: 'choice',
    label: 'Reports',
    choices: { true: 'disagree', false: 'do not disagree' },
  },
  reviewed: { sort: 'choice', label: 'Reviewed', choices: { true: 'yes', false: 'not yet' } },
  rejected: { sort: 'flag', label: 'Also what was rejected' },
  changedSince: { sort: 'day', label: 'Changed since', chip: 'changed since' },
  report: { sort: 'text', label: 'In the report' },
  within: { sort: 'text', label: 'Part of' },
  copies: { sort: 'flag', label: 'Also what copies repeat' },
} as const satisfies Readonly<Record<string, FilterField>>

export type FilterName = keyof typeof filterFields

/** A value of a field as a chip says it; actors are named elsewhere. */
export function sayValue(name: FilterName, value: string): string {
  const field: FilterField = filterFields[name]
  switch (field.sort) {
    case 'choices':
      return field.choices[value] ?? value
    case 'choice':
      return `${field.label.toLowerCase()}: ${field.choices[value] ?? value}`
    case 'day':
      return `${field.chip} ${/^\d{4}-\d{2}-\d{2}/u.test(value) ? sayDay(value) : value}`
    case 'number':
      return field.chip(value)
    case 'flag':
      return field.label.toLowerCase()
    case 'text':
      return `${field.label.toLowerCase()}: ${value}`
    default:
      return value
  }
}

/** What changes in an address with a field: who looks at what was known on a day stands on that day. */
export function changeOf(name: FilterName, value: string | readonly string[] | null) {
  return name === 'knownOn' ? { knownOn: value, today: value } : { [name]: value }
}

/** The change of an address that takes these fields out. */
export const without = (names: readonly FilterName[]): Record<string, null> =>
  Object.assign({}, ...names.map((name) => changeOf(name, null)))
