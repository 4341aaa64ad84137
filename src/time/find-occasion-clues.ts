import type { Time } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import type { Words } from '../document/words.ts'
import { dayValue } from './calendar.ts'
import { type Clue, forever } from './clue.ts'
import type { Days } from './day-set.ts'
import { findTense } from './find-tense.ts'
import { matchOccasions, type OccasionMention } from './match-occasions.ts'
import { relateTime } from './relate-time.ts'

/** Verbs a time may stand beside without dating what else is told: "said last week that the bombing …". */
const reporting =
  /(?:said|says|say|told|tells|announced|reported|added|wrote|testified|warned|argued|acknowledged|confirmed|insisted|stated|declared)(?: (?:on|late|early|in a \S+))* $/iu
/** How far from the words of an occasion its time may stand. */
const reach = 90
const weekdayReach = 60
/** Occasions that are called by their day for ever after: "the Sept. 11 attacks". */
const calledByDay = new Set(['2001-09-11', '2021-01-06', '2023-10-07', '2005-07-07', '1997-07-01'])

/** Occasions told with a time: each bounds the day. Told without one: the report is not older. */
export function findOccasionClues(text: string, words: Words, times: readonly Time[]): Clue[] {
  const mentions = matchOccasions(
    text.toLowerCase().length === text.length ? text.toLowerCase() : text,
    words.sentences,
  )
  const byTime = new Map<string, Clue & { days: Days[] }>()
  const lower: Clue[] = []
  const meetings = new Map<string, number>()
  for (const { what, sentence } of mentions)
    meetings.set(`${what} ${sentence}`, (meetings.get(`${what} ${sentence}`) ?? 0) + 1)
  for (const mention of mentions) {
    const single = meetings.get(`${mention.what} ${mention.sentence}`) === 1
    if (mention.affair && mention.start < leadLength) lower.push(inTheNews(mention))
    else if (single && !scheduled.test(mention.what) && isPast(words, mention)) lower.push(notBefore(mention))
    const fresh = freshClue(text, mention, mentions, times)
    if (fresh) byTime.set(`fresh ${mention.what}`, fresh)
    for (const time of times) {
      const days = relate(text, words, time, mention)
      if (!days) continue
      const key = `${time.id} ${mention.what}`
      const clue = byTime.get(key)
      if (clue) clue.days.push(days)
      else byTime.set(key, occasionClue(text, time, mention, days))
    }
  }
  const dated = new Set([...byTime.keys()].filter((key) => dayRules.test(ruleOf(key, times))).map(occasionOf))
  const clues = [...byTime]
    .filter(([key]) => !/^time\/weekday/.test(ruleOf(key, times)) || !dated.has(occasionOf(key)))
    .map(([, clue]) => clue)
  return [...clues, ...lower].sort((a, b) => Number(b.bounded) - Number(a.bounded) || width(a) - width(b))
}

/** Once its day is given, a bare weekday near an occasion is of something else. */
const dayRules = /^time\/(?:month-day|day-month)$/
const ruleOf = (key: string, times: readonly Time[]): string => times[Number(/^t(\d+)/.exec(key)?.[1]) - 1]?.rule ?? ''
const occasionOf = (key: string): string => key.slice(key.indexOf(' ') + 1)

function width({ days }: Clue): number {
  return days.reduce((sum, [from, to]) => sum + to - from, 0)
}

function isPast(words: Words, { start, end }: Span): boolean {
  return findTense(words, start, end) === 'past'
}

function notBefore(mention: OccasionMention): Clue {
  const reason = `tells of ${mention.what}, ${dayValue(mention.from)}`
  return {
    start: mention.start,
    end: mention.end,
    days: [[mention.from, forever]],
    rule: 'time/known-occasion',
    reason,
    bounded: false,
  }
}

/** How far into a report what it is about is told. */
const leadLength = 700

function inTheNews({ start, end, what, from, to }: OccasionMention): Clue {
  const reason = `is about ${what}, ${dayValue(from)} to ${dayValue(to)}`
  return { start, end, days: [[from, to + 7]], rule: 'time/known-affair', reason, bounded: true }
}

/** Words of a look back: the news is of something later. */
const lookBack =
  /\b(?:years?|anniversary|trial|jury|convict\w*|sentenced?|charged|indict\w*|memorial|inquiry|report|since|after|following|months?|former|remember\w*|commemorat\w*)\b/iu

/** What the first lines tell of and the rest goes on about, with weekdays and without a look back, happened within weeks. */
function freshClue(
  text: string,
  mention: OccasionMention,
  all: readonly OccasionMention[],
  times: readonly Time[],
): (Clue & { days: Days[] }) | null {
  if (mention.start > 400 || mention.nameOnly || mention.to - mention.from > 5 || lookBack.test(text.slice(0, 400)))
    return null
  const told = all.filter(({ what }) => what === mention.what).length
  const weekday = times.some(({ rule, start }) => /^time\/weekday/.test(rule) && start < 1200)
  if (
    told < 2 ||
    !weekday ||
    times.some(
      ({ value }) => /^\d{4}/.test(value) && Number(value.slice(0, 4)) > Number(dayValue(mention.from).slice(0, 4)),
    )
  )
    return null
  return {
    start: mention.start,
    end: mention.end,
    days: [[mention.from, mention.from + 60]],
    rule: 'time/fresh-occasion',
    reason: `is the news of ${mention.what}, ${dayValue(mention.from)}`,
    bounded: true,
  }
}

function occasionClue(text: string, time: Time, mention: OccasionMention, days: Days): Clue & { days: Days[] } {
  const reason = `“${text.slice(time.start, time.end)}” of ${mention.what}, ${dayValue(mention.from)}`
  const span = { start: Math.min(time.start, mention.start), end: Math.max(time.end, mention.end) }
  return { ...span, days: [days], rule: 'time/occasion-and-time', reason, bounded: true }
}

/** What is set long before it happens, so that "next week" of it can be trusted. */
const scheduled =
  /summit|session|Assembly|conference|Conference|Forum|Olympics|World Cup|Super Bowl|election|Inaugurat|inaugurat|address|accession|flight|referendum/u

function relate(text: string, words: Words, time: Time, mention: OccasionMention): Days | null {
  const gap = Math.max(time.start - mention.end, mention.start - time.end)
  const weekday = /^time\/weekday/.test(time.rule)
  const dated = dayRules.test(time.rule)
  if (mention.nameOnly && !dated) return null
  if (!dated && gap > (weekday ? weekdayReach : reach)) return null
  if (!dated && text.slice(Math.min(time.end, mention.end), Math.max(time.start, mention.start)).includes('\n'))
    return null
  if (!dated && reporting.test(text.slice(Math.max(0, time.start - 40), time.start))) return null
  if (/^time\/(?:month-day|day-month|month)$/.test(time.rule) && calledByDay.has(dayValue(mention.from))) return null
  const tense = findTense(words, time.start, time.end)
  const told = findTense(words, mention.start, mention.end)
  const ahead = tense === 'future' && told === 'future' && scheduled.test(mention.what)
  if ((tense === 'future' || told === 'future') && !ahead) return null
  const days = relateTime(text.slice(time.start, time.end), time, ahead ? 'future' : 'past', mention.from, mention.to)
  return days && dated && scheduled.test(mention.what) ? [mention.from - 300, mention.to + 330] : days
}
