import { signal } from '@preact/signals'
import type { AboutAnswer, FeedAnswer, JobAnswer } from '../../../src/api/adding.ts'
import { ApiError } from '../../../src/client/api-error.ts'
import { client } from './client.ts'
import { newerFeed, newerJob } from './newer-news.ts'
import { untilHidden, untilSeen } from './seen.ts'

/** What the record is and what who looks may do; null until the server has said so. */
export const about = signal<AboutAnswer | null>(null)
/** Another one whenever the record has changed: answers are asked for again. */
export const recordState = signal('')
/** Whether the server answers. */
export const online = signal(true)
/** What is being added, the newest first. */
export const jobs = signal<readonly JobAnswer[]>([])

/** What is followed, by address; null until the server has said so. */
export const feeds = signal<readonly FeedAnswer[] | null>(null)

async function readAbout(): Promise<void> {
  try {
    about.value = await client.about()
    online.value = true
    recordState.value = about.value.state
  } catch (error) {
    // Who says no is there.
    online.value = error instanceof ApiError
    if (error instanceof ApiError && error.status === 401) location.assign('/login')
  }
}

/**
 * Follows the server as long as the page stands and is seen: what changes, and whether it is there. A browser has six lines to a server, and a
 * page that nobody sees must not hold one: with seven pages open none would load.
 */
export async function followServer(signal: AbortSignal): Promise<void> {
  await readAbout()
  while (!signal.aborted) {
    await untilSeen(signal)
    try {
      await followWhile(untilHidden(signal))
    } catch (error) {
      // The server says no for good; that it is there has been told.
      if (error instanceof ApiError) return
      throw error
    }
  }
}

async function followWhile(seen: AbortSignal): Promise<void> {
  for await (const change of client.changes(seen)) {
    // Lost may also mean that too many listen: then it is asked as often as it is tried again.
    if (change.event === 'open' || change.event === 'lost') {
      await readAbout()
      if (online.value) await readAdding()
    } else if (change.event === 'record') {
      recordState.value = change.data.state
      await readAbout()
    } else if (change.event === 'job') putJob(change.data)
    else putFeed(change.data)
  }
}

/** What is being added and followed: told anew where the line was open anew, since nothing is told twice. */
async function readAdding(): Promise<void> {
  try {
    const [added, followed] = await Promise.all([client.additions(), client.feeds()])
    const [adding, following] = [jobs.value, feeds.value ?? []]
    jobs.value = added.rows.map((job) =>
      newerJob(
        adding.find(({ id }) => id === job.id),
        job,
      ),
    )
    feeds.value = sortFeeds(
      followed.rows.map((feed) =>
        newerFeed(
          following.find(({ id }) => id === feed.id),
          feed,
        ),
      ),
    )
  } catch {
    // It is told again with the next line that opens.
  }
}

export function putFeed(feed: FeedAnswer): void {
  const all = feeds.value ?? []
  const there = all.find(({ id }) => id === feed.id)
  feeds.value = sortFeeds([newerFeed(there, feed), ...all.filter((one) => one !== there)])
}

export function dropFeed(id: string): void {
  feeds.value = (feeds.value ?? []).filter((feed) => feed.id !== id)
}

const sortFeeds = (all: readonly FeedAnswer[]) =>
  [...all].sort((one, other) => (one.address < other.address ? -1 : Number(one.address > other.address)))

export function putJob(job: JobAnswer): void {
  const there = jobs.value.find(({ id }) => id === job.id)
  const rest = jobs.value.filter((one) => one !== there)
  jobs.value = [newerJob(there, job), ...rest].sort((a, b) => (a.began < b.began ? 1 : -1))
}
