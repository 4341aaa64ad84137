import type { Time } from '../document/facts.ts'
import type { Words } from '../document/words.ts'
import { dayValue, toCivil } from './calendar.ts'
import { type Clue, forever } from './clue.ts'
import { scheduled } from './find-occasion-clues.ts'
import { findTense } from './find-tense.ts'
import type { OccasionMention } from './match-occasions.ts'

/** How far into a report what it is about is told, in characters. */
const leadLength = 700
const openingLength = 400
/** Days after an occasion in which its news is told as news. */
const freshDays = 60
/** Words of a look back: the news is of something later. */
const lookBack =
  /\b(?:years?|anniversary|trial|jury|convict\w*|sentenced?|charged|indict\w*|memorial|inquiry|report|since|after|following|months?|former|remember\w*|commemorat\w*)\b/iu

/** What telling of an occasion says without any time: an affair that is in the news, fresh news, or only "not before". */
export function findNewsClues(
  text: string,
  words: Words,
  times: readonly Time[],
  mentions: readonly OccasionMention[],
): Clue[] {
  const clues: Clue[] = []
  const meetings = new Map<string, number>()
  const told = new Map<string, number>()
  for (const { what, sentence } of mentions) {
    meetings.set(`${what} ${sentence}`, (meetings.get(`${what} ${sentence}`) ?? 0) + 1)
    told.set(what, (told.get(what) ?? 0) + 1)
  }
  const weekday = times.some(({ rule, start }) => /^time\/weekday/.test(rule) && start < 3 * openingLength)
  const latestYear = Math.max(0, ...times.map(({ value }) => Number(/^\d{4}/.exec(value)?.[0] ?? 0)))
  for (const mention of mentions) {
    const { start, end, from, to, what } = mention
    if (mention.affair && start < leadLength) {
      const reason = `is about ${what}, ${dayValue(from)} to ${dayValue(to)}`
      clues.push({ start, end, days: [[from, to + 7]], rule: 'time/known-affair', reason, bounded: true })
    } else if (weekday && told.get(what)! > 1 && latestYear <= toCivil(from).year && isFresh(text, mention)) {
      const reason = `is the news of ${what}, ${dayValue(from)}`
      clues.push({ start, end, days: [[from, from + freshDays]], rule: 'time/fresh-occasion', reason, bounded: true })
    } else if (
      meetings.get(`${what} ${mention.sentence}`) === 1 &&
      !scheduled.test(what) &&
      findTense(words, start, end) === 'past'
    ) {
      const reason = `tells of ${what}, ${dayValue(from)}`
      clues.push({ start, end, days: [[from, forever]], rule: 'time/known-occasion', reason, bounded: false })
    }
  }
  return clues
}

/** Told at the very beginning, with no look back: news of a short occasion, not of one set beforehand. */
function isFresh(text: string, { start, from, to, what, nameOnly }: OccasionMention): boolean {
  if (start > openingLength || nameOnly || to - from > 5 || scheduled.test(what)) return false
  return !lookBack.test(text.slice(0, openingLength))
}
