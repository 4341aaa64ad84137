import { createHash } from 'node:crypto'

const day = 24 * 60 * 60_000
const week = 7 * day

export interface PollFacts {
  readonly link: string
  /** Milliseconds since 1970. */
  readonly now: number
  /** What the user wants, in milliseconds. */
  readonly interval: number
  /** What the feed asks for, in milliseconds; more than a day is not believed. */
  readonly every: number | null
  /** In a row; each doubles the wait, up to a day. */
  readonly failures: number
  /** What the server asked for, in seconds; up to a week. */
  readonly retryAfter: number | null
}

/**
 * When an address is asked next, in milliseconds since 1970: after the longer of what user and feed want, longer after failures, and up to a
 * tenth longer by the digest of the address, so that not all are asked at once and each is always asked at its own time.
 */
export function nextPoll({ link, now, interval, every, failures, retryAfter }: PollFacts): number {
  const base = Math.max(interval, Math.min(every ?? 0, day))
  const wait = Math.min(base * 2 ** Math.min(failures, 16), Math.max(base, day))
  const share = createHash('sha256').update(link).digest().readUInt32BE(0) / 2 ** 32
  return now + Math.max(wait * (1 + share / 10), Math.min((retryAfter ?? 0) * 1000, week))
}
