import type { FeedAnswer, JobAnswer } from '../../../src/api/adding.ts'

/*
 * What is being added and followed is told twice: in the answer to who asked for it, and in the stream of changes. Either may come first, so
 * that what was told of it later may be followed by what was told before.
 */

/** The one that was told later; `there` where both say the same. */
export function newerJob(there: JobAnswer | undefined, job: JobAnswer): JobAnswer {
  if (there === undefined) return job
  const isBehind = (there.ended !== null && job.ended === null) || there.read > job.read
  return isBehind ? there : job
}

/** The one that was looked at later. */
export function newerFeed(there: FeedAnswer | undefined, feed: FeedAnswer): FeedAnswer {
  return there !== undefined && (there.checked ?? '') > (feed.checked ?? '') ? there : feed
}
