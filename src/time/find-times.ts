import type { Time } from '../document/facts.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'
import type { Day } from './calendar.ts'
import { clockRules } from './clock-rules.ts'
import { dateRules } from './date-rules.ts'
import { durationRules } from './duration-rules.ts'
import { extendLeft } from './extend-left.ts'
import { findTense } from './find-tense.ts'
import { holidayRules } from './holiday-rules.ts'
import { joinRanges } from './join-ranges.ts'
import { periodRules } from './period-rules.ts'
import { relativeRules } from './relative-rules.ts'
import { setRules } from './set-rules.ts'
import { type Draft, indexRules, type Previous, type ReadContext, type TimeRule } from './time-rule.ts'
import { vagueRules } from './vague-rules.ts'
import { weekdayRules } from './weekday-rules.ts'
import { writeEdtf } from './write-edtf.ts'

export const timeRules: readonly TimeRule[] = [
  ...holidayRules,
  ...clockRules,
  ...periodRules,
  ...dateRules,
  ...weekdayRules,
  ...relativeRules,
  ...setRules,
  ...vagueRules,
  ...durationRules,
]

const index = indexRules(timeRules)
const wordStarts = /[\p{L}]+|\d+/gu

/** What was read before, as far as later times lean on it. */
interface Memory {
  previous: Previous | null
  period: Previous | null
}

interface Reading {
  readonly rule: TimeRule
  readonly end: number
  readonly draft: Draft
}

/** Finds the expressions of time from left to right; at each place the longest reading wins, and the first rule among equals. */
export function findTimes(text: string, words: Words, now: Day | null, trace?: Trace): Time[] {
  const times: Time[] = []
  const memory: Memory = { previous: null, period: null }
  let floor = 0
  wordStarts.lastIndex = 0
  for (let match = wordStarts.exec(text); match; match = wordStarts.exec(text)) {
    const rules = index.get(/^\d/.test(match[0]) ? '#' : match[0].toLowerCase())
    if (!rules || !startsWord(text, match.index)) continue
    const reading = bestReading(rules, text, match.index, words, now, memory, trace)
    if (!reading) continue
    const time = toTime(text, match.index, reading, floor, times.length + 1, memory)
    times.push(time)
    remember(memory, time)
    trace?.({
      stage: 'time',
      rule: time.rule,
      start: time.start,
      end: time.end,
      outcome: 'read',
      why: `${time.type} ${time.value}`,
    })
    floor = time.end
    wordStarts.lastIndex = Math.max(time.end, match.index + 1)
  }
  return joinRanges(text, times, now)
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}_@#/]/u.test(text[at - 1]!)
}

function bestReading(
  rules: readonly TimeRule[],
  text: string,
  start: number,
  words: Words,
  now: Day | null,
  memory: Memory,
  trace: Trace | undefined,
): Reading | null {
  let best: Reading | null = null
  for (const rule of rules) {
    rule.pattern.lastIndex = start
    const match = rule.pattern.exec(text)
    if (!match || (best && start + match[0].length <= best.end)) continue
    const end = start + match[0].length
    const groups = match.groups ?? {}
    if (groups.month && !/^\p{Lu}/u.test(groups.month)) continue
    const context: ReadContext = { now, text, start, end, tense: () => findTense(words, start, end), ...memory }
    const draft = rule.read(groups, context)
    if (!draft) trace?.({ stage: 'time', rule: rule.id, start, end, outcome: 'lost', why: 'no time, on a second look' })
    else best = { rule, end: draft.length === undefined ? end : start + draft.length, draft }
  }
  return best
}

function toTime(
  text: string,
  start: number,
  { rule, end, draft: found }: Reading,
  floor: number,
  number: number,
  memory: Memory,
): Time {
  const { start: from, draft } = extendLeft(text, start, found, floor)
  const edtf = draft.edtf !== undefined ? draft.edtf : writeEdtf(draft.value, draft.mod)
  const anchor = draft.anchor === 'previous' ? (memory.previous?.id ?? 'published') : (draft.anchor ?? null)
  return {
    id: `t${number}`,
    start: from,
    end,
    type: draft.type,
    value: draft.value,
    edtf,
    ...(draft.mod === undefined ? {} : { mod: draft.mod }),
    anchor,
    rule: rule.id,
  }
}

function remember(memory: Memory, time: Time): void {
  if (time.type === 'DURATION' || time.type === 'SET' || /REF$/.test(time.value)) return
  const previous: Previous = { id: time.id, value: time.value, end: time.end }
  const period = /-Q\d$|-H\d$/.test(time.value)
  if (period && !/-period$|later$|ago$/.test(time.rule)) memory.period = previous
  if (!period) memory.previous = previous
}
