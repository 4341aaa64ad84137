import { type Day, toDay } from './calendar.ts'

export type Days = readonly [from: Day, to: Day]

const first = toDay(1980, 1, 1)
const last = toDay(2049, 12, 31)

/** The days something may have been, out of all of 1980 to 2049: what is left after each constraint. */
export class DaySet {
  #may = new Uint8Array(last - first + 1).fill(1)

  /** Keeps only days in one of the stretches. False, and nothing changed, where that would leave none. */
  keep(stretches: readonly Days[]): boolean {
    const next = new Uint8Array(this.#may.length)
    let any = false
    for (const [from, to] of stretches) {
      for (let day = Math.max(from, first); day <= Math.min(to, last); day++) {
        if (this.#may[day - first]) {
          next[day - first] = 1
          any = true
        }
      }
    }
    if (any) this.#may = next
    return any
  }

  has(day: Day): boolean {
    return day >= first && day <= last && this.#may[day - first] === 1
  }

  /** First and last day left; the set is never empty. */
  bounds(): Days {
    return [this.#may.indexOf(1) + first, this.#may.lastIndexOf(1) + first]
  }

  /** The days left that are one stretch with the first: up to the first gap longer than `gap` days. */
  firstStretch(gap: number): Days {
    const [from, to] = this.bounds()
    let end = from
    for (let day = from; day <= to; day++) {
      if (!this.has(day)) continue
      if (day - end > gap) break
      end = day
    }
    return [from, end]
  }

  /** The day after `day` that is left, or null. */
  after(day: Day): Day | null {
    const at = this.#may.indexOf(1, Math.max(0, day + 1 - first))
    return at < 0 ? null : at + first
  }
}
