import { dayOfNumber } from '../../charts/day-number.ts'
import type { Bar, Outcome } from '../../charts/stack-bins.ts'
import { saySpan } from '../say-day.ts'

/** "Mar 2024: 3 happened, 1 planned" */
export function sayBar({ days, bin, pieces }: Bar, words: Readonly<Record<Outcome, string>>): string {
  return `${sayDays(days)}: ${pieces.map(({ outcome }) => `${bin[outcome]} ${words[outcome]}`).join(', ')}`
}

/** "2024", "2010–2014", "Mar 2024", "Jan – Mar 2024", "4–10 Mar 2024", "12 Mar 2024" */
export const sayDays = ({ start, end }: Bar['days']): string => saySpan(dayOfNumber(start), dayOfNumber(end - 1))
