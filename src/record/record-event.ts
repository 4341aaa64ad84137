import type { EventFormat, EventKind, EventStatus } from '../document/facts.ts'
import type { Actor } from './actor.ts'
import type { Day, Party, When } from './telling.ts'

/** What changed in an event's life. `lapsed` ("nothing further heard") depends on today and is never stored: see standing-on.ts. */
export type StepKind =
  | 'announced'
  | 'confirmed'
  | 'denied'
  | 'moved'
  | 'relocated'
  | 'postponed'
  | 'cancelled'
  | 'under-way'
  | 'happened'
  | 'not-happened'
  | 'alleged'
  | 'considered'
  | 'corrected'

/** One step of an event's life, tied to the telling that shows it. */
export interface Step {
  readonly what: StepKind
  /** Day the report came out, null where unknown. */
  readonly day: Day | null
  /** Id of the telling; null for a correction by a person. */
  readonly telling: string | null
  /** Who announced, confirmed, denied; null where the report says it itself. */
  readonly by: Actor | null
  /** For moved and relocated, and for corrections: the value before and after (EDTF for moved). */
  readonly from?: string | null
  readonly to?: string | null
  readonly words: string
}

export type Slot = 'kind' | 'status' | 'day' | 'place' | 'format' | 'participants' | 'number'

/** Two or more values that reports give for one slot, side by side. `planned`: some tell of a plan that others deny. */
export interface Contradiction {
  readonly slot: Slot | 'happened' | 'planned'
  readonly sides: readonly {
    readonly value: string
    /** Ids of the tellings that say so. */
    readonly tellings: readonly string[]
    /** Who says so, where somebody is named; else the reports' sources. */
    readonly by: readonly string[]
  }[]
}

/** Why a telling was put to an event. */
export interface Link {
  readonly telling: string
  /** "same pair, same day", "refines the place" … ; one line each. The first telling of an event has none. */
  readonly why: readonly string[]
  /** 0 to 1; 1 for the founding telling and for links by a person. */
  readonly score: number
  readonly by: 'machine' | 'person'
  /** Where a person moved it, or once did. */
  readonly moved?: Moved
}

/** What a telling's link was before people moved it, so that undoing puts it back. */
export interface Moved {
  /** Id of the event the machine had put it to, and why. */
  readonly from: string
  readonly why: readonly string[]
  readonly score: number
  /** Ids of the splits that name it, undone ones too. */
  readonly splits: readonly string[]
}

/** One event of the record: what all its tellings together say. A pure function of them, its links and the corrections. */
export interface RecordEvent {
  /** "e" + 10 characters, from its founding telling; kept through moving, re-reading and merging. */
  readonly id: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly format: EventFormat | null
  readonly parties: readonly Party[]
  readonly place: Actor | null
  readonly when: When | null
  /** Earlier days it was set for, oldest first, EDTF. */
  readonly previous: readonly string[]
  readonly topics: readonly string[]
  /** Id of the record's event it is part of. */
  readonly within: string | null
  readonly steps: readonly Step[]
  readonly contradictions: readonly Contradiction[]
  readonly links: readonly Link[]
  /** Reports that tell of it, and independent sources among them, named, sorted. */
  readonly reports: number
  readonly sources: readonly string[]
  /** First and last day on which a report told of it; null where no report's day is known. */
  readonly firstKnown: Day | null
  readonly lastKnown: Day | null
  /** 0 to 1. */
  readonly confidence: number
  /** Confirmed or edited by a person. */
  readonly reviewed: boolean
  /** Rejected by a person: shown only when asked for. */
  readonly rejected: boolean
  /** The telling that shows it best. */
  readonly best: string
  readonly words: string
  readonly codes: { readonly plover: string | null; readonly mode: string | null; readonly cameo: string | null }
}
