import type { Day } from './day.ts'
import type { DayHabit } from './find-days.ts'
import type { Places } from './place-on-page.ts'
import type { LdNode } from './read-json-ld.ts'
import type { Survey } from './survey-page.ts'
import type { WitnessRule } from './witness-rules.ts'

/** One word of a page on when it was published. */
export interface Witness {
  readonly day: Day
  /** The other reading of figures that may mean either. */
  readonly other?: Day
  /** The instant, where the day was written in UTC. */
  readonly utc?: number
  readonly rule: WitnessRule
  readonly weight: number
  /** As the page has it. */
  readonly said: string
  /** Not a plain "published": a change, a copyright. */
  readonly weak: boolean
}

/** What witnesses are gathered from. */
export interface Ground {
  readonly survey: Survey
  readonly places: Places
  readonly nodes: readonly LdNode[]
  readonly habit: DayHabit
  readonly title: string | null
}
