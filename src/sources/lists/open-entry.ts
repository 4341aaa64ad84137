import { mayPass } from '../network/may-pass.ts'
import type { Run } from '../network/run.ts'
import type { Fetched } from '../open-url.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced, SourceItem } from '../source-item.ts'
import { isWholeText, visibleText } from './is-whole-text.ts'
import type { Entry } from './list.ts'

/**
 * The report an entry stands for: what the feed carries where that is the whole of it, else its page, else what the feed says of it.
 * Null where the record has it. Throws the reason of an abort.
 */
export async function openEntry(entry: Entry, run: Run): Promise<Sourced | null> {
  const { location, link, stamp } = entry
  if (passedOver(location, stamp, run)) return null
  if (isWholeText(entry.content)) return fromFeed(entry)
  if (link === null) return fromFeed(entry) ?? { location, error: noLink(location) }
  try {
    const fetched = await run.fetcher.open(link)
    const found = stamp ?? stampOf(fetched)
    if (stamp === null && passedOver(location, found, run)) return null
    return fromPage(entry, found, fetched)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    run.options.signal?.throwIfAborted()
    // What the feed says stands in for the page; where the page may come back, without a stamp, so that it is asked for again.
    return fromFeed(mayPass(error) ? { ...entry, stamp: null } : entry) ?? { location, error }
  }
}

export function passedOver(location: string, stamp: string | null, { options }: Run): boolean {
  if (stamp === null || !options.known?.(location, stamp)) return false
  options.skipped?.(location)
  return true
}

/** What a server says of a page that changes with it; null where it says nothing. */
export function stampOf({ etag, lastModified }: Fetched): string | null {
  return etag ? `etag:${etag}` : lastModified && `modified:${lastModified}`
}

function fromPage(
  { location, published }: Entry,
  stamp: string | null,
  { bytes, contentType, url }: Fetched,
): SourceItem {
  const input = { bytes, url, ...(contentType ? { contentType } : {}), ...(published ? { published } : {}) }
  return { location, stamp, input }
}

/** Null where the feed has no word of it. */
function fromFeed({ location, link, title, content, summary, published, stamp }: Entry): SourceItem | null {
  const body = [content, summary].find((html) => html !== null && visibleText(html) !== '')
  if (!body) return null
  const name = visibleText(title ?? '')
  const about = {
    ...(name ? { title: name } : {}),
    ...(link ? { url: link } : {}),
    ...(published ? { published } : {}),
  }
  return { location, stamp, input: { html: body, ...about } }
}

function noLink(location: string): SourceError {
  const message = `${location} has neither an address that can be asked nor a text`
  return new SourceError('broken', location, message, 'Give the page itself.')
}
