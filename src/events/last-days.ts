import type { EventKind, EventTime, Time } from '../document/facts.ts'
import type { Candidate } from './candidate.ts'
import { verbBefore } from './find-partners.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd } from './sentence-bounds.ts'
import { shiftDay } from './shift-day.ts'
import { verbAfter } from './verb-after.ts'

const lasting: ReadonlySet<EventKind> = new Set(['visit', 'meeting', 'talks', 'mediation'])
const stays = /^(?:visit|trip|tour|stay|stop|stopover|swing|journey|mission)$/u
/** Verbs beside which a day is the last: "concluded a two-day visit on Friday". */
const closing = /^(?:end|conclude|finish|complete|wrap|close|culminate|leave|depart|return)$/u
/** Verbs that go on a visit; "met on Monday on a three-day visit" says only that the day is one of them. */
const setting = /^(?:embark|set|start|go|leave|depart|begin|kick|come|arrive|travel|fly|head|be)$/u
const day = /^\d{4}-\d\d-\d\d$/u
/** Longest that is counted out, in days. */
const longest = 31

/**
 * "begins a three-day visit on Monday", "arrived on Monday for a three-day visit", "ended a three-day visit on Wednesday": all its days, where
 * the words give the first or the last of them and how many there are. Any other time is given back as it is.
 */
export function lastDays(scene: Scene, candidate: Candidate, told: EventTime | null): EventTime | null {
  const time = told ?? dayOfLeaving(scene, candidate)
  if (time === null || time.times.length > 1 || !day.test(time.edtf) || !lasting.has(candidate.kind)) return told
  const length = candidate.form === 'noun' ? lengthInside(scene, candidate) : lengthBehind(scene, candidate)
  const days = length === null ? null : countDays(length.value)
  const end = days === null ? null : endOf(scene, candidate)
  if (length === null || days === null || end === null) return told
  const other = shiftDay(time.edtf, end === 'first' ? days - 1 : 1 - days)
  return {
    ...time,
    edtf: end === 'first' ? `${time.edtf}/${other}` : `${other}/${time.edtf}`,
    times: [...time.times, length.id],
  }
}

const leaving = /^(?:leave|depart|exit|fly|return|head)$/u

/** "left Rome on Thursday after a three-day visit": Thursday. */
function dayOfLeaving(scene: Scene, { kind, form, first }: Candidate): EventTime | null {
  const { tokens } = scene.words
  if (kind !== 'visit' || form !== 'noun' || !/^(?:after|following)$/u.test(tokens[first - 1]?.lower ?? '')) return null
  const { sentence } = tokens[first]!
  let found: Time | null = null
  for (let at = first - 2; at >= 0 && first - at < 16 && tokens[at]!.sentence === sentence; at--) {
    const time = scene.times[scene.timeAt[at]!]
    if (time?.type === 'DATE' && time.edtf) found = time
    else if (tokens[at]!.tag.startsWith('VB'))
      return found?.edtf && leaving.test(tokens[at]!.lemma)
        ? { edtf: found.edtf, times: [found.id], basis: found.anchor === null ? 'stated' : 'relative' }
        : null
  }
  return null
}

/** "a three-day visit" */
function lengthInside({ times, timeAt }: Scene, { first, head }: Candidate): Time | null {
  let from = first
  while ((timeAt[from - 1] ?? -1) >= 0) from--
  for (let at = from; at < head; at++) {
    const time = times[timeAt[at]!]
    if (time?.type === 'DURATION') return time
  }
  return null
}

/** "arrived on Monday for a three-day visit", "paid a three-day visit" */
function lengthBehind(scene: Scene, { head }: Candidate): Time | null {
  const { tokens } = scene.words
  const end = sentenceEnd(scene, head)
  for (let at = head; at < end; at++) {
    if ((at > head && !/^(?:for|on)$/u.test(tokens[at]!.lower)) || tokens[at + 1]?.tag !== 'DT') continue
    const time = scene.times[scene.timeAt[at + 2] ?? -1]
    if (time?.type !== 'DURATION') continue
    for (let noun = at + 3; noun < Math.min(end, at + 9) && /^(?:NN|JJ|HYPH|CD|:)/u.test(tokens[noun]!.tag); noun++)
      if (stays.test(tokens[noun]!.lemma)) return time
  }
  return null
}

/** "P3D", "P1W", as days; null for any other length. */
function countDays(value: string): number | null {
  const [, count, unit] = /^P(\d{1,2})([DW])$/u.exec(value) ?? []
  const days = Number(count ?? 0) * (unit === 'W' ? 7 : 1)
  return days > 1 && days <= longest ? days : null
}

/** Which of its days the words give; null where it may be any. */
function endOf(scene: Scene, { form, first, head }: Candidate): 'first' | 'last' | null {
  const { tokens } = scene.words
  if (form === 'verb') return closing.test(tokens[head]!.lemma) ? null : 'first'
  const before = tokens[first - 1]?.lower ?? ''
  if (/^(?:after|following)$/u.test(before)) return 'last'
  if (before === 'of') return /^(?:end|close|conclusion)$/u.test(tokens[first - 2]?.lower ?? '') ? 'last' : null
  if (/^(?:on|for)$/u.test(before)) return goesBefore(scene, first - 1) ? 'first' : null
  if (/^(?:during|amid|in|from|since|by|before|with)$/u.test(before)) return null
  const verb = verbBefore(scene, first)
  const after = verbAfter(scene, head + 1)
  const governor = tokens[verb < 0 ? after : verb]
  return governor !== undefined && closing.test(governor.lemma) ? 'last' : 'first'
}

/** "embarked on", "arrived in Rome on Monday for": whether the verb before sets out. */
function goesBefore({ words: { tokens } }: Scene, from: number): boolean {
  const { sentence } = tokens[from]!
  for (let at = from - 1; at >= 0 && from - at < 12 && tokens[at]!.sentence === sentence; at--)
    if (/^VB/u.test(tokens[at]!.tag)) return setting.test(tokens[at]!.lemma)
  return false
}
