import {
  type Day,
  dayValue,
  easter,
  islamicDayIn,
  nthWeekday,
  orthodoxEaster,
  toCivil,
  toDay,
  weekValue,
} from './calendar.ts'
import { type Draft, type Groups, pattern, type ReadContext, type TimeRule } from './time-rule.ts'

/** A feast or public holiday: where it falls in a year. */
interface Holiday {
  /** Lower case, singular. */
  readonly name: string
  readonly on: (year: number) => Day
  /** Days it lasts, where more than one. */
  readonly days?: number
}

const fixed = (month: number, day: number) => (year: number) => toDay(year, month, day)
const fromEaster = (offset: number) => (year: number) => easter(year) + offset

/** First days of the Chinese year, 2010 to 2030 (Hong Kong Observatory's calendar). */
const lunarNewYears: Readonly<Record<number, readonly [number, number]>> = {
  2010: [2, 14],
  2011: [2, 3],
  2012: [1, 23],
  2013: [2, 10],
  2014: [1, 31],
  2015: [2, 19],
  2016: [2, 8],
  2017: [1, 28],
  2018: [2, 16],
  2019: [2, 5],
  2020: [1, 25],
  2021: [2, 12],
  2022: [2, 1],
  2023: [1, 22],
  2024: [2, 10],
  2025: [1, 29],
  2026: [2, 17],
  2027: [2, 6],
  2028: [1, 26],
  2029: [2, 13],
  2030: [2, 3],
}

function lunarNewYear(year: number): Day {
  const [month, day] = lunarNewYears[year] ?? [2, 5]
  return toDay(year, month, day)
}

const holidays: readonly Holiday[] = [
  { name: 'new year’s day', on: fixed(1, 1) },
  { name: 'new year’s eve', on: fixed(12, 31) },
  { name: 'new year', on: fixed(1, 1) },
  { name: 'epiphany', on: fixed(1, 6) },
  { name: 'orthodox christmas', on: fixed(1, 7) },
  { name: 'valentine’s day', on: fixed(2, 14) },
  { name: 'lunar new year', on: lunarNewYear },
  { name: 'chinese new year', on: lunarNewYear },
  { name: 'spring festival', on: lunarNewYear },
  { name: 'international women’s day', on: fixed(3, 8) },
  { name: 'st. patrick’s day', on: fixed(3, 17) },
  { name: 'nowruz', on: fixed(3, 20) },
  { name: 'april fool’s day', on: fixed(4, 1) },
  { name: 'ash wednesday', on: fromEaster(-46) },
  { name: 'shrove tuesday', on: fromEaster(-47) },
  { name: 'palm sunday', on: fromEaster(-7) },
  { name: 'maundy thursday', on: fromEaster(-3) },
  { name: 'good friday', on: fromEaster(-2) },
  { name: 'easter sunday', on: fromEaster(0) },
  { name: 'easter monday', on: fromEaster(1) },
  { name: 'easter', on: fromEaster(0) },
  { name: 'orthodox easter', on: orthodoxEaster },
  { name: 'ascension day', on: fromEaster(39) },
  { name: 'pentecost', on: fromEaster(49) },
  { name: 'corpus christi', on: fromEaster(60) },
  { name: 'earth day', on: fixed(4, 22) },
  { name: 'anzac day', on: fixed(4, 25) },
  { name: 'may day', on: fixed(5, 1) },
  { name: 'world press freedom day', on: fixed(5, 3) },
  { name: 'victory day', on: fixed(5, 9) },
  { name: 'europe day', on: fixed(5, 9) },
  { name: 'mother’s day', on: (year) => nthWeekday(year, 5, 7, 2) },
  { name: 'father’s day', on: (year) => nthWeekday(year, 6, 7, 3) },
  { name: 'memorial day', on: (year) => nthWeekday(year, 5, 1, -1) },
  { name: 'juneteenth', on: fixed(6, 19) },
  { name: 'independence day', on: fixed(7, 4) },
  { name: 'fourth of july', on: fixed(7, 4) },
  { name: 'bastille day', on: fixed(7, 14) },
  { name: 'labor day', on: (year) => nthWeekday(year, 9, 1, 1) },
  { name: 'columbus day', on: (year) => nthWeekday(year, 10, 1, 2) },
  { name: 'halloween', on: fixed(10, 31) },
  { name: 'all saints’ day', on: fixed(11, 1) },
  { name: 'guy fawkes night', on: fixed(11, 5) },
  { name: 'armistice day', on: fixed(11, 11) },
  { name: 'veterans day', on: fixed(11, 11) },
  { name: 'remembrance day', on: fixed(11, 11) },
  { name: 'election day', on: (year) => nthWeekday(year, 11, 1, 1) + 1 },
  { name: 'inauguration day', on: fixed(1, 20) },
  { name: 'martin luther king day', on: (year) => nthWeekday(year, 1, 1, 3) },
  { name: 'presidents day', on: (year) => nthWeekday(year, 2, 1, 3) },
  { name: 'thanksgiving day', on: (year) => nthWeekday(year, 11, 4, 4) },
  { name: 'thanksgiving', on: (year) => nthWeekday(year, 11, 4, 4) },
  { name: 'black friday', on: (year) => nthWeekday(year, 11, 4, 4) + 1 },
  { name: 'christmas eve', on: fixed(12, 24) },
  { name: 'christmas day', on: fixed(12, 25) },
  { name: 'christmas', on: fixed(12, 25) },
  { name: 'boxing day', on: fixed(12, 26) },
  { name: 'ramadan', on: (year) => islamicDayIn(year, 9, 1), days: 30 },
  { name: 'eid al-fitr', on: (year) => islamicDayIn(year, 10, 1) },
  { name: 'eid al-adha', on: (year) => islamicDayIn(year, 12, 10) },
  { name: 'ashura', on: (year) => islamicDayIn(year, 1, 10) },
]

const byName = new Map(holidays.map((holiday) => [holiday.name, holiday]))
const names = holidays
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replaceAll('’', "[’']?")
      .replaceAll('.', '\\.?')
      .replace(/^father/, 'father'),
  )
  .join('|')

function holidayOf(text: string): Holiday | undefined {
  const lower = text.toLowerCase().replaceAll("'", '’')
  return byName.get(lower) ?? holidays.find(({ name }) => name.replace(/[’.]/g, '') === lower.replace(/[’.]/g, ''))
}

/** The year a feast is meant in: the one said, "last"/"next", else the nearest on the side the tense points to. */
function yearOf(holiday: Holiday, { year, step }: Groups, { now, tense }: ReadContext): number | null {
  if (year) return Number(year)
  if (now === null) return null
  const at = toCivil(now).year
  const day = holiday.on(at)
  const word = (step ?? '').toLowerCase()
  if (word === 'last' || word === 'past') return day < now ? at : at - 1
  if (word === 'next' || word === 'coming') return day > now ? at : at + 1
  if (word === 'this') return at
  const nearest = [at - 1, at, at + 1].reduce(
    (best, y) => (Math.abs(holiday.on(y) - now) < Math.abs(holiday.on(best) - now) ? y : best),
    at,
  )
  if (Math.abs(holiday.on(nearest) - now) < 75) return nearest
  return tense() === 'future' ? (day >= now ? at : at + 1) : day <= now ? at : at - 1
}

function read(groups: Groups, context: ReadContext): Draft | null {
  const name = groups.holiday ?? ''
  const holiday = holidayOf(name)
  if (!holiday || !/^\p{Lu}/u.test(name)) return null
  if (
    /^ (?:Island|Movement|tree|card|Carol|Party|Square|Parade)s?\b/u.test(
      context.text.slice(context.end, context.end + 12),
    )
  )
    return null
  const year = yearOf(holiday, groups, context)
  if (year === null) return { type: 'DATE', value: 'XXXX-XX-XX', anchor: 'published' }
  const day = holiday.on(year)
  if (groups.week) return { type: 'DATE', value: weekValue(day), anchor: 'published' }
  const edtf = holiday.days ? { edtf: `${dayValue(day)}/${dayValue(day + holiday.days - 1)}` } : {}
  return { type: 'DATE', value: dayValue(day), anchor: 'published', ...edtf }
}

export const holidayRules: readonly TimeRule[] = [
  {
    id: 'time/holiday',
    first: [
      ...new Set(holidays.map(({ name }) => name.split(/[^\p{L}]/u)[0]!)),
      'last',
      'next',
      'this',
      'past',
      'coming',
    ],
    pattern: pattern(`(?:(?<step>last|next|this|past|coming) )?(?<holiday>${names})(?: (?<week>week))?(?:,? {year})?`),
    read,
    examples: [
      ['Schools will close on [Good Friday].', 'DATE 2027-03-26'],
      ['They hope for peace by [Christmas].', 'DATE 2026-12-25'],
      ['He fled on [New Year’s Eve].', 'DATE 2026-12-31'],
      ['It was agreed [last Thanksgiving].', 'DATE 2025-11-27'],
    ],
    not: ['The Easter Island statues are old.'],
  },
]
