import type { Entity, EventKind, EventStatus } from '../document/facts.ts'
import type { Draft } from './draft.ts'

export type Entities = ReadonlyMap<string, Entity>

/** Kinds one encounter may go by: "talks" is also a meeting, a call is also a discussion. */
const families: Partial<Readonly<Record<EventKind, EventKind>>> = {
  meeting: 'meeting',
  talks: 'meeting',
  call: 'meeting',
}

export function sameFamily(a: EventKind, b: EventKind): boolean {
  return a === b || (families[a] !== undefined && families[a] === families[b])
}

const nearer: ReadonlyMap<string, string> = new Map([
  ['planned', 'ahead'],
  ['postponed', 'ahead'],
  ['cancelled', 'ahead'],
  ['occurred', 'done'],
  ['ongoing', 'done'],
])

/** Whether two mentions may speak of one event, by what they say of its standing. */
export function statusAgrees(a: EventStatus | null, b: EventStatus | null): boolean {
  if (a === null || b === null || a === b) return true
  const side = nearer.get(a)
  return side !== undefined && side === nearer.get(b)
}

/** First and last day of an EDTF value, as numbers YYYYMMDD; open ends reach far. */
export function daysOf(edtf: string): [number, number] {
  const [from = '', to = from] = edtf.replace(/[~?%]/gu, '').split('/')
  return [dayAt(from, false), dayAt(to, true)]
}

function dayAt(part: string, last: boolean): number {
  if (!part || part === '..') return last ? 99999999 : 0
  const week = /^(\d{4})-W(\d\d)$/u.exec(part)
  if (week) return weekDay(Number(week[1]), Number(week[2]), last)
  const [year = '', month, day] = part.split('-')
  return Number(year) * 10000 + Number(month ?? (last ? 12 : 1)) * 100 + Number(day?.slice(0, 2) ?? (last ? 31 : 1))
}

/** Monday or Sunday of an ISO week, near enough for ordering: by day of the year. */
function weekDay(year: number, week: number, last: boolean): number {
  const january4 = new Date(Date.UTC(year, 0, 4))
  const monday = january4.getTime() - ((january4.getUTCDay() + 6) % 7) * 864e5 + (week - 1) * 7 * 864e5
  const day = new Date(monday + (last ? 6 * 864e5 : 0))
  return day.getUTCFullYear() * 10000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate()
}

export function timeWithin(inner: string, outer: string): boolean {
  const [from, to] = daysOf(inner)
  const [start, end] = daysOf(outer)
  return start <= from && to <= end
}

/** One of the two times may refine the other. */
export function timeAgrees(a: Draft, b: Draft): boolean {
  if (!a.time || !b.time) return true
  return timeWithin(a.time.edtf, b.time.edtf) || timeWithin(b.time.edtf, a.time.edtf)
}

/** The same place, or a town and its country. */
export function placeAgrees(a: string | null, b: string | null, entities: Entities): boolean {
  if (!a || !b || a === b) return true
  const one = entities.get(a)
  const other = entities.get(b)
  if (!one || !other) return false
  return Boolean(one.country && one.country === other.country && (one.kind === 'country' || other.kind === 'country'))
}

/** How many who take part are in both; a person and his country are one. */
export function shared(a: Draft, b: Draft, entities: Entities): number {
  return a.parties.filter((x) => b.parties.some((y) => isSame(x.entity, y.entity, entities))).length
}

function isSame(a: string, b: string, entities: Entities): boolean {
  if (a === b) return true
  const one = entities.get(a)
  const other = entities.get(b)
  if (!one?.country || one.country !== other?.country) return false
  return (one.kind === 'person') !== (other.kind === 'person') && (one.kind === 'country' || other.kind === 'country')
}
