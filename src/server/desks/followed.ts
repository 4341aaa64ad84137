import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { FeedAnswer } from '../../api/adding.ts'

/** Under this name the record keeps what is followed. */
export const followedNote = 'followed'

/** As many are followed at most. */
export const mostFeeds = 200

const schema = z.array(z.string().max(8000)).max(10 * mostFeeds)

/** The addresses that a record's note names; none where it is no list of ours. */
export function parseFollowed(note: string | null): readonly string[] {
  if (note === null) return []
  try {
    return schema.parse(JSON.parse(note))
  } catch {
    return []
  }
}

/** "f" and 12 hexadecimal digits: the same for the same address. */
export function feedId(address: string): string {
  return `f${createHash('sha256').update(address).digest('hex').slice(0, 12)}`
}

/** A feed of which nothing is known yet. */
export function newFeed(address: string): FeedAnswer {
  return { id: feedId(address), address, checked: null, next: null, reports: 0, problem: null }
}
