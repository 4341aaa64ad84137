import type { Report } from '../document/report.ts'

/**
 * Whose report it is, for counting sources: the agency credited, else the publisher, else the site; a report that says none of it counts
 * for itself.
 */
export function nameSource({ origin, publisher, url }: Report, id: string): string {
  return origin?.agency ?? publisher ?? (url === null ? id : siteOf(url))
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : url
}
