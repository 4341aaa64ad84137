import type { Element, ParentNode } from 'domhandler'
import { daysBetween } from './day.ts'
import type { CueKind } from './day-cue-rules.ts'
import { cueBefore } from './find-cue.ts'
import { findDays, type WrittenDay } from './find-days.ts'
import type { Place, Places } from './place-on-page.ts'
import type { Survey } from './survey-page.ts'
import type { Ground, Witness } from './witness.ts'
import { type WitnessName, type WitnessRule, witnessRules } from './witness-rules.ts'

const limits = { datedLines: 600, prose: 220, label: 110 }

/** Days in what the page's readers see: beside the heading, behind words that say what they are, in lines of their own. */
export function gatherFromLines({ survey, places, habit }: Ground): Witness[] {
  const found: Witness[] = []
  let looks = 0
  for (let index = 0; index < survey.lines.length && looks < limits.datedLines; index++) {
    const { text, element } = survey.lines[index]!
    if (!/\p{Nd}/u.test(text)) continue
    const days = findDays(text.length > limits.prose ? text.slice(0, 90) : text, habit)
    if (days.length === 0) continue
    looks++
    const place = places.of(element)
    if (place === 'comment' || isRange(text, days)) continue
    for (const day of days.slice(0, 3)) {
      const name = isMainHeading(element, places) ? 'titleDay' : kindOfDay(survey, index, day, habit.language)
      if (name === null) continue
      const rule: WitnessRule = witnessRules[name]
      const lines = places.fromTitle(index)
      const distance = away(lines) / (name === 'lineCue' ? 2 : 1)
      const full = Math.max(6, rule.weight - distance - (day === days[0] ? 0 : 3))
      const weight = place === 'furniture' && told.has(name) ? full * 0.6 : inPlace(full, place, lines)
      if (weight === 0) continue
      found.push({ ...day, rule, weight, said: text.slice(day.start, day.end), weak: rule.weak === true })
    }
  }
  return found
}

/** What the words before a day say outright counts in a footer too. */
const told = new Set<WitnessName>(['lineCue', 'lineAsOf', 'lineModified', 'lineRights'])
const cueWitness = {
  published: 'lineCue',
  asOf: 'lineAsOf',
  modified: 'lineModified',
  rights: 'lineRights',
  other: null,
} as const

/** What a day in a line is, by the words around it; null where it is none of the report's own. */
function kindOfDay(survey: Survey, index: number, day: WrittenDay, language: string | null): WitnessName | null {
  const { text, element } = survey.lines[index]!
  const { start, end } = day
  if (isPosting(text.slice(0, start))) return null
  const cue = cueBefore(lead(survey, index, start) + text.slice(0, start), language) ?? participle(text, day, language)
  const atEdge = text.length <= limits.label || start <= 45 || text.length - end <= 15
  if (cue !== null) return atEdge ? cueWitness[cue] : null
  const rest = text.length - (end - start)
  if (rest <= 90 && inDateClass(element)) return 'lineDate'
  if (rest <= 70) return 'linePlain'
  return start === 0 || (start <= 30 && /^\s?[).:–—|/-]/u.test(text.slice(end))) ? 'lineOpening' : null
}

/** "… wurde am 3. Mai 2019 veröffentlicht": the cue that comes after its day. */
function participle(text: string, { start, end }: WrittenDay, language: string | null): CueKind | null {
  if (!/(?:wurde|wird|werd|was|ist) (?:\p{L}{1,12} ){0,3}$/u.test(text.slice(Math.max(0, start - 50), start)))
    return null
  const cue = cueBefore(/^[^.,;|]{0,30}/u.exec(text.slice(end))![0], language)
  return cue === 'published' || cue === 'modified' ? cue : null
}

/** "— Ann Lee (@annlee) 3 May 2019": the day of a posting that the report quotes. */
export function isPosting(before: string): boolean {
  return /@\w{2,30}\)?,? ?(?:on )?$/u.test(before.slice(-40))
}

const dateClass = /date|datum|fecha|publi|posted|time|meta|byline|info|stand/iu

function inDateClass(element: ParentNode): boolean {
  let node: ParentNode | null = element
  for (let up = 0; up < 3 && node !== null; up++, node = node.parent) {
    const { class: names = '', id = '' } = (node as Element).attribs ?? {}
    if (dateClass.test(names) || dateClass.test(id)) return true
  }
  return false
}

function isMainHeading(element: ParentNode, places: Places): boolean {
  for (let node: ParentNode | null = element, up = 0; node !== null && up < 6; node = node.parent, up++)
    if (node === places.heading?.element) return true
  return false
}

/** "3 May 2019 – 5 May 2019": when something is on, not when it was written. */
function isRange(text: string, days: readonly WrittenDay[]): boolean {
  const [first, second] = days
  if (first === undefined || second === undefined || daysBetween(first.day, second.day) <= 0) return false
  return /^[\s,]*(?:[–—-]|to|until|bis(?: zum)?|au|al|a|do|tot|till|по|до)\s*(?:\p{L}{2,12}[.,]?\s)?$/iu.test(
    text.slice(first.end, second.start),
  )
}

/** The cue before an element in its line. */
export function cueAt(survey: Survey, line: number, shown: string, language: string | null): CueKind | null {
  const text = survey.lines[line]?.text ?? ''
  const at = shown === '' ? -1 : text.indexOf(shown)
  return at < 0 ? null : cueBefore(lead(survey, line, at) + text.slice(0, at), language)
}

/** A short line right before, where the words begin their own: a label over a day. */
function lead(survey: Survey, line: number, at: number): string {
  const before = survey.lines[line - 1]?.text ?? ''
  return at < 12 && before.length < 40 && !/\d{4}/u.test(before) ? `${before} ` : ''
}

/** How much a witness loses with its distance, in lines, from the heading. Far above it stands the day of the visit, not of the report. */
export function away(lines: number): number {
  return lines >= 0 ? Math.min(24, lines) : Math.min(36, -lines * 1.5)
}

/** What is left of a weight in its part of the page; 0 where no day of the report's own stands. Beside the heading even a "teaser" may be the report's. */
export function inPlace(weight: number, place: Place, lines: number): number {
  if (place === 'body') return weight
  return place === 'comment' || Math.abs(lines) > 6 ? 0 : weight * 0.35
}
