import type { FeedAnswer } from '../../../api/adding.ts'
import { Refusal } from '../../refusal.ts'
import { feedId, followedNote, mostFeeds, parseFollowed } from '../followed.ts'
import type { Bench } from './bench.ts'
import { FollowedFeed } from './followed-feed.ts'

/** All feeds that are followed, in the order they were asked for. The record keeps their addresses. */
export class FollowedFeeds {
  readonly #bench: Bench
  readonly #tell: (feed: FeedAnswer) => void
  readonly #feeds = new Map<string, FollowedFeed>()
  #resumed = false

  constructor(bench: Bench, tell: (feed: FeedAnswer) => void) {
    this.#bench = bench
    this.#tell = tell
  }

  /** Goes on following what the record names. */
  resume(): void {
    if (this.#resumed) return
    for (const address of parseFollowed(this.#bench.store.note(followedNote))) this.#start(address)
    this.#resumed = true
  }

  /** Kept before it is begun. Throws `Refusal`, `RecordError`. */
  async follow(address: string): Promise<FeedAnswer> {
    this.resume()
    const there = this.#feeds.get(feedId(address))
    if (there) return there.answer
    if (this.#feeds.size >= mostFeeds)
      throw new Refusal(409, `${mostFeeds} feeds are followed already`, 'Drop one, or put them into one OPML list.')
    const feed = this.#start(address)
    try {
      await this.#save()
    } catch (error) {
      this.#end(feed)
      throw error
    }
    return feed.answer
  }

  async drop(id: string): Promise<boolean> {
    this.resume()
    const feed = this.#feeds.get(id)
    if (!feed) return false
    this.#end(feed)
    await this.#save()
    return true
  }

  async ended(): Promise<void> {
    await Promise.allSettled([...this.#feeds.values()].map((feed) => feed.ended))
  }

  #start(address: string): FollowedFeed {
    const feed = new FollowedFeed(address, this.#bench, this.#tell)
    this.#feeds.set(feed.answer.id, feed)
    return feed
  }

  #end(feed: FollowedFeed): void {
    feed.stop()
    this.#feeds.delete(feed.answer.id)
  }

  async #save(): Promise<void> {
    const note = JSON.stringify([...this.#feeds.values()].map(({ answer }) => answer.address))
    await this.#bench.store.transact((writer) => writer.saveNote(followedNote, note))
  }
}
