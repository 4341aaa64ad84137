import type { Span } from './span.ts'

export const entityKinds = ['person', 'country', 'organisation', 'place', 'work', 'occasion', 'group'] as const
export type EntityKind = (typeof entityKinds)[number]
export type MentionForm = 'name' | 'title' | 'pronoun' | 'metonym' | 'description'

export interface Mention extends Span {
  readonly form: MentionForm
}

export interface Office {
  readonly title: string
  /** ISO 3166-1 alpha-3 of the country, or the name of the body, it is an office of. */
  readonly of: string | null
  readonly basis: 'text' | 'register'
  /** Where the text says so; absent where only the register does. */
  readonly start?: number
  readonly end?: number
}

/**
 * Who or what the report speaks of, one for all its mentions. `group` is people the report describes and does not name
 * ("Western officials").
 */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases?: readonly string[]
  readonly wikidata: string | null
  /** ISO 3166-1 alpha-3: the country it is, belongs to, or serves; null where unknown. */
  readonly country: string | null
  readonly offices: readonly Office[]
  readonly mentions: readonly Mention[]
  readonly rule: string
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

export interface Time extends Span {
  readonly id: string
  readonly type: TimeType
  /** TIMEX3 value: "2023-03-20", "2023-W12", "P2D", "PRESENT_REF", "XXXX-WXX-1" … */
  readonly value: string
  /** EDTF level 1, or null where it cannot be resolved to a day, month, year or interval. */
  readonly edtf: string | null
  readonly mod?: string
  /** What it was resolved against: "published", "dateline", the id of another time, or null for absolute ones. */
  readonly anchor: string | null
  readonly rule: string
}

export interface Speaker extends Span {
  readonly entity: string | null
}

export interface Statement {
  readonly id: string
  readonly mode: 'direct' | 'mixed' | 'indirect'
  readonly content: Span
  readonly cue: Span | null
  readonly speaker: Speaker | null
  readonly audience: readonly string[]
  readonly channel: string | null
  /** EDTF day it was said, where the report says. */
  readonly said: string | null
  readonly rule: string
}

export const eventKinds = [
  'visit',
  'meeting',
  'call',
  'talks',
  'mediation',
  'signing',
  'publication',
  'appointment',
  'agree',
  'support',
  'request',
  'accuse',
  'reject',
  'threaten',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'sanction',
  'mobilize',
  'coerce',
  'protest',
  'assault',
] as const
export type EventKind = (typeof eventKinds)[number]

export const eventStatuses = [
  'planned',
  'ongoing',
  'occurred',
  'postponed',
  'cancelled',
  'negated',
  'alleged',
  'hypothetical',
] as const
export type EventStatus = (typeof eventStatuses)[number]

export const roles = [
  'visitor',
  'host',
  'participant',
  'mediator',
  'party',
  'issuer',
  'holder',
  'appointer',
  'actor',
  'recipient',
] as const
export type Role = (typeof roles)[number]

export const eventFormats = [
  'one-on-one',
  'delegation',
  'multilateral',
  'meal',
  'sidelines',
  'virtual',
  'phone',
  'video',
] as const
export type EventFormat = (typeof eventFormats)[number]

export interface Participant {
  readonly entity: string
  readonly role: Role
}

export type Stance = 'announces' | 'asserts' | 'confirms' | 'denies' | 'doubts'

export interface Claim extends Span {
  readonly by: string
  readonly stance: Stance
  /** EDTF day on which it was claimed, where known. */
  readonly on: string | null
}

export interface EventMention extends Span {
  readonly trigger: Span
}

export interface EventTime {
  readonly edtf: string
  /** Ids of the times it was read from. */
  readonly times: readonly string[]
  readonly basis: 'stated' | 'relative' | 'inferred'
}

export interface Event {
  readonly id: string
  readonly kind: EventKind
  readonly status: EventStatus
  readonly format: EventFormat | null
  readonly participants: readonly Participant[]
  readonly place: { readonly entity: string } | null
  readonly time: EventTime | null
  /** Where the report says that it was put to another day or place: what it was set for before. */
  readonly moved?: { readonly time: EventTime | null; readonly place: { readonly entity: string } | null }
  readonly topics: readonly Span[]
  readonly claims: readonly Claim[]
  /** Id of the event it is part of. */
  readonly within: string | null
  /** Its clause, the best evidence first. */
  readonly mentions: readonly EventMention[]
  readonly codes: { readonly plover: string | null; readonly mode: string | null; readonly cameo: string | null }
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

export interface Tally extends Span {
  readonly kind: EventKind
  readonly participants: readonly string[]
  readonly count: number
  readonly since: string | null
  readonly asOf: string | null
  readonly rule: string
}

/** Something odd that a reader should know of; never an exception. */
export interface Note {
  readonly stage: string
  readonly message: string
  readonly start?: number
  readonly end?: number
}
