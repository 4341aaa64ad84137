import type { EventTime } from '../document/facts.ts'

/** A line of an agenda that begins with its day: what is told there, or below it, is on that day. */
export interface Entry {
  /** Tokens `[first, last)` it holds for. */
  readonly first: number
  readonly last: number
  readonly time: EventTime
  /** Place the line names behind the day: "Mon 23 Nov - Ottawa: …". */
  readonly place: string | null
}

/** "Monday, 23 November: the chancellor receives …", "2:25 p.m. The secretary meets …": a list of what is to come, line by line. */
export interface Agenda {
  readonly entries: readonly Entry[]
  /** The text calls itself one. */
  readonly titled: boolean
}
