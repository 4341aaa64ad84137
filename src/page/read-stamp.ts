import type { Day } from './day.ts'
import { dayOf } from './day.ts'
import { type DayHabit, findDays } from './find-days.ts'

/** A day, or an instant, as a machine wrote it. */
export interface Stamp {
  /** The day as written, in the zone it was written in. */
  readonly day: Day
  /** Milliseconds since 1970, where the stamp is an instant in UTC: the day it was on its own site may be another. */
  readonly utc?: number
  /** Minutes east of UTC, where the stamp says so and is not in UTC. */
  readonly offset?: number
}

const iso =
  /^\s*(?<y>\d{4})-?(?<m>\d\d)-?(?<d>\d\d)(?=\D|$|\d{4}(?:\d\d)?(?:\D|$))(?:[T\s]{0,3}(?<h>\d\d):?(?<min>\d\d)(?::?\d\d)?(?:[.,]\d{1,9})?)?\s?(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?/iu
const epoch = /^\s*(?<seconds>[1-3]\d{9})(?:\d{3})?\s*$/u
const clock =
  /(?<!\d)(?<h>\d\d?):(?<min>\d\d)(?::\d\d)?\s?(?<zone>Z\b|UTC|GMT|[+-]\d\d:?\d\d)(?<then>[+-](?!00)\d\d)?/iu

/** Reads a machine's date: ISO 8601 whole or compact, RFC 2822, seconds or milliseconds since 1970, or a day written out. */
export function readStamp(value: string, habit: DayHabit): Stamp | null {
  if (value.length > 200) return null
  const seconds = epoch.exec(value)?.groups?.seconds
  if (seconds !== undefined) return fromEpoch(Number(seconds) * 1000)
  const groups = iso.exec(value)?.groups
  const day = groups && dayOf(Number(groups.y), Number(groups.m), Number(groups.d))
  if (day != null) return withZone(day, groups!)
  const written = findDays(value, habit)[0]
  return written === undefined ? null : withZone(written.day, clock.exec(value)?.groups)
}

function withZone(day: Day, groups: Readonly<Record<string, string | undefined>> | undefined): Stamp {
  const { h, min, zone, then } = groups ?? {}
  if (h === undefined || zone === undefined || then !== undefined) return { day }
  const offset = /^[+-]/u.test(zone) ? minutesOf(zone) : 0
  if (offset !== 0) return { day, offset }
  return { day, utc: Date.parse(day) + (Number(h) * 60 + Number(min)) * 60_000 }
}

function minutesOf(zone: string): number {
  const figures = zone.replace(':', '')
  return Number(figures.slice(0, 3)) * 60 + Number(`${figures[0]}${figures.slice(3)}`)
}

function fromEpoch(utc: number): Stamp | null {
  const at = new Date(utc)
  const day = dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
  return day === null ? null : { day, utc }
}
