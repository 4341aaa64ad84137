import type { SourceOptions } from '../source-item.ts'
import type { Clock } from './clock.ts'
import type { Fetcher } from './fetcher.ts'

/** What those who ask the network may be told beyond what every source is told. */
export interface NetOptions extends SourceOptions {
  /** Time between two requests to one host, in milliseconds; the host's own Crawl-delay may make it longer. Default 1000. */
  readonly delay?: number
  /** For one answer, in milliseconds. Default 30,000. */
  readonly timeout?: number
  /** How often one address is asked again after a failure that may pass. Default 3. */
  readonly retries?: number
  /** The most pages one address given leads to, through all its lists. Default 50,000. */
  readonly mostPages?: number
  readonly clock?: Clock
  /** Who asks; one for a whole run keeps what it knows of each host. Default: one for each object of options. */
  readonly fetcher?: Fetcher
}
