import type { PageInput } from '../document/page-input.ts'
import type { SourceError } from './source-error.ts'

/** One report as it lay in a source: a file of a folder, an entry of a feed, a record of a web archive, a line of JSON. */
export interface SourceItem {
  /**
   * Where it came from, the same on every run: a path as it was named, an address, or a place in an archive
   * ("archive.warc.gz#12"). A run that was broken off goes on by it.
   */
  readonly location: string
  /** Changes whenever the content may have changed, and is known without reading it ("size:mtime", an ETag); null where nothing is. */
  readonly stamp: string | null
  readonly input: PageInput
}

/** An input that could not be opened. The rest of its source goes on. */
export interface SourceFailure {
  readonly location: string
  readonly error: SourceError
}

export type Sourced = SourceItem | SourceFailure

export interface SourceOptions {
  /** Also fetch from private, loopback and link-local addresses. Default false. */
  readonly allowPrivate?: boolean
  /** True where the record has this place with this stamp: it is then neither opened nor given out. */
  readonly known?: (location: string, stamp: string) => boolean
  /** Called for each place that `known` passed over. */
  readonly skipped?: (location: string) => void
  /**
   * Called as files are read or passed over: bytes on disk behind us, and bytes of all that was named; null where that cannot be known
   * (addresses, standard input).
   */
  readonly progress?: (done: number, total: number | null) => void
  /**
   * Called when the last report of a file that holds many was given out and the next asked for, whatever of it failed; not where it broke off.
   * A caller that then answers `known` for the file itself spares opening it again while its stamp stays.
   */
  readonly finished?: (location: string, stamp: string) => void
  readonly signal?: AbortSignal
}
