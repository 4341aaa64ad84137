import type { TodayAnswer } from '../api/words.ts'
import { sayDay } from '../export/say-days.ts'

export function sayToday({ day, basis }: TodayAnswer): string {
  return `Today is ${sayDay(day)} (${basis}).`
}
