import { addMonths, type Day, dayValue, monthValue, toCivil, toDay, weekdayOf, yearValue } from './calendar.ts'
import { readNumber, readOrdinal } from './read-number.ts'
import { readMonth, readUnit, readWeekday } from './read-word.ts'
import {
  anchorDay,
  earlierPeriod,
  nearDay,
  nearMonth,
  nearSeason,
  nearWeekday,
  shifted,
  unitValue,
  yearOfMonth,
} from './reference.ts'
import { type Draft, type Groups, pattern, type ReadContext, type TimeRule } from './time-rule.ts'
import { dayParts, seasons, type Unit } from './word-rules.ts'

/** Times counted from the day of publication or from the time before. */

const published = 'published' as const

const steps: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
  'this coming': 1,
  upcoming: 1,
  following: 1,
  this: 0,
  current: 0,
  'this past': -1,
  'this last': -1,
  same: 0,
}

const direction = '(?<step>this (?:coming|past|last)|last|next|this|past|coming|upcoming|current)'

function relativeUnit({ step, unit }: Groups, { now }: ReadContext): Draft {
  const offset = steps[(step ?? '').toLowerCase()] ?? 0
  const the = /^(?:past|coming|previous|current|upcoming)$/i.test(step ?? '')
  return { type: 'DATE', value: unitValue(now, readUnit(unit), offset), anchor: published, the }
}

function relativeWeekday({ step, weekday }: Groups, { now, tense }: ReadContext): Draft {
  const day = readWeekday(weekday)
  const offset = steps[(step ?? '').toLowerCase()] ?? 0
  if (now === null || offset === 0)
    return {
      type: 'DATE',
      value: nearWeekday(now, day, now === null ? 'past' : thisWeekday(now, day, tense())),
      anchor: published,
    }
  const back = (weekdayOf(now) - day + 6) % 7
  const ahead = (day - weekdayOf(now) + 6) % 7
  return { type: 'DATE', value: dayValue(offset < 0 ? now - back - 1 : now + ahead + 1), anchor: published }
}

function thisWeekday(now: Day, day: number, tense: string): 'past' | 'future' {
  if (tense === 'past') return 'past'
  return weekdayOf(now) <= day || tense === 'future' ? 'future' : 'past'
}

function relativeMonth({ step, month }: Groups, { now, tense }: ReadContext): Draft {
  const number = readMonth(month)
  const offset = steps[(step ?? '').toLowerCase()] ?? 0
  if (now === null) return { type: 'DATE', value: nearMonth(now, number, 'past'), anchor: published }
  const at = toCivil(now)
  if (offset === 0)
    return {
      type: 'DATE',
      value: monthValue(tense() === 'past' || number >= at.month ? at.year : at.year + 1, number),
      anchor: published,
    }
  const year = offset < 0 ? (number < at.month - 1 ? at.year : at.year - 1) : number > at.month ? at.year : at.year + 1
  return { type: 'DATE', value: monthValue(year, number), anchor: published }
}

function relativeSeason({ step, season }: Groups, { now, tense }: ReadContext): Draft {
  const code = seasons[(season ?? '').toLowerCase()] ?? 'SU'
  const offset = steps[(step ?? '').toLowerCase()] ?? 0
  if (now === null) return { type: 'DATE', value: `XXXX-${code}`, anchor: published }
  if (offset === 0)
    return {
      type: 'DATE',
      value: nearSeason(now, code, code === 'WI' ? tense() : 'past').replace(/^\d{4}/, (year) =>
        code === 'WI' ? year : yearValue(toCivil(now).year),
      ),
      anchor: published,
    }
  const reference = addMonths(now, offset < 0 ? -3 : 3)
  return { type: 'DATE', value: nearSeason(reference, code, offset < 0 ? 'past' : 'future'), anchor: published }
}

function yearFrom(now: Day | null, text = ''): number | null {
  if (now === null) return null
  return toCivil(now).year + (/last|previous/i.test(text) ? -1 : /next|following/i.test(text) ? 1 : 0)
}

function monthOfYear({ month, dom, dom2, which }: Groups, { now }: ReadContext): Draft {
  const year = yearFrom(now, which)
  const number = readMonth(month)
  const start = year === null ? nearMonth(null, number, 'past') : monthValue(year, number)
  const day = dom ?? dom2
  return { type: 'DATE', value: day ? `${start}-${day.padStart(2, '0')}` : start, anchor: published }
}

/** "a year ago" in a company's results means the same quarter a year before. */
function ago({ count, unit }: Groups, context: ReadContext): Draft | null {
  const number = readNumber(count ?? '')
  const code = readUnit(unit)
  if (/^[SHT]/.test(code)) return agoHours(number, code, context)
  const vague = vagueAgo(number, count, code, context)
  if (vague) return vague
  const period = code === 'Y' && number === 1 ? earlierPeriod(context, 1) : null
  return {
    type: 'DATE',
    value: period ?? shifted(context.now, code, -(number ?? 1) * (/fortnight/i.test(unit ?? '') ? 2 : 1)),
    anchor: published,
  }
}

function agoHours(number: number | null, code: Unit, { now }: ReadContext): Draft {
  if (number === null || code !== 'H' || number < 24 || now === null)
    return { type: 'DATE', value: 'PAST_REF', anchor: published }
  return { type: 'DATE', value: dayValue(now - Math.round(number / 24)), anchor: published }
}

function vagueAgo(number: number | null, count: string | undefined, code: Unit, { now }: ReadContext): Draft | null {
  if (number !== null) return null
  if (now !== null && /^a few$/i.test(count ?? '') && code === 'Y')
    return { type: 'DATE', value: `${yearValue(toCivil(now).year - 3).slice(0, 3)}X`, anchor: published }
  return { type: 'DATE', value: 'PAST_REF' }
}

function later({ count, unit, side }: Groups, context: ReadContext): Draft | null {
  const number = readNumber(count ?? '')
  const code = readUnit(unit)
  const back = /earlier|before|previously/i.test(side ?? '')
  if (number === null || /^[SHT]/.test(code)) return null
  if (back && code === 'Y') {
    const period = earlierPeriod(context, number)
    if (period) return { type: 'DATE', value: period, anchor: 'previous' }
  }
  const { previous } = context
  if ((!previous && !back) || (!back && code === 'Y' && number >= 30)) return null
  const { day, anchor } = anchorDay(context)
  const sign = back ? -number : number
  if (previous && anchor === 'previous' && code === 'Y' && day !== null)
    return { type: 'DATE', value: yearsFrom(previous.value, sign), anchor }
  if (code === 'W' && day !== null && previous && /^\d{4}-\d\d-\d\d/.test(previous.value))
    return { type: 'DATE', value: dayValue(day + 7 * sign), anchor }
  return { type: 'DATE', value: shifted(day, code, sign), anchor }
}

/** A year after "1998-08" is "1999-08". */
function yearsFrom(value: string, years: number): string {
  return value.replace(/^\d{4}/, (year) => yearValue(Number(year) + years)).replace(/T.*$/, '')
}

function sameUnit({ unit, weekday, part }: Groups, context: ReadContext): Draft | null {
  const { previous } = context
  if (!previous || weekday) return null
  const code = readUnit(unit)
  const day = anchorDay(context).day
  if (day === null || (code === 'M' && !/^\d{4}-[\dW]/.test(previous.value))) return null
  const value = unitValue(day, code, 0)
  if (part) return { type: 'TIME', value: `${value}T${part.slice(0, 2).toUpperCase()}`, anchor: 'previous', the: true }
  if (code === 'D' && !/^\d{4}-\d\d-\d\d/.test(previous.value))
    return {
      type: 'DATE',
      value: `${previous.value.replace(/^(\d{4}-\d\d)$/, '$1-XX')}`,
      anchor: 'previous',
      the: true,
    }
  return { type: 'DATE', value, anchor: 'previous', the: true }
}

function following({ side, unit, weekday, month, part }: Groups, context: ReadContext): Draft | null {
  const { day, anchor } = anchorDay(context)
  const ahead = /follow|next|after/i.test(side ?? '')
  if (day === null)
    return {
      type: 'DATE',
      value: weekday ? nearWeekday(null, readWeekday(weekday), 'past') : shifted(null, readUnit(unit), 1),
      anchor,
    }
  if (weekday) {
    const number = readWeekday(weekday)
    const gap = ahead ? ((number - weekdayOf(day) + 6) % 7) + 1 : -((weekdayOf(day) - number + 6) % 7) - 1
    return { type: 'DATE', value: dayValue(day + gap), anchor, the: true }
  }
  if (month)
    return {
      type: 'DATE',
      value: monthValue(
        yearOfMonth(addMonths(day, ahead ? 1 : -1), readMonth(month), ahead ? 'future' : 'past'),
        readMonth(month),
      ),
      anchor,
      the: true,
    }
  if (part)
    return {
      type: 'TIME',
      value: `${dayValue(day + (ahead ? 1 : -1))}${dayParts[part.toLowerCase()]}`,
      anchor,
      the: true,
    }
  return { type: 'DATE', value: unitValue(day, readUnit(unit), ahead ? 1 : -1), anchor, the: true }
}

function namedDay(offset: number) {
  return (_: Groups, { now }: ReadContext): Draft => ({
    type: 'DATE',
    value: now === null ? 'XXXX-XX-XX' : dayValue(now + offset),
    anchor: published,
  })
}

export const relativeRules: readonly TimeRule[] = [
  {
    id: 'time/today',
    first: ['today'],
    pattern: pattern('today'),
    read: (groups, context) => {
      const name =
        /^T/.test(context.text.slice(context.start, context.end)) &&
        /(?:^|[^\p{L}.])\p{Lu}[\p{L}.]* $/u.test(context.text.slice(Math.max(0, context.start - 12), context.start))
      const show = /^[’']?s? (?:programme|program|show|newspaper)\b/u.test(
        context.text.slice(context.end, context.end + 14),
      )
      return name || show ? null : namedDay(0)(groups, context)
    },
    examples: [['He said [today] that talks would go on.', 'DATE 2026-11-25']],
    not: ['She reads USA Today.'],
  },
  {
    id: 'time/yesterday',
    first: ['yesterday'],
    pattern: pattern('yesterday'),
    read: namedDay(-1),
    examples: [['The king left [yesterday].', 'DATE 2026-11-24']],
  },
  {
    id: 'time/tomorrow',
    first: ['tomorrow'],
    pattern: pattern('tomorrow'),
    read: namedDay(1),
    examples: [['Talks resume [tomorrow].', 'DATE 2026-11-26']],
  },
  {
    id: 'time/day-before-yesterday',
    first: ['the', 'day'],
    pattern: pattern('(?:the )?day (?<side>before yesterday|after tomorrow)'),
    read: ({ side }, { now }) => ({
      type: 'DATE',
      value: now === null ? 'XXXX-XX-XX' : dayValue(now + (/tomorrow/i.test(side ?? '') ? 2 : -2)),
      anchor: published,
    }),
    examples: [['They quarrelled [the day before yesterday].', 'DATE 2026-11-23']],
  },
  {
    id: 'time/relative-unit',
    first: ['last', 'next', 'this', 'past', 'coming', 'upcoming', 'previous', 'current'],
    pattern: pattern(`${direction} {calendarUnit}`),
    read: (groups, context) => {
      const step = (groups.step ?? '').toLowerCase()
      if (/^(?:This|Last|Next) (?:Week|Weekend)$/.test(context.text.slice(context.start, context.end))) return null
      const code = readUnit(groups.unit)
      if (code === 'D' && !/^this$/.test(step)) return null
      if ((code === 'E' || code === 'C') && step === 'past')
        return { type: 'DURATION', value: code === 'E' ? 'P10Y' : 'P100Y', the: true }
      return relativeUnit(groups, context)
    },
    examples: [
      ['Xi heads to Hanoi [next week].', 'DATE 2026-W49'],
      ['He was in Rome [last month].', 'DATE 2026-10'],
      ['Sales fell [this year].', 'DATE 2026'],
      ['They will vote [next year].', 'DATE 2027'],
      ['Riots broke out [last weekend].', 'DATE 2026-W47-WE'],
    ],
    not: ['At last weeks of work paid off.'],
  },
  {
    id: 'time/relative-weekday',
    first: ['last', 'next', 'this', 'past', 'coming', 'previous'],
    pattern: pattern(`${direction} {weekday}(?!,? (?:{month})\\.? \\d{1,2},? \\d{4})`),
    read: (groups, context) => relativeWeekday(groups, context),
    examples: [
      ['The bridge opened [last Friday].', 'DATE 2026-11-20'],
      ['They meet [next Tuesday].', 'DATE 2026-12-01'],
      ['They will meet [this Friday].', 'DATE 2026-11-27'],
    ],
  },
  {
    id: 'time/relative-weekday-date',
    first: ['last', 'next', 'this', 'past', 'coming'],
    pattern: pattern(`${direction} {weekday},? {month} (?:{dom}|{ordinal})(?!,? \\d{4})`),
    read: ({ month, dom, ordinal }, { now, tense }) => {
      const value = nearDay(now, readMonth(month), dom ? Number(dom) : (readOrdinal(ordinal ?? '') ?? 0), tense())
      return value ? { type: 'DATE', value, anchor: published } : null
    },
    examples: [['It opens [this coming Sunday, December 6].', 'DATE 2026-12-06']],
  },
  {
    id: 'time/relative-month',
    first: ['last', 'next', 'this', 'past', 'coming'],
    pattern: pattern(`${direction} {month}(?!\\.?,? \\d)`),
    read: (groups, context) => relativeMonth(groups, context),
    examples: [
      ['She resigned [last March].', 'DATE 2026-03'],
      ['Elections are due [next April].', 'DATE 2027-04'],
    ],
    not: ['The last may be first.'],
  },
  {
    id: 'time/relative-month-day',
    first: ['last', 'next', 'this', 'past', 'coming'],
    pattern: pattern(`${direction} {month} {dom}(?!,? \\d{4})`),
    read: ({ step, month, dom }, { now }) => {
      const number = readMonth(month)
      const value = nearDay(now, number, Number(dom), /last|past/i.test(step ?? '') ? 'past' : 'future')
      if (value === null || now === null) return value === null ? null : { type: 'DATE', value, anchor: published }
      const year = toCivil(now).year
      const days = [year - 1, year, year + 1].map((y) => toDay(y, number, Number(dom)))
      const day = /last|past/i.test(step ?? '') ? days.findLast((day) => day < now) : days.find((day) => day >= now)
      return { type: 'DATE', value: dayValue(day ?? now), anchor: published }
    },
    examples: [['He was shot [last Oct. 23] at home.', 'DATE 2026-10-23']],
  },
  {
    id: 'time/relative-season',
    first: ['last', 'next', 'this', 'past', 'coming'],
    pattern: pattern(`${direction} {season}`),
    read: (groups, context) => relativeSeason(groups, context),
    examples: [
      ['The offensive stalled [last summer].', 'DATE 2026-SU'],
      ['They hope to vote [next spring].', 'DATE 2027-SP'],
    ],
  },
  {
    id: 'time/month-of-year',
    first: ['@month', '#'],
    pattern: pattern(
      '(?:(?<dom>3[01]|[12]\\d|0?[1-9]) )?{month}(?: (?<dom2>3[01]|[12]\\d|0?[1-9]))?(?: of)?,? (?:of )?(?<which>last year|this year|next year|the previous year|the following year)',
    ),
    read: monthOfYear,
    examples: [
      ['They declared a friendship in [February last year].', 'DATE 2025-02'],
      ['He took office in [January of this year].', 'DATE 2026-01'],
      ['It opened on [June 12 last year].', 'DATE 2025-06-12'],
    ],
  },
  {
    id: 'time/season-of-year',
    first: ['@season'],
    pattern: pattern('{season}(?: of)? (?<which>last year|this year|next year)'),
    read: ({ season, which }, { now }) => {
      const year = yearFrom(now, which)
      return {
        type: 'DATE',
        value: `${year === null ? 'XXXX' : yearValue(year)}-${seasons[(season ?? '').toLowerCase()]}`,
        anchor: published,
        the: true,
      }
    },
    examples: [['It began in [the spring of last year].', 'DATE 2025-SP']],
  },
  {
    id: 'time/ago',
    first: ['@number', 'several', 'few', 'many', 'some', 'couple', 'half', 'another'],
    pattern: pattern('{count} (?:more )?{unit} ago'),
    read: ago,
    examples: [
      ['The war began [two years ago].', 'DATE 2024'],
      ['He was seen [three weeks ago].', 'DATE 2026-W45'],
      ['They met [10 days ago].', 'DATE 2026-11-15'],
      ['She left [several months ago].', 'DATE PAST_REF'],
    ],
  },
  {
    id: 'time/years-and-months-ago',
    first: ['@number'],
    pattern: pattern('{count} and a half {unit} ago'),
    read: ({ count, unit }, { now }) => ({
      type: 'DATE',
      value: shifted(now, readUnit(unit), -(readNumber(count ?? '') ?? 1) - 0.5),
      anchor: published,
    }),
    examples: [['The truce was signed [two and a half years ago].', 'DATE 2024-05']],
  },
  {
    id: 'time/later',
    first: ['@number', 'couple'],
    pattern: pattern('{count} (?:more )?{unit} (?<side>later|earlier|afterwards?|before(?= ?[,.;])|previously|hence)'),
    read: (groups, context) => later(groups, context),
    examples: [
      ['They met on March 3 and signed [two days later].', 'DATE 2026-03-05'],
      ['Profit was 3 million in August 2020, against 2 million [a year earlier].', 'DATE 2019-08'],
    ],
  },
  {
    id: 'time/weekday-week',
    first: ['@weekday', 'a', 'the'],
    pattern: pattern('{weekday}(?: of)? (?<which>last week|this week|next week|the week before last|week)'),
    read: ({ weekday, which }, { now }) => {
      const number = readWeekday(weekday)
      if (now === null) return { type: 'DATE', value: `XXXX-WXX-${number}`, anchor: published }
      const monday = now - weekdayOf(now) + 1
      const weeks = /before last/i.test(which ?? '')
        ? -2
        : /last/i.test(which ?? '')
          ? -1
          : /^(?:next week|week)$/i.test(which ?? '')
            ? 1
            : 0
      return { type: 'DATE', value: dayValue(monday + number - 1 + 7 * weeks), anchor: published }
    },
    examples: [
      ['He will fly out [Tuesday next week].', 'DATE 2026-12-01'],
      ['They met [Friday last week].', 'DATE 2026-11-20'],
    ],
  },
  {
    id: 'time/unit-before-last',
    first: ['week', 'month', 'year', 'weekend'],
    pattern: pattern('{calendarUnit} (?<side>before last|after next)'),
    read: ({ unit, side }, { now }) => ({
      type: 'DATE',
      value: unitValue(now, readUnit(unit), /last/i.test(side ?? '') ? -2 : 2),
      anchor: published,
      the: true,
    }),
    examples: [['They broke up [the week before last].', 'DATE 2026-W46']],
  },
  {
    id: 'time/same-day',
    first: ['same', 'that'],
    pattern: pattern('(?:that )?(?:very )?(?:same |that ){calendarUnit}'),
    read: (groups, context) =>
      /^(?:day|week|month|year)$/i.test(groups.unit ?? '') ? sameUnit(groups, context) : null,
    examples: [['On March 3 he landed, and left [the same day].', 'DATE 2026-03-03']],
    not: ['They voted the same day.'],
  },
  {
    id: 'time/following',
    first: ['following', 'previous', 'preceding', 'next', 'prior'],
    pattern: pattern('(?<side>following|previous|preceding|next|prior) (?:{weekday}|{month}|{calendarUnit}|{part})'),
    read: (groups, { start, text, ...rest }) => {
      if (!/(?:^|[\s])the $/iu.test(text.slice(Math.max(0, start - 5), start))) return null
      return following(groups, { start, text, ...rest })
    },
    examples: [
      ['He arrived on March 3 and left [the following Monday].', 'DATE 2026-03-09'],
      ['In 1999 they met, and [the following year] they wed.', 'DATE 2000'],
      ['They landed on March 3 and left [the next morning].', 'TIME 2026-03-04TMO'],
    ],
  },
  {
    id: 'time/day-before',
    first: ['day', 'week', 'month', 'year'],
    pattern: pattern('(?<unit>day|week|month|year) (?<side>before|after|earlier)(?= ?[,.;)]| that\\b)'),
    read: ({ unit, side }, context) => {
      if (!/(?:^|\s)(?:the|a) $/iu.test(context.text.slice(Math.max(0, context.start - 5), context.start))) return null
      if (!context.previous) return null
      const { day, anchor } = anchorDay(context)
      return {
        type: 'DATE',
        value: shifted(day, readUnit(unit), /after/i.test(side ?? '') ? 1 : -1),
        anchor,
        the: true,
      }
    },
    examples: [['He spoke on March 3, having met her [the day before].', 'DATE 2026-03-02']],
    not: ['The day before, all was well.'],
  },
]
