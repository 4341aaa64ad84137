import { createHash } from 'node:crypto'
import type { List } from '../lists/list.ts'
import { stampOf } from '../lists/open-entry.ts'
import { readList } from '../lists/read-list.ts'
import { AnswerError } from '../network/answer-error.ts'
import type { Fetched } from '../open-url.ts'
import { SourceError } from '../source-error.ts'
import { giveList } from './give-list.ts'
import { nextPoll } from './next-poll.ts'
import type { Watch } from './watch.ts'
import type { Watched } from './watch-state.ts'

const unknown: Watched = { etag: null, lastModified: null, nextPoll: 0, failures: 0, every: null }
const quarter = 15 * 60_000
const deepest = 3

export function watchedOf(link: string, watch: Watch): Watched {
  return watch.live.get(link) ?? watch.options.state.get(link) ?? unknown
}

/** Asks an address once, gives out what is new there, and remembers when to ask again. */
export async function pollLink(link: string, depth: number, watch: Watch): Promise<void> {
  const before = watchedOf(link, watch)
  try {
    const fetched = await watch.run.fetcher.open(link, conditionsOf(before))
    if (fetched.unchanged) return remember(link, { ...before, failures: 0 }, watch)
    await takeAnswer(link, fetched, depth, watch)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    if (error.code === 'stopped' || watch.signal.aborted) return
    await watch.give({ location: link, error })
    if (watch.signal.aborted) return
    const retryAfter = error instanceof AnswerError ? error.retryAfter : null
    remember(link, { ...before, failures: before.failures + 1 }, watch, retryAfter)
  }
}

function conditionsOf({ etag, lastModified }: Watched) {
  return etag || lastModified ? { etag, lastModified } : undefined
}

async function takeAnswer(link: string, fetched: Fetched, depth: number, watch: Watch): Promise<void> {
  const { bytes, contentType, url } = fetched
  const list = readList({ bytes, contentType, name: link, base: url })
  const complete = list ? await takeList(list, link, depth, watch) : await takePage(link, fetched, depth, watch)
  if (watch.signal.aborted) return
  const { etag, lastModified } = complete ? fetched : unknown
  remember(link, { ...unknown, etag, lastModified, every: list?.every ?? null }, watch)
}

async function takeList(list: List, link: string, depth: number, watch: Watch): Promise<boolean> {
  if (list.lists.length > 0) watch.ofLists.add(link)
  const complete = await giveList(list, link, watch)
  if (list.kind === 'opml')
    watch.want(
      link,
      list.lists.map((one) => one.link),
    )
  return list.kind === 'sitemap-index' ? (await pollSitemaps(list, link, depth, watch)) && complete : complete
}

/** Those of an index that have changed by its word, or of which it says nothing. */
async function pollSitemaps(list: List, link: string, depth: number, watch: Watch): Promise<boolean> {
  if (depth >= deepest) return true
  const before = watch.sitemaps.get(link) ?? new Set()
  const now = new Set<string>()
  for (const sitemap of list.lists) {
    const key = `${sitemap.link}\n${sitemap.modified}`
    if (sitemap.modified === null || !before.has(key)) await pollLink(sitemap.link, depth + 1, watch)
    if (watch.signal.aborted) return false
    if (watchedOf(sitemap.link, watch).failures === 0) now.add(key)
  }
  watch.sitemaps.set(link, now)
  return now.size === list.lists.length
}

async function takePage(link: string, fetched: Fetched, depth: number, watch: Watch): Promise<boolean> {
  if (depth > 0) {
    const message = `${link} is listed as a sitemap and is none`
    throw new SourceError('broken', link, message, 'Tell whoever makes the list.')
  }
  const { bytes, contentType, url } = fetched
  const stamp = stampOf(fetched)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const isSame = watch.given.get(link)?.has(digest) ?? false
  watch.given.set(link, new Set([digest]))
  if (isSame || (stamp !== null && watch.options.known?.(link, stamp))) return true
  await watch.give({ location: link, stamp, input: { bytes, url, ...(contentType ? { contentType } : {}) } })
  return true
}

/**
 * Of a list of lists the next run has to know what is in it: it is then asked at once and for the whole of it, so that is what the state is
 * told.
 */
function remember(link: string, watched: Watched, watch: Watch, retryAfter: number | null = null): void {
  const { interval = quarter, state } = watch.options
  const { every, failures } = watched
  const next = nextPoll({ link, now: watch.clock.now(), interval, every, failures, retryAfter })
  const kept = { ...watched, nextPoll: next }
  watch.live.set(link, kept)
  state.set(link, watch.ofLists.has(link) ? { ...kept, etag: null, lastModified: null, nextPoll: 0 } : kept)
}
