import type { Block, Dateline } from '../document/report.ts'
import { datelineRules } from './dateline-rules.ts'

/** A dateline is looked for in this many paragraphs: an editor's note or a summary may stand before it. */
const paragraphs = 4

/** What every dateline has: a bracket, a dash, a colon, or a place in capitals. */
const hint = /[(—–:-]|^\p{Lu}{4}/u

/** The dateline a report opens with: "LONDON, March 3 (Reuters) -". `published` (EDTF) gives the year where it names a day without one. */
export function findDateline(
  text: string,
  blocks: readonly Block[],
  published: string | null,
): { dateline: Dateline; rule: string } | null {
  let seen = 0
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    if (seen++ >= paragraphs) return null
    const opening = text.slice(block.start, Math.min(block.end, block.start + 120))
    if (!hint.test(opening)) continue
    for (const rule of datelineRules) {
      rule.pattern.lastIndex = 0
      const hit = rule.pattern.exec(opening)
      const parts = hit?.groups ? rule.read(hit.groups, undefined) : null
      if (!hit || !parts) continue
      const { place, agency } = parts
      const day = parts.date === null ? null : readDay(parts.date, published)
      const span = { start: block.start, end: block.start + hit[0].trimEnd().length }
      return { dateline: { ...span, place, agency, ...(day === null ? {} : { day }) }, rule: rule.id }
    }
  }
  return null
}

const months: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'янв'],
  ['feb', 'fév', 'fev', 'фев'],
  ['mar', 'mär', 'мар'],
  ['apr', 'avr', 'abr', 'апр'],
  ['may', 'mai', 'mag', 'мая'],
  ['jun', 'juin', 'giu', 'июн'],
  ['jul', 'juil', 'lug', 'июл'],
  ['aug', 'aoû', 'ago', 'авг'],
  ['sep', 'set', 'сен'],
  ['oct', 'okt', 'out', 'ott', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dez', 'déc', 'dic', 'дек'],
]

/** "March 3", "3 mars 2023" to a day; null without a year of its own or of the publication day. */
function readDay(date: string, published: string | null): string | null {
  const word = /\p{L}{3,}/u.exec(date)?.[0].toLowerCase() ?? ''
  const month = months.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(date)?.[0])
  if (month === 0 || !(day >= 1 && day <= 31)) return null
  const monthDay = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const given = /\d{4}/u.exec(date)?.[0]
  if (given) return `${given}-${monthDay}`
  if (published === null || !/^\d{4}-\d\d-\d\d$/.test(published)) return null
  const year = Number(published.slice(0, 4))
  // A report of 2 January may be dated 31 December; one from the day after tomorrow is last year's.
  return monthDay > published.slice(5) && month === 12 && published.slice(5, 7) === '01'
    ? `${year - 1}-${monthDay}`
    : `${year}-${monthDay}`
}
