import { openList } from './lists/open-list.ts'
import { readList } from './lists/read-list.ts'
import type { NetOptions } from './network/net-options.ts'
import { startRun } from './network/run.ts'
import { SourceError } from './source-error.ts'
import type { Sourced } from './source-item.ts'

/**
 * The reports that a feed, sitemap or OPML list leads to which lies on disk as `name`. Pages it carries whole are read from it, others are
 * fetched. Bytes that are no such list are one failure.
 */
export async function* openFeedFile(
  name: string,
  bytes: Uint8Array,
  options: NetOptions = {},
): AsyncGenerator<Sourced, void> {
  try {
    const list = readList({ bytes, name, base: null })
    if (list) yield* openList(list, name, 0, startRun(options))
    else yield { location: name, error: noList(name) }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    yield { location: name, error }
  }
}

function noList(name: string): SourceError {
  const message = `${name} is no feed, sitemap or OPML list`
  return new SourceError('broken', name, message, 'Give it as a page: with an ending such as .html.')
}
