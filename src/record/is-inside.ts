/**
 * Whether a place lies in an archive ("crawl.warc.gz#12") and its report has an address: such a place need not be kept, as the page itself
 * says whether it is known.
 */
export function isInside(location: string, url: string | null | undefined): boolean {
  return url != null && location.includes('#')
}
