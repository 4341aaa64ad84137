import { monthValue, parseDay, toCivil, weekValue, yearValue } from './calendar.ts'
import { readNumber, readOrdinal } from './read-number.ts'
import { readMonth } from './read-word.ts'
import { earlierPeriod, nearDay, nearMonth, nearQuarter, nearSeason, unitValue } from './reference.ts'
import { type Draft, type Groups, pattern, type ReadContext, type TimeRule } from './time-rule.ts'
import { decadeWords, seasons } from './word-rules.ts'

/** Quarters, halves, fiscal years, seasons, decades, centuries. Fiscal quarters are valued like calendar ones, as TimeBank does. */

const yearOf = ({ now }: ReadContext, text: string | undefined): string | null => {
  if (text === undefined) return null
  if (/^\d{4}$/.test(text)) return text
  if (now === null) return 'XXXX'
  return yearValue(toCivil(now).year + (/last/i.test(text) ? -1 : /next/i.test(text) ? 1 : 0))
}

const quarterNumber = (text = ''): number => (/^(?:final|last)/i.test(text) ? 4 : (readOrdinal(text) ?? 0))

function quarter(groups: Groups, context: ReadContext): Draft | null {
  const number = quarterNumber(groups.which)
  if (number < 1 || number > 4) return null
  const year = yearOf(context, groups.year ?? groups.rel)
  if (/^-mile/.test(context.text.slice(context.end, context.end + 5))) return null
  const value = year === null ? nearQuarter(context.now, number, context.tense()) : `${year}-Q${number}`
  return { type: 'DATE', value, anchor: 'published', the: !/-/.test(context.text.slice(context.start, context.end)) }
}

/** "the quarter", "the latest period": the one spoken of, or the last that has ended. */
function samePeriod(context: ReadContext): string | null {
  const { period, start, now } = context
  if (period && start - period.end < 1500 && (now === null || period.value <= unitValue(now, 'Q', -1)))
    return period.value
  if (period && start - period.end < 300) return period.value
  return now === null ? null : unitValue(now, 'Q', -1)
}

function year(groups: Groups, context: ReadContext): Draft | null {
  const value = groups.short ? `${Number(groups.short) > 30 ? 19 : 20}${groups.short}` : groups.year
  return value
    ? { type: 'DATE', value, the: true }
    : { type: 'DATE', value: yearOf(context, groups.rel ?? 'this') ?? 'XXXX', anchor: 'published', the: true }
}

const whichQuarter = '(?<which>first|second|third|fourth|final|last|1st|2nd|3rd|4th)'
const ofYear =
  '(?:,? (?:of |in )?(?:the )?(?:(?:fiscal|calendar)(?: year)? )?(?:{year}|(?<rel>last year|this year|next year)))'

export const periodRules: readonly TimeRule[] = [
  {
    id: 'time/quarter-of-year',
    first: ['first', 'second', 'third', 'fourth', 'final', 'last', '#'],
    pattern: pattern(`${whichQuarter}[- ](?:fiscal[- ])?quarter${ofYear}`),
    read: quarter,
    examples: [['Output fell in [the second quarter of 2025].', 'DATE 2025-Q2']],
  },
  {
    id: 'time/year-quarter',
    first: ['last', 'this', 'next', '#'],
    pattern: pattern(`(?:(?<rel>last year|this year|next year)['’]s|{year}(?:['’]s)?) ${whichQuarter}[- ]quarter`),
    read: quarter,
    examples: [['It compares with [last year’s third quarter].', 'DATE 2025-Q3']],
  },
  {
    id: 'time/quarter',
    first: ['first', 'second', 'third', 'fourth', 'final', 'fiscal', '#'],
    pattern: pattern(
      '(?:fiscal |calendar )?(?<which>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter',
    ),
    read: quarter,
    examples: [
      ['The bank posted a [third-quarter] loss.', 'DATE 2026-Q3'],
      ['Growth will slow in [the first quarter].', 'DATE 2027-Q1'],
    ],
    not: ['He ran the third quarter-mile.'],
  },
  {
    id: 'time/quarter-code',
    first: ['q'],
    pattern: pattern('Q(?<which>[1-4])(?: (?:of )?{year})?'),
    read: ({ which, year: of }, context) => ({
      type: 'DATE',
      value: of ? `${of}-Q${which}` : nearQuarter(context.now, Number(which), context.tense()),
      anchor: 'published',
    }),
    examples: [['Sales rose in [Q3 2025].', 'DATE 2025-Q3']],
  },
  {
    id: 'time/the-quarter',
    first: ['quarter', 'latest', 'period', 'most', 'current'],
    pattern: pattern(
      '(?:latest|most recent|just-ended|current) (?:fiscal )?(?:quarter|period)|quarter(?<back> (?:a year (?:ago|earlier)|last year))?',
    ),
    read: ({ back }, context) => {
      const { text, start, end, now } = context
      const before = text.slice(Math.max(0, start - 12), start)
      if (back && /\bthe $/iu.test(before))
        return { type: 'DATE', value: earlierPeriod(context, 1) ?? 'XXXX-QX', anchor: 'previous', the: true }
      if (/^current/i.test(text.slice(start, end)))
        return { type: 'DATE', value: unitValue(now, 'Q', 0), anchor: 'published', the: true }
      if (!/\bthe $/iu.test(before) || /^(?:-| of (?:a|the|all|its|his)\b|final)/iu.test(text.slice(end, end + 10)))
        return null
      const value = samePeriod(context)
      return value === null ? null : { type: 'DATE', value, anchor: 'previous', the: true }
    },
    examples: [['The bank had a third-quarter loss. In [the quarter], costs doubled.', 'DATE 2026-Q3']],
    not: ['The quarter of the city was quiet.', 'A quarter agreed.'],
  },
  {
    id: 'time/period-of-year',
    first: ['#'],
    pattern: pattern('{year} (?:quarter|period)'),
    read: ({ year: of }, { period }) => ({
      type: 'DATE',
      value: period ? period.value.replace(/^.{4}/, of ?? '') : (of ?? 'XXXX'),
      anchor: 'previous',
      the: true,
    }),
    examples: [['It lost money in the third quarter, as in [the 2024 period].', 'DATE 2024-Q3']],
  },
  {
    id: 'time/earlier-quarter',
    first: ['year'],
    pattern: pattern('year-(?:earlier|ago) (?:fiscal )?(?<which>first|second|third|fourth)[- ]quarter'),
    read: ({ which }, context) => {
      const value = nearQuarter(context.now, quarterNumber(which), 'past')
      return {
        type: 'DATE',
        value: context.now === null ? value : `${yearValue(Number(value.slice(0, 4)) - 1)}${value.slice(4)}`,
        anchor: 'published',
        the: true,
      }
    },
    examples: [['It had a profit in [the year-earlier third quarter].', 'DATE 2025-Q3']],
  },
  {
    id: 'time/week-of',
    first: ['week'],
    pattern: pattern('week of {month} {dom}'),
    read: ({ month, dom }, { now, tense }) => {
      const value = month ? nearDay(now, readMonth(month), Number(dom), tense()) : null
      const day = value === null ? null : parseDay(value)
      return day === null ? null : { type: 'DATE', value: weekValue(day), anchor: 'published', the: true }
    },
    examples: [['The hearing is set for [the week of December 7].', 'DATE 2026-W50']],
  },
  {
    id: 'time/year-earlier-period',
    first: ['year', 'corresponding', 'same', 'comparable', 'last', 'like', 'a'],
    pattern: pattern(
      "(?:year[- ](?:earlier|ago|before)(?: (?:quarter|period))?|(?:corresponding|same|comparable|like) (?:quarter|period)(?: (?:of |in )?(?:a year (?:ago|earlier)|last year|the (?:previous|prior) year|(?:of )?{year}))?|last year[’']s (?:quarter|period))",
    ),
    read: ({ year: of }, context) => {
      const { text, start, end, now, period } = context
      const words = text.slice(start, end).toLowerCase()
      if (!/-|quarter|period/.test(words)) return null
      if (/^(?:same|like|comparable|corresponding) (?:quarter|period)$/.test(words) && !period) return null
      const earlier = earlierPeriod(context, 1) ?? (now === null ? 'XXXX' : yearValue(toCivil(now).year - 1))
      return {
        type: 'DATE',
        value: of ? earlier.replace(/^.{4}/, of) : earlier,
        anchor: 'previous',
        the: /quarter|period/.test(words),
      }
    },
    examples: [['The third-quarter loss compares with a profit in [the year-earlier quarter].', 'DATE 2025-Q3']],
  },
  {
    id: 'time/half',
    first: ['first', 'second', 'last', 'latter', 'final', '#'],
    pattern: pattern(
      `(?<which>first|second|last|latter|final|1st|2nd)[- ]half(?: of| in)?(?:,? (?:the )?(?:{year}|(?<rel>last year|this year|next year|the year)))`,
    ),
    read: (groups, context) => ({
      type: 'DATE',
      value: `${yearOf(context, groups.year ?? groups.rel)}-H${/^(?:first|1)/i.test(groups.which ?? '') ? 1 : 2}`,
      anchor: 'published',
      the: true,
    }),
    examples: [['Trade shrank in [the first half of 2024].', 'DATE 2024-H1']],
  },
  {
    id: 'time/first-half',
    first: ['first', 'second'],
    pattern: pattern('(?<which>first|second)[- ]half'),
    read: (groups, context) => {
      const { text, start, end, now } = context
      const before = text.slice(Math.max(0, start - 8), start)
      if (
        !text.slice(start, end).includes('-') &&
        !(/\b(?:in|for) the $/iu.test(before) && /^[.,]/.test(text.slice(end, end + 1)))
      )
        return null
      return {
        type: 'DATE',
        value: `${now === null ? 'XXXX' : yearValue(toCivil(now).year)}-H${/first/i.test(groups.which ?? '') ? 1 : 2}`,
        anchor: 'published',
        the: !text.slice(start, end).includes('-'),
      }
    },
    examples: [['The firm posted a [first-half] profit.', 'DATE 2026-H1']],
    not: ['The first half of the match was dull.'],
  },
  {
    id: 'time/fiscal-year',
    first: ['fiscal', 'fy', 'financial', 'calendar'],
    pattern: pattern("(?:(?:fiscal|financial|calendar)(?: year)?|FY) ?(?:{year}|[’'](?<short>\\d\\d))"),
    read: year,
    examples: [['The budget for [fiscal 2025] passed.', 'DATE 2025']],
  },
  {
    id: 'time/latest-year',
    first: ['latest', 'current', 'last', 'next', 'this', 'full', 'fiscal', 'past', 'previous'],
    pattern: pattern(
      '(?:(?<rel>latest|current|last|next|this|previous) )?(?:fiscal|financial|calendar|full|school|academic) (?<word>year)',
    ),
    read: ({ rel }, context) => {
      if (!rel && !/\bthe $/iu.test(context.text.slice(Math.max(0, context.start - 5), context.start))) return null
      const which = /latest|last|previous/i.test(rel ?? '') ? 'last' : /next/i.test(rel ?? '') ? 'next' : 'this'
      return { type: 'DATE', value: yearOf(context, which) ?? 'XXXX', anchor: 'published', the: true }
    },
    examples: [['Aid grew in [the current fiscal year].', 'DATE 2026']],
  },
  {
    id: 'time/the-unit',
    first: ['year', 'week', 'month', 'weekend'],
    pattern: pattern('(?<unit>year|week|month|weekend)'),
    read: ({ unit }, context) => {
      const { text, start, end, now, tense } = context
      const before = text.slice(Math.max(0, start - 24), start)
      const after = text.slice(end, end + 16)
      if (!/\bthe $/iu.test(before) || /^[-’']?\p{L}|^-/u.test(after)) return null
      if (/weekend/i.test(unit ?? '')) {
        if (/^ (?:of|after|before) /iu.test(after)) return null
        return {
          type: 'DATE',
          value: now === null ? 'XXXX-WXX-WE' : weekendOf(now, tense()),
          anchor: 'published',
          the: true,
        }
      }
      if (/^ (?:ended|ending|to|through|before|after|of|in which|when|that|earlier)\b/iu.test(after)) {
        return /^ (?:ended|ending|to|through)\b/iu.test(after)
          ? {
              type: 'DURATION',
              value: /year/i.test(unit ?? '') ? 'P1Y' : /month/i.test(unit ?? '') ? 'P1M' : 'P1W',
              the: true,
            }
          : null
      }
      if (
        !/\b(?:of|for|in|during|over|end of|this point in|on|throughout|so far in|through|into|by|later in|earlier in) the $/iu.test(
          before,
        )
      )
        return null
      const code = /year/i.test(unit ?? '') ? 'Y' : /month/i.test(unit ?? '') ? 'M' : 'W'
      return { type: 'DATE', value: unitValue(now, code, 0), anchor: 'published', the: true }
    },
    examples: [
      ['Shots were fired over [the weekend].', 'DATE 2026-W47-WE'],
      ['Sales for [the year] were flat.', 'DATE 2026'],
    ],
    not: ['The year of the monkey began.'],
  },
  {
    id: 'time/year-end',
    first: ['year'],
    pattern: pattern("year[- ]end|year[’']s end"),
    read: (_, { now, text, start, end }) => {
      const value = now === null ? 'XXXX' : yearValue(toCivil(now).year)
      if (text.slice(start, end).includes('-')) return { type: 'DATE', value: `${value}-12-31`, anchor: 'published' }
      return { type: 'DATE', value, mod: 'END', anchor: 'published' }
    },
    examples: [
      ['The pact should be ready by [year’s end].', 'DATE 2026 END'],
      ['They hope to close by [year-end].', 'DATE 2026-12-31'],
    ],
  },
  {
    id: 'time/end-of',
    first: ['end', 'beginning', 'start', 'middle', 'close', 'turn', 'latter', 'early', 'later', 'latter'],
    pattern: pattern(
      '(?<point>end|beginning|start|middle|close|turn|latter part|early part) of (?:the )?(?<what>year|month|week|quarter|decade|century|day|next year|last year|this year|next month|last month|this month|next week|last week|this week|(?<y>(?:1[89]|20)\\d\\d))',
    ),
    read: ({ point, what, y }, { now }) => {
      const mod = /^(?:end|close|latter)/i.test(point ?? '') ? 'END' : /middle/i.test(point ?? '') ? 'MID' : 'START'
      const word = what ?? ''
      const step = /^next/i.test(word) ? 1 : /^last/i.test(word) ? -1 : 0
      if (/^turn/i.test(point ?? '') && !/century|decade/i.test(word)) return null
      const unit = /year/i.test(word)
        ? 'Y'
        : /month/i.test(word)
          ? 'M'
          : /week/i.test(word)
            ? 'W'
            : /quarter/i.test(word)
              ? 'Q'
              : /decade/i.test(word)
                ? 'E'
                : /century/i.test(word)
                  ? 'C'
                  : 'D'
      return { type: 'DATE', value: y ?? unitValue(now, unit, step), mod, the: true, anchor: 'published' }
    },
    examples: [
      ['Troops will leave by [the end of the year].', 'DATE 2026 END'],
      ['It must be done by [the end of next month].', 'DATE 2026-12 END'],
    ],
  },
  {
    id: 'time/end-of-month',
    first: ['end', 'beginning', 'start', 'middle'],
    pattern: pattern('(?<point>end|beginning|start|middle) of {month}(?:,? {year})?'),
    read: ({ point, month, year: of }, { now, tense }) => {
      const number = readMonth(month)
      const mod = /^end/i.test(point ?? '') ? 'END' : /^middle/i.test(point ?? '') ? 'MID' : 'START'
      return {
        type: 'DATE',
        value: of ? monthValue(Number(of), number) : nearMonth(now, number, tense()),
        mod,
        the: true,
        anchor: 'published',
      }
    },
    examples: [['The base must close by [the end of March].', 'DATE 2027-03 END']],
  },
  {
    id: 'time/season',
    first: ['@season'],
    pattern: pattern('{season}(?:,? (?:of )?(?:{year}|{spoken}))?'),
    read: ({ season, year: of, spoken }, context) => {
      const code = seasons[(season ?? '').toLowerCase()] ?? 'SU'
      const { text, start, end } = context
      if (of || spoken) return { type: 'DATE', value: `${of ?? readSpoken(spoken)}-${code}`, the: true }
      const before = text.slice(Math.max(0, start - 10), start)
      if (!/\b(?:in|by|over|since|during|until|before|after|early|late|mid|through) (?:the )?$/iu.test(before))
        return null
      if (
        /^(?: (?:of|from|into|to|off|back|short|apart|in|game|games|olympic|olympics|school|war)\b|-)/iu.test(
          text.slice(end, end + 10),
        )
      )
        return null
      if (/\bto $/iu.test(before)) return null
      return { type: 'DATE', value: nearSeason(context.now, code, context.tense()), anchor: 'published', the: true }
    },
    examples: [
      ['They had met in [the summer of 2019].', 'DATE 2019-SU'],
      ['The harvest failed in [the autumn].', 'DATE 2026-FA'],
    ],
    not: ['The city may fall to rebels.', 'They spring into action.', 'A spring flood came.'],
  },
  {
    id: 'time/decade',
    first: ['#'],
    pattern: pattern("(?:{year}|[’'‘]?(?<short>[1-9]0))[’']?s"),
    read: ({ year: of, short }, { text, start }) => {
      const full = of ?? ''
      const before = text.slice(Math.max(0, start - 12), start)
      if (of)
        return full.endsWith('00') && full < '2000'
          ? { type: 'DATE', value: full.slice(0, 2), the: true }
          : full.endsWith('0')
            ? { type: 'DATE', value: full.slice(0, 3), the: true }
            : null
      if (
        !/(?:\bthe|\bearly|\blate|\bmid)[- ][’'‘]?$/iu.test(before) ||
        /\b(?:his|her|their|temperatures) /iu.test(before)
      )
        return null
      return { type: 'DATE', value: `19${short?.[0]}`, the: true }
    },
    examples: [['The border was drawn in [the 1990s].', 'DATE 199']],
    not: ['He was in his 30s.'],
  },
  {
    id: 'time/decade-word',
    first: [...Object.keys(decadeWords), 'nineteen'],
    pattern: pattern('(?:nineteen[- ])?{decadeWord}'),
    read: ({ decadeWord }, { text, start, end }) => {
      const before = text.slice(Math.max(0, start - 10), start)
      if (!/^nineteen/i.test(text.slice(start, end)) && !/\b(?:the|early|late|mid)[- ]$/iu.test(before)) return null
      return { type: 'DATE', value: `19${decadeWords[(decadeWord ?? '').toLowerCase()]}`, the: true }
    },
    examples: [['Inflation was high in [the seventies].', 'DATE 197']],
    not: ['She is in her sixties.'],
  },
  {
    id: 'time/century',
    first: ['@ordinal'],
    pattern: pattern('{ordinal}[- ]century'),
    read: ({ ordinal }) => {
      const number = readOrdinal(ordinal ?? '')
      return number === null || number > 21
        ? null
        : { type: 'DATE', value: `${number - 1}`.padStart(2, '0'), the: true }
    },
    examples: [['It is a castle of [the 12th century].', 'DATE 11']],
  },
  {
    id: 'time/ordinal-unit',
    first: ['@ordinal'],
    pattern: pattern(
      '(?:(?:a|its|their|the) )?{ordinal} (?:straight |consecutive |full )?(?<unit>day|week|month|year)',
    ),
    read: ({ ordinal, unit }, { text, start, now, end }) => {
      const before = text.slice(Math.max(0, start - 8), start)
      if (/^second$/i.test(ordinal ?? '') && !/\b(?:the|a|its|their|for a) $/iu.test(before)) return null
      if (
        !/\b(?:for|into|entered|in|on|the|its) (?:an? |the |its |their )?$/iu.test(before) ||
        /^-/.test(text.slice(end, end + 1))
      )
        return null
      if (!/^day$/i.test(unit ?? '')) return null
      return {
        type: 'DATE',
        value: now === null ? 'XXXX-XX-XX' : unitValue(now, 'D', 0),
        anchor: 'published',
        the: true,
      }
    },
    examples: [['Talks went on into [the third day].', 'DATE 2026-11-25']],
    not: ['Their second year was hard.'],
  },
]

function readSpoken(text = ''): string {
  const words = text.toLowerCase().split(/[ -]+/)
  const rest = readNumber(words.slice(1).join(' '))
  return words[0] === 'nineteen'
    ? `${1900 + (rest ?? 0)}`
    : `${2000 + (readNumber(words.slice(2).join(' ') || 'x') ?? 0)}`
}

function weekendOf(now: number, tense: string): string {
  return unitValue(now, 'WE', tense === 'future' ? 0 : -1)
}
