import { dayValue } from './calendar.ts'
import { readMonth, readWeekday } from './read-word.ts'
import { nearDay, nearWeekday, valueDay } from './reference.ts'
import { type Draft, type Groups, pattern, type ReadContext, type TimeRule } from './time-rule.ts'
import { dayParts } from './word-rules.ts'

/** Times of day. */

const two = (n: number | string): string => `${n}`.padStart(2, '0')

/** "10:35 a.m. (0735 GMT) Friday". */
const dayBehindBracket = /^ ?\([^()]{2,14}\) (?:on )?(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L})/u

/** The day a clock time belongs to: the one named with it, else the last day read just before, else the publication day. */
function dayOf(groups: Groups, context: ReadContext): { day: string; anchor: 'published' | 'previous' } {
  const { now, tense, previous } = context
  if (groups.weekday)
    return {
      day: nearWeekday(now, readWeekday(groups.weekday), tense()),
      anchor: 'published',
    }
  if (groups.month) {
    const month = readMonth(groups.month)
    const day = nearDay(now, month, Number(groups.dom), tense())
    if (day) return { day, anchor: 'published' }
  }
  if (groups.named && now !== null) {
    const offset = /yester/i.test(groups.named) ? -1 : /tomorrow/i.test(groups.named) ? 1 : 0
    return { day: dayValue(now + offset), anchor: 'published' }
  }
  const behind = dayBehindBracket.exec(context.text.slice(context.end, context.end + 40))?.groups?.weekday
  if (behind) return { day: nearWeekday(now, readWeekday(behind), tense()), anchor: 'published' }
  const last = previous && context.start - previous.end < 250 ? valueDay(previous.value) : null
  if (last !== null && /^\d{4}-\d\d-\d\d/.test(previous?.value ?? ''))
    return { day: dayValue(last), anchor: 'previous' }
  return { day: now === null ? 'XXXX-XX-XX' : dayValue(now), anchor: 'published' }
}

function clock(groups: Groups, context: ReadContext): Draft | null {
  const { day, anchor } = dayOf(groups, context)
  const apm = (groups.apm ?? '').toLowerCase()
  if (groups.word)
    return { type: 'TIME', value: `${day}T${/noon|mid-?day/i.test(groups.word) ? '12:00' : '24:00'}`, anchor }
  let hour = Number(groups.hour)
  const pm = apm.startsWith('p') || /afternoon|evening|night/i.test(groups.when ?? '')
  if (pm && hour < 12) hour += 12
  if ((apm.startsWith('a') || /morning/i.test(groups.when ?? '')) && hour === 12) hour = 0
  if (hour > 24) return null
  return { type: 'TIME', value: `${day}T${two(hour)}:${two(groups.minute ?? '00')}`, anchor }
}

/** What stands before a time of day that is nothing but figures: scores and lengths of films are written alike. */
const clockCue = /\b(?:at|by|from|to|until|till|around|about|before|after|since|between|and|of) $|[(–—-]$/iu

/** A day after it; one behind a bracket, "(0735 GMT) Friday", is looked at and left to be a time of its own. */
const onDay = '(?:,? (?:on )?(?:{weekday}|(?<named>today|yesterday|tomorrow)|{month} {dom}))?'
const inPart = '(?: (?:in the |at )(?<when>morning|afternoon|evening|night))?'

export const clockRules: readonly TimeRule[] = [
  {
    id: 'time/clock',
    first: ['#'],
    pattern: pattern(`{clock} ?{apm}{zone}${inPart}${onDay}`),
    read: (groups, context) =>
      /noon|midnight/i.test(groups.apm ?? '')
        ? clock({ ...groups, word: groups.apm }, context)
        : clock(groups, context),
    examples: [
      ['The blast came at [10 p.m. Monday].', 'TIME 2026-11-23T22:00'],
      ['They will speak at [9:30 a.m. on Friday].', 'TIME 2026-11-27T09:30'],
      ['The bomb went off at [7:10 a.m.] (0410 GMT) Monday.', 'TIME 2026-11-23T07:10'],
    ],
    not: ['It has 10 amps.'],
  },
  {
    id: 'time/clock-part',
    first: ['#'],
    pattern: pattern(`{clock} (?:in the|at) (?<when>morning|afternoon|evening|night)${onDay}`),
    read: clock,
    examples: [['The plane leaves at [4 in the morning].', 'TIME 2026-11-25T04:00']],
  },
  {
    id: 'time/clock-24',
    first: ['#'],
    pattern: pattern(`(?<hour>2[0-3]|[01]\\d|\\d):(?<minute>[0-5]\\d)(?: ?(?:hours|hrs|h))?{zone}${onDay}`),
    read: (groups, context) => {
      if (/[\d$€£:]$/.test(context.text.slice(Math.max(0, context.start - 1), context.start))) return null
      if (/^[:\d]/.test(context.text.slice(context.end, context.end + 1))) return null
      const bare = !/\p{L}/u.test(context.text.slice(context.start, context.end))
      if (bare && !clockCue.test(context.text.slice(Math.max(0, context.start - 9), context.start))) return null
      return clock(groups, context)
    },
    examples: [['The call began at [15:00].', 'TIME 2026-11-25T15:00']],
    not: ['John 3:161 is quoted.', 'Play video 0:53 here.'],
  },
  {
    id: 'time/clock-gmt',
    first: ['#'],
    pattern: pattern(
      '(?<hour>2[0-3]|[01]\\d)(?<minute>[0-5]\\d) ?(?:GMT|UTC|hours|hrs|local time)|(?<=\\bat )(?<hour>0\\d)(?<minute>[0-5]\\d)',
    ),
    read: (groups, context) => {
      const { text, start, previous } = context
      const same = text[start - 1] === '(' && previous !== null && start - previous.end <= 3
      return same ? null : clock(groups, context)
    },
    examples: [['It will start at [1830 GMT].', 'TIME 2026-11-25T18:30']],
  },
  {
    id: 'time/noon',
    first: ['noon', 'midnight', 'midday'],
    pattern: pattern(`(?<word>noon|midnight|midday)${onDay}`),
    read: clock,
    examples: [['Talks broke off at [noon Monday].', 'TIME 2026-11-23T12:00']],
  },
  {
    id: 'time/tonight',
    first: ['tonight'],
    pattern: pattern('tonight'),
    read: (_, { now }) => ({
      type: 'TIME',
      value: now === null ? 'XXXX-XX-XXTNI' : `${dayValue(now)}TNI`,
      anchor: 'published',
    }),
    examples: [['He will speak [tonight].', 'TIME 2026-11-25TNI']],
  },
  {
    id: 'time/named-part',
    first: ['this', 'yesterday', 'tomorrow', 'last', 'today'],
    pattern: pattern("(?<named>this|yesterday|tomorrow|last|today)[’']?s? {part}"),
    read: ({ named, part }, { now }) => {
      const word = (named ?? '').toLowerCase()
      if (word === 'last' && !/^(?:night|evening)$/i.test(part ?? '')) return null
      const offset = word === 'yesterday' || word === 'last' ? -1 : word === 'tomorrow' ? 1 : 0
      const day = now === null ? 'XXXX-XX-XX' : dayValue(now + offset)
      return { type: 'TIME', value: `${day}${dayParts[(part ?? '').toLowerCase()]}`, anchor: 'published' }
    },
    examples: [
      ['They agreed [this morning] to stop.', 'TIME 2026-11-25TMO'],
      ['Shots were heard [last night].', 'TIME 2026-11-24TNI'],
      ['She lands [tomorrow evening].', 'TIME 2026-11-26TEV'],
    ],
  },
  {
    id: 'time/part-of-day',
    first: ['morning', 'afternoon', 'evening', 'night'],
    pattern: pattern('{part}(?: of {weekday})?'),
    read: (groups, context) => {
      const before = context.text.slice(Math.max(0, context.start - 12), context.start)
      if (
        !groups.weekday &&
        !/\b(?:in the|mid|mid-|the same|that|by|in the early|in the late|during the) ?$/iu.test(before)
      )
        return null
      if (/\bby $/iu.test(before) && !/^[,. ]/.test(context.text.slice(context.end, context.end + 1))) return null
      const { day, anchor } = dayOf(groups, context)
      return { type: 'TIME', value: `${day}${dayParts[(groups.part ?? '').toLowerCase()]}`, anchor }
    },
    examples: [['He landed on Monday and left in the [evening].', 'TIME 2026-11-23TEV']],
    not: ['Morning prayers were held.', 'It was a night of fear.'],
  },
]
