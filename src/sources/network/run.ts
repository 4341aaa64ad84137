import type { Fetcher } from './fetcher.ts'
import { makeFetcher } from './make-fetcher.ts'
import type { NetOptions } from './net-options.ts'

/** What all that is opened from one address shares. */
export interface Run {
  readonly options: NetOptions
  readonly fetcher: Fetcher
  /** Addresses of lists that were opened: none is opened twice, so that lists may name each other. */
  readonly lists: Set<string>
  /** Pages that may still be given out. */
  pagesLeft: number
}

/** Those who come with the same object of options ask through one fetcher, so that a host is spared across all of them. */
const fetchers = new WeakMap<NetOptions, Fetcher>()

export function startRun(options: NetOptions): Run {
  const fetcher = options.fetcher ?? fetchers.get(options) ?? makeFetcher(options)
  fetchers.set(options, fetcher)
  return { options, fetcher, lists: new Set(), pagesLeft: options.mostPages ?? 50_000 }
}
