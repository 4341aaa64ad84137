import robotsParser from 'robots-parser'
import { agentName } from './ask-url.ts'

/** The package is its function; its types, written for bundlers, say that the function is its `default`. */
const parse = robotsParser as unknown as typeof robotsParser.default

/** What a host asks of those who read it by machine. */
export interface Robots {
  allows(url: string): boolean
  /** Between two requests, in milliseconds; 0 where it does not say, 30,000 at most. */
  readonly delay: number
}

/** Bytes of a robots.txt that are read. Source: RFC 9309, section 2.5, at least 500 KiB. */
export const largestRobots = 512 * 1024

const longestDelay = 30_000

/** A robots.txt as RFC 9309 has it, with the widely used Crawl-delay. `url` is where it lies. Lines that are none are passed over. */
export function readRobots(url: string, text: string): Robots {
  const robots = parse(url, text)
  const seconds = robots.getCrawlDelay(agentName) ?? 0
  return {
    allows: (page) => robots.isAllowed(page, agentName) ?? true,
    delay: seconds > 0 ? Math.min(seconds * 1000, longestDelay) : 0,
  }
}

/** Where there is none, all may be read. */
export const noRobots: Robots = { allows: () => true, delay: 0 }
