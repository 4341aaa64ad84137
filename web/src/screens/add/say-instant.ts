import { sayDay } from '../../parts/say-day.ts'

/** "24 Nov 2026, 14:05", in the reader's own time zone. */
export function sayInstant(instant: string): string {
  const date = new Date(instant)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${sayDay(day)}, ${two(date.getHours())}:${two(date.getMinutes())}`
}
