import { addMonths, type Day, dayValue, isCivil, monthValue, toCivil, toDay, weekdayOf } from './calendar.ts'
import { readOrdinal, readSpokenYear } from './read-number.ts'
import { readMonth, readWeekday } from './read-word.ts'
import { nearDay, nearMonth } from './reference.ts'
import { type Draft, type Groups, pattern, type ReadContext, type TimeRule } from './time-rule.ts'

/** Days, months and years as the calendar writes them. */

function fullDay(groups: Groups): Draft | null {
  const year = Number(groups.year ?? groups.spokenYear)
  const month = groups.month ? readMonth(groups.month) : Number(groups.monthNumber)
  const day = Number(groups.dom ?? readOrdinal(groups.ordinal ?? ''))
  return isCivil(year, month, day) ? { type: 'DATE', value: dayValue(toDay(year, month, day)) } : null
}

/** A day without its year: the nearest on the side of the tense, or the nearest that falls on the weekday it is named with. */
function monthDay(groups: Groups, context: ReadContext): Draft | null {
  const { now } = context
  const month = readMonth(groups.month)
  const number = Number(groups.dom ?? readOrdinal(groups.ordinal ?? ''))
  const agreed = now !== null && groups.weekday ? agreeingDay(now, month, number, readWeekday(groups.weekday)) : null
  const value = agreed ?? besideDay(context, month, number) ?? nearDay(now, month, number, context.tense())
  return value === null ? null : { type: 'DATE', value, anchor: 'published' }
}

/** "14 and 15 June": the year of the day it is told with. */
function besideDay({ text, start, previous }: ReadContext, month: number, number: number): string | null {
  if (!previous || start - previous.end > 12 || !isCivil(2000, month, number)) return null
  const [, year] = /^(\d{4})-(\d\d)-\d\d$/.exec(previous.value) ?? []
  if (!year || Number(previous.value.slice(5, 7)) !== month) return null
  if (!/^(?: ?[-–—] ?| (?:to|and|or|through|until) |, )(?:the )?$/u.test(text.slice(previous.end, start))) return null
  return dayValue(toDay(Number(year), month, number))
}

function agreeingDay(now: Day, month: number, number: number, weekday: number): string | null {
  const { year } = toCivil(now)
  const days = [year, year - 1, year + 1].filter((y) => isCivil(y, month, number)).map((y) => toDay(y, month, number))
  const agreeing = days.filter((day) => weekdayOf(day) === weekday)
  return agreeing.length === 0 ? null : dayValue(agreeing[0]!)
}

/** "the 12th", after a day of the same month was named: "on April 24 and 25". */
function secondDay(groups: Groups, context: ReadContext): Draft | null {
  const { previous } = context
  const day = Number(groups.dom ?? readOrdinal(groups.ordinal ?? ''))
  const month = previous && /^(?:\d{4}|XXXX)-(\d\d)-\d\d/.exec(previous.value)
  if (!previous || !month || !isCivil(2000, Number(month[1]), day)) return null
  if (context.start - previous.end > 12) return null
  if (
    !/^(?:[,;]? (?:and|or|to|through|until|–|-) (?:on )?(?:the )?|, | ?[-–—] ?)$/iu.test(
      context.text.slice(previous.end, context.start),
    )
  )
    return null
  return {
    type: 'DATE',
    value: `${groups.year ? groups.year + previous.value.slice(4, 8) : previous.value.slice(0, 8)}${`${day}`.padStart(2, '0')}`,
    anchor: 'previous',
  }
}

const weekdayBefore = '(?:{weekday},? (?:the )?)?'

/** Words before which "May" or "March" is a month even where it stands alone. */
const monthCue =
  /(?:\b(?:in|by|of|since|until|till|last|next|this|early|late|mid|from|to|between|through|for|and|or|during|before|after|each|every|around|about|past|beginning|starting|ending|ended|the|a|an|its|his|her|their|coming|following|previous)|[-–(])[ ]?$/iu

function bareMonth(groups: Groups, context: ReadContext): Draft | null {
  const month = readMonth(groups.month)
  const before = context.text.slice(Math.max(0, context.start - 14), context.start)
  const after = context.text.slice(context.end, context.end + 14)
  if (!/^[A-Z]/.test(groups.month ?? '')) return null
  const word = (groups.month ?? '').toLowerCase()
  if (word.length <= 4 && !['may', 'june', 'july'].includes(word) && !word.endsWith('.')) return null
  if (/^(?:may|march|april|june|august|jan\.|mar\.)$/.test(word) && !monthCue.test(before)) return null
  if (word === 'march' && /^ (?:on|for|against|to|through|of|madness)\b/iu.test(after) && /the $/iu.test(before))
    return null
  if (
    /^(?:may|april|june|august)$/.test(word) &&
    /^ (?:said|says|told|has|had|was|is|will|would|and her|[A-Z][a-z]+(?! ?\d))/u.test(after) &&
    !/\b(?:in|by|since|until|last|next|this|early|late|during) $/iu.test(before)
  )
    return null
  if (/^[-–]\p{L}/u.test(after) && !/^[-–](?:[A-Z]|term|to)/u.test(after)) return null
  return { type: 'DATE', value: nearMonth(context.now, month, context.tense()), anchor: 'published' }
}

/** What may follow a number that is a year; plurals and units after it make it an amount. */
const amountAfter =
  /^(?:%|[,.]\d|[-–](?:\d(?!\d{3}(?!\d))|page|seat|strong|word|foot|mile|meter|metre|member|pound|point)| ?(?:per ?cent|million|billion|trillion|dollars|euros|people|men|women|police|personnel|staff|troops|soldiers|times|votes|points|miles|feet|meters|metres|kilometers|kilometres|km|kg|tons|tonnes|pounds|acres|hectares|hours|hrs|days|years|months|weeks|minutes|barrels|jobs|workers|members|children|percent|others|more|or so)(?![\p{L}]))/iu
const pluralAfter =
  /^ (?!was|is|has|his|its|this|as|us|gas|series|crisis|elections|congress|olympics|games|press|sales|earnings|results|thus|campaigns|protests|talks)[a-z]{3,}s(?![\p{L}])/u
const strongBefore =
  /(?:^|[\s(“"'‘—–-])(?:in|since|by|from|until|till|before|after|during|between|early|late|mid|through|throughout|fiscal|year|summer|spring|autumn|fall|winter|of|to|and|late|circa|back in|for|around|about|the|a|its|his|her|their|that|our|[’']s)(?: |-)$/iu
const amountBefore =
  /(?:[$£€¥#]|\d[,.]|No\.? |US\$|C\$|Route |Highway |Flight |Resolution |resolution |room |[A-Z]-|dlrs |Article |[-–+])$/u

function bareYear(groups: Groups, context: ReadContext): Draft | null {
  const year = Number(groups.year)
  const before = context.text.slice(Math.max(0, context.start - 14), context.start)
  const after = context.text.slice(context.end, context.end + 18)
  if (amountBefore.test(before) && !/(?:19|20)\d\d[-–]$/.test(before) && !/mid-$/.test(before)) return null
  if (amountAfter.test(after) || namedBy(before)) return null
  const strong = strongBefore.test(before) || before === ''
  const modern = year >= 1900 && year <= 2060
  if (pluralAfter.test(after) && !(modern && /(?:in|since|from|until|the|by|[’']s) $/iu.test(before))) return null
  if (/\b(?:about|some|around|over|than|nearly|least|most) $/iu.test(before) && /^ [a-z]/.test(after)) return null
  if (!modern && !/\b(?:in|since|from|until|the|by|year|of|between|before|after|during|early|late) $/iu.test(before))
    return null
  if (!strong && !modern) return null
  if (!strong && year < 1950 && /^ [a-z]/.test(after)) return null
  return { type: 'DATE', value: `${year}` }
}

/** "Case 2000", "Agenda 2030": a name's number, as against "In 2000" and "March 2000". */
function namedBy(before: string): boolean {
  const word = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}{2,}) $/u.exec(before)?.[1]
  return (
    word !== undefined &&
    !/^(?:Since|From|The|Until|Before|After|During|Between|And|Fiscal|Year|Early|Late|Mid|Back|For|About|Around|By|Through|Throughout|Its|His|Her|Their|Our|That|This)$/u.test(
      word,
    )
  )
}

export const dateRules: readonly TimeRule[] = [
  {
    id: 'time/iso-day',
    first: ['#'],
    pattern: pattern('{year}-(?<monthNumber>0[1-9]|1[0-2])-(?<dom>0[1-9]|[12]\\d|3[01])'),
    read: fullDay,
    examples: [['The decree is dated [2025-03-14].', 'DATE 2025-03-14']],
    not: ['Part 2025-13-40 is out of stock.'],
  },
  {
    id: 'time/month-day-year',
    first: ['@weekday', '@month'],
    pattern: pattern(`${weekdayBefore}{month} ?(?:{dom}|the {ordinal})(?:,? (?:of )?|, ?){year}`),
    read: fullDay,
    examples: [
      ['The accord was signed on [March 3, 2021], in Oslo.', 'DATE 2021-03-03'],
      ['They met on [Tuesday, Sept. 9, 2025].', 'DATE 2025-09-09'],
    ],
    not: ['February 30, 2021 is no day.'],
  },
  {
    id: 'time/day-month-year',
    first: ['#', '@weekday', '@ordinal', 'the'],
    pattern: pattern(`${weekdayBefore}(?:{dom}|{ordinal}) (?:of |day of )?{month},? {year}`),
    read: fullDay,
    examples: [
      ['The envoy arrived on [12 April 2024].', 'DATE 2024-04-12'],
      ['It entered into force on [Monday, 1st of July 2019].', 'DATE 2019-07-01'],
    ],
  },
  {
    id: 'time/month-day',
    first: ['@weekday', '@month'],
    pattern: pattern(`${weekdayBefore}{month} ?(?:the )?(?:{dom}|{ordinal})`),
    read: (groups, context) => monthDay(groups, context),
    examples: [
      ['The summit opened on [Nov. 12] in Lima.', 'DATE 2026-11-12'],
      ['Voters will go to the polls on [Sunday, Jan. 17].', 'DATE 2027-01-17'],
      ['The ceasefire began [December 30] and held.', 'DATE 2026-12-30'],
    ],
    not: ['Some may 12 times refuse.', 'Growth of March 3.5 percent was seen.'],
  },
  {
    id: 'time/day-month',
    first: ['#', '@weekday', '@ordinal'],
    pattern: pattern(`${weekdayBefore}(?:{dom}|{ordinal}) (?:of |day of )?{month}(?! {year})`),
    read: (groups, context) => monthDay(groups, context),
    examples: [
      ['The king will receive him on [9 December].', 'DATE 2026-12-09'],
      ['The vote on [Friday, 13 November] was close.', 'DATE 2026-11-13'],
    ],
    not: ['About 20 may attend.'],
  },
  {
    id: 'time/same-month-day',
    first: ['#', '@ordinal'],
    pattern: pattern('(?:{dom}|{ordinal})(?:,? {year})?'),
    read: (groups, context) => secondDay(groups, context),
    examples: [['The ministers meet on October 24 and [25] in Baku.', 'DATE 2026-10-25']],
    not: ['They met on May 3 and 40 others came.'],
  },
  {
    id: 'time/day-of-month',
    first: ['#'],
    pattern: pattern('(?<dom>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)'),
    read: ({ dom }, { text, start, end, now, previous, tense }) => {
      const before = text.slice(Math.max(0, start - 16), start)
      if (!/\b(?:on|until|by|from|to|of|since|before|after) the $/iu.test(before)) return null
      if (!/^(?:[.,;:!?)]|$| (?:and|to|in|at|for|with|when|but)\b)/u.test(text.slice(end, end + 6))) return null
      const month = previous && start - previous.end < 400 ? /^\d{4}-\d\d/.exec(previous.value)?.[0] : undefined
      if (month && isCivil(Number(month.slice(0, 4)), Number(month.slice(5)), Number(dom))) {
        return { type: 'DATE', value: `${month}-${dom!.padStart(2, '0')}`, anchor: 'previous' }
      }
      if (now === null) return { type: 'DATE', value: `XXXX-XX-${dom!.padStart(2, '0')}`, anchor: 'published' }
      const at = toCivil(now)
      const shift = tense() === 'future' ? Number(at.day > Number(dom)) : -Number(at.day < Number(dom))
      const then = toCivil(addMonths(toDay(at.year, at.month, 1), shift))
      return isCivil(then.year, then.month, Number(dom))
        ? { type: 'DATE', value: dayValue(toDay(then.year, then.month, Number(dom))), anchor: 'published' }
        : null
    },
    examples: [
      ['They met on March 3 and parted on the [5th].', 'DATE 2026-03-05'],
      ['The court will rule on the [7th].', 'DATE 2026-12-07'],
    ],
    not: ['He lives on the 5th floor.', 'One of the 7th Fleet ships left.'],
  },
  {
    id: 'time/first-day-of-range',
    first: ['#'],
    pattern: pattern(
      '(?<from>{dom})(?: ?[-–—] ?| (?:to|through|until|and|or) |, )(?:the )?{dom2} (?:of )?{month}(?:,? {year})?',
    ),
    read: ({ from, dom, month, year }, context) => {
      const number = readMonth(month)
      const value = year
        ? isCivil(Number(year), number, Number(dom))
          ? dayValue(toDay(Number(year), number, Number(dom)))
          : null
        : nearDay(context.now, number, Number(dom), context.tense())
      return value === null
        ? null
        : { type: 'DATE', value, length: from?.length ?? 0, ...(year ? {} : { anchor: 'published' as const }) }
    },
    examples: [['The fair runs from [3] to 5 May 2024.', 'DATE 2024-05-03']],
  },
  {
    id: 'time/year-span',
    first: ['#'],
    pattern: pattern('{year}[-–—](?<short>\\d\\d)(?![\\d-])'),
    read: ({ year, short }) => {
      const [from, to] = [Number(year), Number(`${year?.slice(0, 2)}${short}`)]
      return to > from && Number(short) > 12 ? { type: 'DATE', value: `${from}`, edtf: `${from}/${to}` } : null
    },
    examples: [['In the war of [1914-18] it was neutral.', 'DATE 1914']],
  },
  {
    id: 'time/numeric-day',
    first: ['#'],
    pattern: pattern('(?<a>0?[1-9]|[12]\\d|3[01])[/.](?<b>0?[1-9]|[12]\\d|3[01])[/.]{year}'),
    read: ({ a, b, year }) => {
      const [first, second, y] = [Number(a), Number(b), Number(year)]
      const dayFirst = first > 12 || (second <= 12 && first === second)
      const [day, month] = dayFirst ? [first, second] : second > 12 ? [second, first] : [0, 0]
      return isCivil(y, month, day) ? { type: 'DATE', value: dayValue(toDay(y, month, day)) } : null
    },
    examples: [['Sealed on [25/12/2024] by both.', 'DATE 2024-12-25']],
    not: ['Sealed on 05/06/2024 by both.'],
  },
  {
    id: 'time/month-year',
    first: ['@month'],
    pattern: pattern('{month},? (?:of )?{year}'),
    read: ({ month, year }) => ({ type: 'DATE', value: monthValue(Number(year), readMonth(month)) }),
    examples: [['The treaty lapsed in [August 2019] for good.', 'DATE 2019-08']],
    not: ['He may 2019 or not.'],
  },
  {
    id: 'time/month-spoken-year',
    first: ['@month'],
    pattern: pattern('{month} {spoken}'),
    read: ({ month, spoken }) => {
      const year = readSpokenYear(spoken ?? '')
      return year === null ? null : { type: 'DATE', value: monthValue(year, readMonth(month)) }
    },
    examples: [['It began in [January nineteen ninety-one].', 'DATE 1991-01']],
  },
  {
    id: 'time/month',
    first: ['@month'],
    pattern: pattern('{month}'),
    read: bareMonth,
    examples: [
      ['The two last spoke in [September].', 'DATE 2026-09'],
      ['She will travel to Delhi in [January].', 'DATE 2027-01'],
      ['It must be paid by [May].', 'DATE 2027-05'],
    ],
    not: [
      'Theresa May resigned.',
      'They may leave.',
      'The march went on.',
      'Mrs May said no.',
      'Marchers filled the square.',
    ],
  },
  {
    id: 'time/year',
    first: ['#'],
    pattern: pattern('{year}(?![\\d/])'),
    read: bareYear,
    examples: [
      ['He has ruled since [1994].', 'DATE 1994'],
      ['Their [2015] accord holds.', 'DATE 2015'],
      ['He was envoy from [2001]-2006 there.', 'DATE 2001'],
    ],
    not: [
      'Some 2000 people came.',
      'It cost $1999.',
      'About 1500 troops left.',
      'He ran 1980 meters.',
      'Resolution 1970 was adopted.',
      'The Agenda 2030 was praised.',
    ],
  },
  {
    id: 'time/the-year',
    first: ['year'],
    pattern: pattern('year (?:{year}|{spoken})'),
    read: ({ year, spoken }) => {
      const value = year ? Number(year) : readSpokenYear(spoken ?? '')
      return value === null ? null : { type: 'DATE', value: `${value}`, the: true }
    },
    examples: [['By [the year 2050] it will be gone.', 'DATE 2050']],
  },
  {
    id: 'time/spoken-year',
    first: ['nineteen', 'eighteen', 'seventeen', 'twenty', 'two'],
    pattern: pattern('{spoken}'),
    read: ({ spoken }, context) => {
      const year = readSpokenYear(spoken ?? '')
      const noun = /^(?:-|[ ](?:[a-z]+s|people|percent|men|women|children)(?![\p{L}]))/u.test(
        context.text.slice(context.end, context.end + 20),
      )
      return year === null || noun ? null : { type: 'DATE', value: `${year}` }
    },
    examples: [['The bank failed in [nineteen eighty-six].', 'DATE 1986']],
    not: ['Two thousand people came.', 'Twenty twelve-inch guns fired.'],
  },
]
