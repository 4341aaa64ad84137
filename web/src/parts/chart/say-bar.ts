import { dayOfNumber } from '../../charts/day-number.ts'
import type { Bar, Outcome } from '../../charts/stack-bins.ts'
import { sayDay, sayEdtf, sayMonth } from '../say-day.ts'

/** "March 2024: 3 happened, 1 planned" */
export function sayBar({ days, bin, pieces }: Bar, words: Readonly<Record<Outcome, string>>): string {
  return `${sayDays(days)}: ${pieces.map(({ outcome }) => `${bin[outcome]} ${words[outcome]}`).join(', ')}`
}

/** "2024", "2010–2014", "March 2024", "Jan–Mar 2024", "4–10 Mar 2024", "12 Mar 2024" */
export function sayDays({ start, end }: Bar['days']): string {
  const [first, last, next] = [dayOfNumber(start), dayOfNumber(end - 1), dayOfNumber(end)]
  if (first === last) return sayDay(first)
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  if (first.endsWith('-01-01') && next.endsWith('-01-01')) return from === to ? from : `${from}–${to}`
  if (!first.endsWith('-01') || !next.endsWith('-01')) return sayEdtf(`${first}/${last}`)
  if (first.slice(0, 7) === last.slice(0, 7)) return sayMonth(first)
  const month = (day: string) => sayDay(day).split(' ')[1]!
  return `${month(first)}${from === to ? '' : ` ${from}`}–${month(last)} ${to}`
}
