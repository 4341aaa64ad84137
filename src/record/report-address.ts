/** What is added to an address to follow its readers, and does not change the page. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|ocid|smid|xtor|ns_\w+)$/u

/**
 * An address as it stands for a report, however it was reached: no fragment, no tracking, no "www.", http for https, no slash at the
 * end. Null for what is no address.
 */
export function reportAddress(url: string): string | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return address.href
  for (const name of [...address.searchParams.keys()]) if (tracking.test(name)) address.searchParams.delete(name)
  address.searchParams.sort()
  const query = address.searchParams.size > 0 ? `?${address.searchParams}` : ''
  return `${address.host.replace(/^www\./u, '')}${address.pathname.replace(/\/+$/u, '')}${query}`
}
