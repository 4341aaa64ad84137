import { openLink } from './lists/open-list.ts'
import { readLink } from './lists/read-link.ts'
import type { NetOptions } from './network/net-options.ts'
import { startRun } from './network/run.ts'
import type { Sourced } from './source-item.ts'

/**
 * What an address of the web leads to: a page is one report; a feed (RSS, RDF, Atom, JSON), a sitemap, a sitemap index or an OPML list is
 * all the reports it names, in its order. Politely: robots.txt, one request at a time a host. What fails is given out as a failure
 * and the rest goes on; only an abort by `options.signal` throws.
 */
export async function* openAddress(url: string, options: NetOptions = {}): AsyncGenerator<Sourced, void> {
  yield* openLink(readLink(url, null) ?? url, 0, startRun(options))
}
