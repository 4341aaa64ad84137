import { dayOfNumber } from '../../charts/day-number.ts'
import type { Bar, Outcome } from '../../charts/stack-bins.ts'
import { sayDay, sayMonth } from '../say-day.ts'

/** "March 2024: 3 happened, 1 planned" */
export function sayBar({ days, bin, pieces }: Bar, words: Readonly<Record<Outcome, string>>): string {
  return `${sayDays(days)}: ${pieces.map(({ outcome }) => `${bin[outcome]} ${words[outcome]}`).join(', ')}`
}

/** "2024", "March 2024", "12 Mar 2024" */
export function sayDays({ start, end }: Bar['days']): string {
  const first = dayOfNumber(start)
  if (end - start === 1) return sayDay(first)
  return end - start > 31 ? first.slice(0, 4) : sayMonth(first)
}
