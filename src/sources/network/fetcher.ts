import type { Fetched } from '../open-url.ts'
import type { Conditions } from './ask-url.ts'

/** Fetches for one run, and spares the hosts. */
export interface Fetcher {
  /**
   * One page, as `openUrl` does, and besides: only where robots.txt allows it, one request at a time a host with a delay between, and
   * asked again after what may pass, later each time. Throws `SourceError`.
   */
  open(url: string, conditions?: Conditions): Promise<Fetched>
}
