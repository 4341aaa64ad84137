/** No address of a page is longer. Source: sitemaps.org, fewer than 2,048 letters. */
const longestLink = 2048

/** An address as a list writes it, made whole and without its #fragment; null where it is no http or https address. */
export function readLink(written: string | null | undefined, base: string | null): string | null {
  const text = written?.trim() ?? ''
  if (text === '' || text.length > longestLink) return null
  const url = base ? URL.parse(text, base) : URL.parse(text)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return null
  url.hash = ''
  return url.href
}
