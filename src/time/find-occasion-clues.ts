import type { Time } from '../document/facts.ts'
import type { Words } from '../document/words.ts'
import { dayValue } from './calendar.ts'
import type { Clue } from './clue.ts'
import type { Days } from './day-set.ts'
import { findTense } from './find-tense.ts'
import type { OccasionMention } from './match-occasions.ts'
import { relateTime } from './relate-time.ts'

/** Verbs a time may stand beside without dating what else is told: "said last week that the bombing …". */
const reporting =
  /(?:said|says|say|told|tells|announced|reported|added|wrote|testified|warned|argued|acknowledged|confirmed|insisted|stated|declared)(?: (?:on|late|early|in a \p{L}+)){0,3} $/iu
/** How far from the words of an occasion its time may stand, in characters. */
const reach = 90
const weekdayReach = 60
/** Occasions that are called by their day for ever after: "the Sept. 11 attacks". */
const calledByDay = new Set(['2001-09-11', '2021-01-06', '2023-10-07', '2005-07-07', '1997-07-01'])
const dayRules = /^time\/(?:month-day|day-month)$/
const weekdayRules = /^time\/weekday/
/** Times that are past whatever the verb beside them. */
const looksBack = /^(?:last|the past)\b|\b(?:ago|last year)$/iu

/** "since the Winter Olympics closed": the occasion is over, whatever is told beside it. */
const behind = /\b(?:since|after|following) [^.,;:]{0,16}$/iu

/** What is set long before it happens, so that "next week" of it can be trusted, and what is said of it may lie ahead. */
export const scheduled =
  /summit|session|Assembly|conference|Conference|Forum|Olympics|World Cup|Super Bowl|election|naugurat|address|accession|flight|referendum/u

/** An occasion told with one time, for each of its meetings that the time fits. */
interface Growing {
  readonly time: Time
  readonly mention: OccasionMention
  readonly days: Days[]
  readonly each: string[]
}

/** Occasions told with a time seen from the day of writing ("last week", "on Aug. 7"): each bounds the day on both sides. */
export function findOccasionClues(
  text: string,
  words: Words,
  times: readonly Time[],
  mentions: readonly OccasionMention[],
): Clue[] {
  const growing = new Map<string, Growing>()
  for (const mention of mentions) {
    for (const time of times) {
      const days = relate(text, words, time, mention)
      if (!days) continue
      const key = `${time.id} ${mention.what}`
      const clue: Growing = growing.get(key) ?? { time, mention, days: [], each: [] }
      clue.days.push(days)
      clue.each.push(`“${text.slice(time.start, time.end)}” of ${mention.what}, ${dayValue(mention.from)}`)
      growing.set(key, clue)
    }
  }
  const all = [...growing.values()]
  const dated = new Set(all.filter(({ time }) => dayRules.test(time.rule)).map(({ mention }) => mention.what))
  return all.filter(({ time, mention }) => !weekdayRules.test(time.rule) || !dated.has(mention.what)).map(toClue)
}

function toClue({ time, mention, days, each }: Growing): Clue {
  const start = Math.min(time.start, mention.start)
  const end = Math.max(time.end, mention.end)
  return { start, end, days, each, rule: 'time/occasion-and-time', reason: each[0]!, bounded: true }
}

function relate(text: string, words: Words, time: Time, mention: OccasionMention): Days | null {
  const dated = dayRules.test(time.rule)
  if (mention.nameOnly && !dated) return null
  if (!dated && !isBeside(text, time, mention)) return null
  if (/^time\/(?:month-day|day-month|month)$/.test(time.rule) && calledByDay.has(dayValue(mention.from))) return null
  const said = text.slice(time.start, time.end)
  const tense = looksBack.test(said) ? 'past' : findTense(words, time.start, time.end)
  const over = looksBack.test(said) || behind.test(text.slice(Math.max(0, mention.start - 28), mention.start))
  const told = over ? 'past' : findTense(words, mention.start, mention.end)
  const ahead = tense === 'future' && told === 'future' && scheduled.test(mention.what)
  if ((tense === 'future' || told === 'future') && !ahead) return null
  const days = relateTime(said, time, ahead ? 'future' : 'past', mention.from, mention.to)
  return days && dated && scheduled.test(mention.what) ? [mention.from - 300, mention.to + 330] : days
}

/** Whether a time stands close to an occasion, on its line, and not beside a verb of saying. */
function isBeside(text: string, time: Time, mention: OccasionMention): boolean {
  const gap = Math.max(time.start - mention.end, mention.start - time.end)
  if (gap > (weekdayRules.test(time.rule) ? weekdayReach : reach)) return false
  if (text.slice(Math.min(time.end, mention.end), Math.max(time.start, mention.start)).includes('\n')) return false
  return !reporting.test(text.slice(Math.max(0, time.start - 40), time.start))
}
