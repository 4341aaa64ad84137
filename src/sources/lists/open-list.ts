import type { Run } from '../network/run.ts'
import type { Fetched } from '../open-url.ts'
import { SourceError } from '../source-error.ts'
import type { Sourced } from '../source-item.ts'
import { inOrder } from './in-order.ts'
import type { List, ListLink } from './list.ts'
import { openEntry, passedOver, stampOf } from './open-entry.ts'
import { readList } from './read-list.ts'

/** Lists within lists: an OPML list names a sitemap index, that its sitemaps. */
const deepest = 3
/** So many lists are read at the same time; their hosts differ, or else wait for each other. */
const atOnce = 8

/** What an address holds: one page, or all that the list there leads to. `depth`: lists that lead here, from 0. */
export async function* openLink(link: string, depth: number, run: Run): AsyncGenerator<Sourced> {
  if (run.lists.has(link)) return
  run.lists.add(link)
  try {
    const fetched = await run.fetcher.open(link)
    const { bytes, contentType, url } = fetched
    const list = readList({ bytes, contentType, name: link, base: url })
    if (list) yield* openList(list, link, depth, run)
    else if (depth > 0) yield { location: link, error: noList(link) }
    else yield* openPage(link, fetched, run)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    run.options.signal?.throwIfAborted()
    yield { location: link, error }
  }
}

function* openPage(location: string, fetched: Fetched, run: Run): Generator<Sourced> {
  const stamp = stampOf(fetched)
  if (passedOver(location, stamp, run)) return
  const { bytes, contentType, url } = fetched
  yield { location, stamp, input: { bytes, url, ...(contentType ? { contentType } : {}) } }
}

/** Every report a list leads to, and what went wrong on the way. `name`: its address or path. */
export async function* openList(list: List, name: string, depth: number, run: Run): AsyncGenerator<Sourced> {
  if (list.flaw) yield { location: name, error: list.flaw }
  for (const entry of list.entries) {
    run.options.signal?.throwIfAborted()
    if (run.pagesLeft <= 0) return yield { location: name, error: tooMany(name, run) }
    run.pagesLeft--
    const sourced = await openEntry(entry, run)
    if (sourced) yield sourced
  }
  if (list.lists.length === 0) return
  if (depth >= deepest) return yield { location: name, error: tooDeep(name) }
  yield* inOrder(
    list.lists.map(
      ({ link }: ListLink) =>
        () =>
          openLink(link, depth + 1, run),
    ),
    atOnce,
  )
}

function noList(link: string): SourceError {
  const message = `${link} is listed as a feed or sitemap and is none`
  return new SourceError('broken', link, message, 'Look for the feed on the page, or give the page itself.')
}

function tooMany(name: string, { options }: Run): SourceError {
  const message = `${name} leads to more than ${options.mostPages ?? 50_000} pages; the others were left`
  return new SourceError('too-big', name, message, 'Give the sitemaps it names one by one.')
}

function tooDeep(name: string): SourceError {
  const message = `${name} names lists in lists, deeper than ${deepest}; those were left`
  return new SourceError('too-big', name, message, 'Give the lists it names one by one.')
}
