import { readNumber } from './read-number.ts'
import { readUnit } from './read-word.ts'
import { type Draft, type Groups, pattern, type ReadContext, type TimeRule } from './time-rule.ts'
import { writeDuration } from './write-duration.ts'

/** Lengths of time. "33-year-old" is no time, as in TimeBank. */

const notLength = /^(?:[- ]olds?\b|[- ]of[- ]age\b| apart\b| ago\b|[- ]old\b)/iu

function counted({ count, unit, half }: Groups, { text, start, end }: ReadContext): Draft | null {
  if (notLength.test(text.slice(end, end + 10))) return null
  if (
    /^(?:second|night|season|quarter)s?$/i.test(unit ?? '') &&
    countsNoTime(count ?? '', unit ?? '', text, start, end)
  )
    return null
  if (/^\p{Lu}\p{Ll}/u.test(unit ?? '') && /^\d/.test(count ?? '')) return null
  if (/\b(?:aged|age of|fiscal|Boeing|No\.) $/u.test(text.slice(Math.max(0, start - 8), start))) return null
  if (/^(?:some|many|few)$/i.test(count ?? '') && !/s$/i.test(unit ?? '')) return null
  if (/^an?$/i.test(count ?? '') && (text[end] === '-' || /-long$/i.test(text.slice(start, end)))) return null
  const number = readNumber(count ?? '')
  return {
    type: 'DURATION',
    value: writeDuration(number === null || !half ? number : number + 0.5, readUnit(unit), unit),
    the: !text.slice(start, end).includes('-'),
  }
}

/** "a second man", "three quarters of", "a night raid", "one season" are seldom lengths of time. */
function countsNoTime(count: string, unit: string, text: string, start: number, end: number): boolean {
  if (/^second$/i.test(unit)) return !/^(?:one|half a|1)$/i.test(count) && !/^\d/.test(count)
  if (/^quarter/i.test(unit)) return /^ of\b/iu.test(text.slice(end, end + 4)) || /^an?$/i.test(count)
  if (/^night/i.test(unit)) return /^an?$/i.test(count) && !/\bfor $/iu.test(text.slice(Math.max(0, start - 4), start))
  return /^an?$/i.test(count) && /^season$/i.test(unit)
}

const vagueUnits: Readonly<Record<string, string>> = {
  seconds: 'PTXS',
  minutes: 'PTXM',
  hours: 'PTXH',
  days: 'PXD',
  weeks: 'PXW',
  weekends: 'PXW',
  months: 'PXM',
  years: 'PXY',
  decades: 'PXE',
  centuries: 'PXC',
  generations: 'PXY',
}

/** Words before a bare plural that make it something else: "his years", "in days gone by" is fine, "happy days" is not. */
const notVague =
  /(?:\d|\b(?:his|her|their|my|our|your|office|working|business|school|golden|early|light|lunch|opening|visiting|dog|final|old|half|no|teenage|human|man|leap|happy|peak|rush|trading|consecutive|straight|these|those|which|what|teen|twilight|interim)|[’']s|-) $/iu

export const durationRules: readonly TimeRule[] = [
  {
    id: 'time/length',
    first: [
      '@number',
      'several',
      'few',
      'many',
      'some',
      'couple',
      'half',
      'another',
      'dozens',
      'hundreds',
      'thousands',
      'various',
      'countless',
    ],
    pattern: pattern(
      '{count}(?: |-)(?:(?:more|full|whole|long|straight|consecutive|additional|extra|further|solid|short|other|successive|calendar|working|business|fiscal)[ -])?{unit}(?:[ -]long)?',
    ),
    read: counted,
    examples: [
      ['The talks lasted [three days].', 'DURATION P3D'],
      ['It was a [two-hour] meeting.', 'DURATION PT2H'],
      ['The siege went on for [several months].', 'DURATION PXM'],
      ['They had ruled for [a decade].', 'DURATION P10Y'],
      ['The halt may last [2 1/2 years].', 'DURATION P2Y6M'],
      ['They spent [a couple of weeks] there.', 'DURATION P2W'],
    ],
    not: [
      'A 33-year-old man was held.',
      'She is 40 years old.',
      'Three quarters of voters agreed.',
      'A second minister quit.',
      'He spoke to “60 Minutes”.',
      'A boy aged 16 years fell.',
    ],
  },
  {
    id: 'time/length-range',
    first: ['@number', 'several', 'few'],
    pattern: pattern(
      '{count}(?: {unit})?(?:(?: to | or |[-–])(?:{number}|more|so)|,? if not more,?)(?:[ -](?:more )?(?<unit2>seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries))?',
    ),
    read: ({ count, unit, unit2, number }, { text, start, end }) => {
      const word = unit2 ?? unit
      if (
        !word ||
        notLength.test(text.slice(end, end + 10)) ||
        (unit && unit2) ||
        (!unit2 && number && !/^(?:two|three|so)$/i.test(number))
      )
        return null
      if (/ so$| more$/.test(text.slice(start, end)) && !unit) return null
      return { type: 'DURATION', value: writeDuration(readNumber(count ?? ''), readUnit(word), word), the: true }
    },
    examples: [
      ['It will take [two to three weeks].', 'DURATION P2W'],
      ['They may stay [a year or two].', 'DURATION P1Y'],
    ],
    not: ['He is 30 to 35 years old.'],
  },
  {
    id: 'time/length-and-half',
    first: ['@number'],
    pattern: pattern('{count} and (?<half>a half) {unit}|(?:an?|one) {unit} and (?<half>a half)'),
    read: (groups, context) => counted({ ...groups, count: groups.count ?? 'one' }, context),
    examples: [
      ['They sat for [two and a half hours].', 'DURATION PT2H30M'],
      ['It took [a year and a half].', 'DURATION P1Y6M'],
    ],
  },
  {
    id: 'time/past-length',
    first: [
      'last',
      'past',
      'next',
      'previous',
      'coming',
      'first',
      'final',
      'preceding',
      'following',
      'recent',
      'remaining',
      'opening',
    ],
    pattern: pattern(
      '(?:last|past|next|previous|coming|first|final|preceding|following|remaining|opening) (?:(?:full|or so) )?{count} (?:or so )?(?:(?:full|fiscal|consecutive|straight) )?{unit}',
    ),
    read: ({ count, unit }, { text, start, end }) => {
      const verb =
        /^last/i.test(text.slice(start, end)) &&
        !/(?:^|\b(?:the|this|these|its|his|her|their|our|in|over|for|during|of|than|about|nearly|least) )$/iu.test(
          text.slice(Math.max(0, start - 8), start),
        )
      if (verb || notLength.test(text.slice(end, end + 10)) || /^an?$/i.test(count ?? '')) return null
      return { type: 'DURATION', value: writeDuration(readNumber(count ?? ''), readUnit(unit), unit), the: true }
    },
    examples: [
      ['Exports grew over [the past three years].', 'DURATION P3Y'],
      ['He will travel much in [the next few months].', 'DURATION PXM'],
    ],
  },
  {
    id: 'time/last-units',
    first: ['last', 'past', 'recent', 'coming', 'previous', 'later', 'subsequent', 'intervening'],
    pattern: pattern('(?:past|recent|coming|previous|subsequent|intervening) {unit}'),
    read: ({ unit }, { text, start, end }) => {
      const words = text.slice(start, end).toLowerCase()
      if (!words.endsWith('s') && !words.endsWith('ies') && !words.endsWith('ia')) return null
      if (words.startsWith('coming') && !/weeks|days/.test(words))
        return { type: 'DATE', value: 'FUTURE_REF', the: true }
      if (/^(?:recent|past) (?:years|decades)/.test(words)) return { type: 'DATE', value: 'PAST_REF', the: true }
      return { type: 'DURATION', value: writeDuration(null, readUnit(unit)), the: true }
    },
    examples: [
      ['Clashes have spread in [recent weeks].', 'DURATION PXW'],
      ['Trade has grown in [recent years].', 'DATE PAST_REF'],
    ],
  },
  {
    id: 'time/vague-length',
    first: Object.keys(vagueUnits),
    pattern: pattern(`(?<word>${Object.keys(vagueUnits).join('|')})`),
    read: ({ word }, { text, start, end }) => {
      const before = text.slice(Math.max(0, start - 14), start)
      const after = text.slice(end, end + 8)
      if (
        notVague.test(before) ||
        /^[-’']/.test(after) ||
        /^ (?:old|of age|apart)\b/iu.test(after) ||
        /\b(?:matter of|by) $/iu.test(before)
      )
        return null
      if (/^(?:seconds|generations|weekends)$/i.test(word ?? '') && !/\b(?:for|within|in|after) $/iu.test(before))
        return null
      if (start === 0 || /^[A-Z]/.test(word ?? '')) {
        if (!/^ (?:after|before|ago|later|earlier|of)\b/u.test(text.slice(end, end + 8))) return null
      }
      return {
        type: 'DURATION',
        value: vagueUnits[(word ?? '').toLowerCase()] ?? 'PXD',
        the: !/\bthe $/iu.test(before),
      }
    },
    examples: [
      ['The dispute has gone on for [years].', 'DURATION PXY'],
      ['He came [days] before the anniversary.', 'DURATION PXD'],
    ],
    not: ['In her teenage years she sang.', 'Office hours are short.'],
  },
  {
    id: 'time/long-adjective',
    first: [
      'day',
      'days',
      'week',
      'weeks',
      'month',
      'months',
      'year',
      'years',
      'decade',
      'decades',
      'hour',
      'hours',
      'century',
      'centuries',
      'minutes',
    ],
    pattern: pattern('{unit}-(?:long|old)'),
    read: ({ unit }, { text, start, end }) => {
      const words = text.slice(start, end).toLowerCase()
      if (text[start - 1] === '-' || /^years?-old/.test(words)) return null
      const plural = /^(?:days|weeks|months|years|decades|hours|centuries|minutes)-/.test(words)
      return { type: 'DURATION', value: writeDuration(plural ? null : 1, readUnit(unit)) }
    },
    examples: [
      ['They ended a [decades-long] feud.', 'DURATION PXE'],
      ['It was a [week-long] visit.', 'DURATION P1W'],
    ],
    not: ['A six year-old boy fell.'],
  },
]
