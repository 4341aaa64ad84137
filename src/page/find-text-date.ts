import { cueBefore } from './find-cue.ts'
import { type DayHabit, findDays, type WrittenDay } from './find-days.ts'
import { isPosting } from './gather-from-lines.ts'
import type { Witness } from './witness.ts'
import { type TextWitnessName, textWitnessRules, type WitnessRule } from './witness-rules.ts'

const top = 8
const bottom = 4

/**
 * Days that a report in plain text gives as its own: in a line of its own or behind words that say so, near the top or the end;
 * in its dateline; behind the agency's name that closes it. Days in figures that can be read two ways are left alone.
 */
export function findTextDate(lines: readonly string[], habit: DayHabit): Witness[] {
  const end = endOf(lines)
  const found: Witness[] = []
  for (let index = 0; index < end; index++) {
    if (index >= top && index < end - bottom) continue
    const text = lines[index]!
    const closing = closingDay(text, index >= end - bottom, habit)
    if (closing !== null) found.push(witness('textEnd', closing, text))
    for (const day of findDays(text.slice(0, 160), habit).slice(0, 2)) {
      const name = kindOf(lines, index, day, habit)
      if (name !== null) found.push(witness(name, day, text))
    }
  }
  return found
}

function witness(name: TextWitnessName, day: WrittenDay, text: string): Witness {
  const rule: WitnessRule = textWitnessRules[name]
  return { ...day, rule, weight: rule.weight, said: text.slice(day.start, day.end), weak: false }
}

/** Where the report ends and readers' comments begin. */
function endOf(lines: readonly string[]): number {
  const comments = lines.findIndex(
    (line) =>
      line.length < 60 &&
      /^(?:\d+ )?(?:comments?|leave a (?:reply|comment)|responses?|kommentare?|commentaires)\b/iu.test(line),
  )
  return comments < 1 ? lines.length : comments
}

function kindOf(
  lines: readonly string[],
  index: number,
  day: WrittenDay,
  { language }: DayHabit,
): TextWitnessName | null {
  const text = lines[index]!
  const before = text.slice(0, day.start)
  if (day.other !== undefined || isPosting(before)) return null
  const label = before.trim() === '' && index > 0 && lines[index - 1]!.length < 30 ? `${lines[index - 1]} ` : ''
  const cue = cueBefore(label + before, language)
  if (cue !== null) return cue === 'published' && day.start < 60 && text.length <= 160 ? 'textCue' : null
  const rest = `${before} ${text.slice(day.end)}`
  if (text.length <= 100 && index > 0 && isBare(rest)) return 'textLine'
  return day.start <= 60 && isDateline(before, text.slice(day.end)) ? 'textDateline' : null
}

/** Words that may stand beside a day in a line made for it: weekday, time, zone, byline, place or desk in capitals. */
const besides =
  /^(?:\p{Lu}[\p{L}.’'-]*|[\d.:]{1,5}|[ap]\.?m\.?|by|von|par|por|am|um|at|on|the|and|of|uhr|h|hrs|utc|gmt|[a-z]{2,4}t|page\d*|p\.?\d*|le|el|il|op|den|à)$/u

function isBare(rest: string): boolean {
  const words = (rest.match(/[\p{L}\d.:’'-]+/gu) ?? []).filter((word) => /[\p{L}\d]/u.test(word))
  return words.length <= 8 && words.every((word) => besides.test(word) || besides.test(word.toLowerCase()))
}

/** "WASHINGTON, April 5, 2018 (AFP) —" at the head of a paragraph. */
function isDateline(before: string, after: string): boolean {
  return (
    /^(?:[\p{Lu}][\p{L}.’' /-]{2,40}, ?(?:\p{L}{3,9}day,? )?)?$/u.test(before) &&
    /^,? ?(?:\([\p{L} ./-]{2,30}\) ?)?(?:[-–—:]|\/)/u.test(after)
  )
}

/** "… in other fields. MAP 05 April 2018": the agency and day that close a report. */
function closingDay(text: string, last: boolean, habit: DayHabit): WrittenDay | null {
  if (!last || text.length < 60) return null
  const from = text.length - 60
  const day = findDays(text.slice(from), habit).at(-1)
  if (day === undefined || day.other !== undefined || from + day.end < text.length - 12) return null
  const sign = /[.!?]["”’)]? [([]?(?<sign>[^.!?]{0,40})$/u.exec(text.slice(from, from + day.start))?.groups?.sign
  const signed = sign?.split(/[ ,/–—-]+/u).every((word) => word === '' || /^\p{Lu}/u.test(word))
  return signed !== true ? null : { ...day, start: from + day.start, end: from + day.end }
}
