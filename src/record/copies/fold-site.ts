import type { Report } from '../../document/report.ts'

/** Case, accents, "the" and marks aside: "The Gulf Wire" is "gulf wire". */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').replace(/^the (?=\S)/u, '')
}

/** The host a report was read from ("gulfwire.example"), else the name of who put it out; null where neither is known. */
export function foldSite({ url, publisher, origin }: Pick<Report, 'url' | 'publisher' | 'origin'>): string | null {
  const name = publisher ?? (origin?.basis === 'publisher' ? origin.agency : null)
  return hostOf(url) ?? (name === null ? null : foldName(name))
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^(?:www|m|amp|edition)\./u, '') || null
}
