import type { FeedAnswer } from '../../api/adding.ts'
import { readLink } from '../../sources/lists/read-link.ts'
import type { Following } from '../house.ts'
import { Refusal } from '../refusal.ts'
import { newFeed, parseFollowed } from './followed.ts'
import { refuseRecord } from './refuse-record.ts'
import type { WritingThread } from './writing-thread.ts'

/** Before feeds are asked again after the thread that asks them broke off, in milliseconds. */
const rest = 10_000

/**
 * Feeds that are followed while the server runs. `kept`: the record's note of what is followed, null for none; those are gone on with at
 * once. `tell` hears of each change.
 */
export function openFollowing(
  writing: WritingThread,
  kept: string | null,
  tell: (feed: FeedAnswer) => void,
): Following & { close(): Promise<void> } {
  const feeds = new Map(parseFollowed(kept).map((address) => [newFeed(address).id, newFeed(address)]))
  let timer: NodeJS.Timeout | undefined
  const resume = () => {
    if (feeds.size > 0) writing.ask('resume', null).catch(later)
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(resume, rest)
    timer.unref()
  }
  writing.listen((told) => {
    if (told.told !== 'feed' || !feeds.has(told.feed.id)) return
    feeds.set(told.feed.id, told.feed)
    tell(told.feed)
  })
  writing.onLost(later)
  resume()
  return {
    feeds: () => [...feeds.values()],
    async follow(address) {
      const feed = await refuseRecord(writing.ask('follow', { address: checkAddress(address) }))
      feeds.set(feed.id, feeds.get(feed.id) ?? feed)
      tell(feed)
      return feed
    },
    async drop(id) {
      const dropped = await refuseRecord(writing.ask('drop', { id }))
      feeds.delete(id)
      return dropped
    },
    async close() {
      clearTimeout(timer)
      await writing.close()
    },
  }
}

/** As it is asked. Throws `Refusal` (422). */
export function checkAddress(address: string): string {
  const link = readLink(address, null)
  if (link === null)
    throw new Refusal(422, 'that is no address of the web', 'Give one that begins with http:// or https://.')
  const { username, password } = new URL(link)
  if (username !== '' || password !== '')
    throw new Refusal(422, 'the address has a name or password in it', 'Give it without: it would be kept and shown.')
  return link
}
