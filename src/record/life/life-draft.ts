import type { EventStatus } from '../../document/facts.ts'
import type { Actor } from '../actor.ts'
import type { Step, StepKind } from '../record-event.ts'
import type { Day, Telling, When } from '../telling.ts'
import { meetsDay } from './relate-days.ts'

/** An event's life as far as it has been followed, in the order reports were known. */
export interface LifeDraft {
  /** Null before the first telling. */
  status: EventStatus | null
  when: When | null
  /** Day the present `when` was known. */
  whenKnown: Day | null
  place: Actor | null
  placeKnown: Day | null
  readonly previous: string[]
  readonly steps: Step[]
  /** Sides and actors that have announced or confirmed it. */
  readonly announcers: Set<string>
}

export function newDraft(): LifeDraft {
  return {
    status: null,
    when: null,
    whenKnown: null,
    place: null,
    placeKnown: null,
    previous: [],
    steps: [],
    announcers: new Set(),
  }
}

interface Change {
  readonly by?: Actor | null
  readonly from?: string | null
  readonly to?: string | null
  readonly words?: string
}

export function addStep(draft: LifeDraft, what: StepKind, telling: Telling, change: Change = {}): void {
  const { by = null, words = telling.words, from, to } = change
  const moved = from === undefined && to === undefined ? {} : { from: from ?? null, to: to ?? null }
  draft.steps.push({ what, day: telling.told.known, telling: telling.id, by, ...moved, words })
}

export function hasStep(draft: LifeDraft, what: StepKind): boolean {
  return draft.steps.some((step) => step.what === what)
}

/** Who the report names as saying so first: the announcer, else who confirms it. */
export function announcerOf({ claims }: Telling): Actor | null {
  const claim =
    claims.find(({ stance }) => stance === 'announces') ?? claims.find(({ stance }) => stance === 'confirms')
  return claim?.by ?? null
}

/** A day it was set for before, told again by a report that knows of no other. */
export function isOldDay({ previous }: LifeDraft, when: When): boolean {
  return previous.some((day) => meetsDay(day, when))
}

/** Keeps the day it was set for, once, oldest first. */
export function keepPrevious(draft: LifeDraft, edtf: string): void {
  if (!draft.previous.includes(edtf)) draft.previous.push(edtf)
}

export function setDay(draft: LifeDraft, when: When, telling: Telling): void {
  draft.when = when
  draft.whenKnown = telling.told.known
}
