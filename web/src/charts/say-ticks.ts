import { scaleUtc } from 'd3-scale'
import { sayDay } from '../parts/say-day.ts'
import type { Period } from './period.ts'

export interface Tick {
  /** Day since 1970-01-01. */
  readonly day: number
  /** "2024", "Mar 2024", "12 Mar 2024": each says its year. */
  readonly words: string
}

const milliseconds = 86_400_000
/** Width of a letter, in pixels, on average. */
const letter = 6.8
/** No finer than days. */
const shortestStep = 1

/** Days for the axis of a period, about `room` pixels for each. */
export function sayTicks({ start, end }: Period, width: number, room = 100): Tick[] {
  const count = Math.max(2, Math.floor(width / room))
  const days = scaleUtc([start * milliseconds, end * milliseconds], [0, width])
    .ticks(count)
    .map((date) => date.getTime() / milliseconds)
    .filter((day) => day % shortestStep === 0)
  const firsts = days.every((day) => isoOf(day).endsWith('-01'))
  const years = days.every((day) => isoOf(day).endsWith('-01-01'))
  const said = days.map((day) => {
    const words = sayDay(isoOf(day))
    return { day, words: years ? words.slice(-4) : firsts ? words.slice(2) : words }
  })
  const longest = Math.max(1, ...said.map(({ words }) => words.length))
  const every = Math.max(1, Math.ceil((said.length * (longest * letter + 10)) / width))
  return said.filter((_, index) => index % every === 0)
}

const isoOf = (day: number) => new Date(day * milliseconds).toISOString().slice(0, 10)
