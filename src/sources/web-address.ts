/** An address of the web as it is written where pages are kept, or null for any other ("urn:…", "file:…", nonsense). */
export function webAddress(text: string): string | null {
  const url = URL.parse(text.trim())
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? text.trim() : null
}
