import { readLink } from './lists/read-link.ts'
import type { Sourced } from './source-item.ts'
import { followLink } from './watching/follow-link.ts'
import { Watch, type WatchOptions } from './watching/watch.ts'
import { watchPath } from './watching/watch-path.ts'

/** Who wants an address followed, where it is the user and no list. */
const user = ''

/**
 * Follows addresses (feeds, sitemaps, OPML lists and what they name, pages), files and folders, and gives out each report that is new or has
 * changed, and each failure. Addresses are asked on conditions, at their own pace and by `options.state` where they were left off; a list
 * counts as read when all it gave was taken and the next asked for. Goes on until `options.signal` says stop or the caller leaves;
 * throws only what is our own mistake.
 */
export async function* watchSources(names: readonly string[], options: WatchOptions): AsyncGenerator<Sourced, void> {
  if (options.signal?.aborted) return
  const watch = new Watch(options, followLink)
  const links = names.filter((name) => /^https?:/iu.test(name))
  watch.want(
    user,
    links.map((link) => readLink(link, null) ?? link),
  )
  for (const name of names) if (!links.includes(name)) watch.start(watchPath(name, watch))
  try {
    yield* watch.handover.all()
  } finally {
    watch.handover.end()
    await watch.ended()
  }
}
