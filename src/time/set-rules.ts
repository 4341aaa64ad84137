import { readNumber } from './read-number.ts'
import { readMonth, readUnit, readWeekday } from './read-word.ts'
import { type Draft, pattern, type TimeRule } from './time-rule.ts'
import { dayParts, seasons, type Unit } from './word-rules.ts'
import { writeDuration } from './write-duration.ts'

/** Times that come again. */

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
}

function every(number: number | null, unit: Unit): Draft {
  return { type: 'SET', value: writeDuration(number ?? 1, unit) }
}

export const setRules: readonly TimeRule[] = [
  {
    id: 'time/every-unit',
    first: ['every', 'each'],
    pattern: pattern(
      '(?:every|each)(?: and every)? (?:(?<other>other|single|second|alternate) |{number} )?(?<unit>second|minute|hour|day|night|weekend|week|fortnight|month|quarter|year|decade|century)s?',
    ),
    read: ({ number, other, unit }) =>
      every(/other|second|alternate/i.test(other ?? '') ? 2 : number ? readNumber(number) : 1, readUnit(unit)),
    examples: [
      ['They talk [every day].', 'SET P1D'],
      ['The group meets [every two years].', 'SET P2Y'],
      ['She visits [every other week].', 'SET P2W'],
    ],
  },
  {
    id: 'time/every-weekday',
    first: ['every', 'each'],
    pattern: pattern('(?:every|each) (?:other )?(?:{weekday}(?: {part})?|{part}|{month}|{season})'),
    read: ({ weekday, part, month, season }) => {
      const code = part ? dayParts[part.toLowerCase()] : ''
      if (weekday) return { type: 'SET', value: `XXXX-WXX-${readWeekday(weekday)}${code}` }
      if (month) return { type: 'SET', value: `XXXX-${`${readMonth(month)}`.padStart(2, '0')}` }
      if (season) return { type: 'SET', value: `XXXX-${seasons[season.toLowerCase()]}` }
      return { type: 'SET', value: `XXXX-XX-XX${code}` }
    },
    examples: [
      ['Protesters gather [every Friday].', 'SET XXXX-WXX-5'],
      ['The orders march [each July].', 'SET XXXX-07'],
      ['He runs [every morning].', 'SET XXXX-XX-XXTMO'],
    ],
  },
  {
    id: 'time/weekdays',
    first: ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
    pattern: pattern('(?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days'),
    read: ({ day }) => ({ type: 'SET', value: `XXXX-WXX-${readWeekday(`${day}day`)}` }),
    examples: [['Prayers are held on [Fridays].', 'SET XXXX-WXX-5']],
  },
  {
    id: 'time/times-a-unit',
    first: ['once', 'twice', 'times'],
    pattern: pattern(
      '(?:once|twice|times) (?:a|an|per|each|every) (?<unit>day|week|month|quarter|year|decade|hour|minute)',
    ),
    read: ({ unit }) => every(1, readUnit(unit)),
    examples: [['The committee sits [twice a year].', 'SET P1Y']],
  },
  {
    id: 'time/adverb',
    first: Object.keys(adverbs),
    pattern: pattern(`(?<adverb>${Object.keys(adverbs).join('|')})`),
    read: ({ adverb }, { text, start, end }) => {
      const word = adverb ?? ''
      if (/^[A-Z]/.test(word) && start > 0 && !/[.\n“"] ?$/.test(text.slice(Math.max(0, start - 2), start))) return null
      if (/^[-]/.test(text.slice(end, end + 1))) return null
      return { type: 'SET', value: adverbs[word.toLowerCase()] ?? 'P1D' }
    },
    examples: [
      ['Crowds gather [daily] at the gate.', 'SET P1D'],
      ['The award is given [annually].', 'SET P1Y'],
    ],
    not: ['The People’s Daily wrote so.'],
  },
]
