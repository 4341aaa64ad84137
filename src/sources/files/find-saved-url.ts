import { webAddress } from '../web-address.ts'

/** Where programs note the address a page was saved from: Chrome and Internet Explorer, SingleFile, HTTrack. */
const notes: readonly RegExp[] = [
  /<!-- saved from url=\(\d{4}\)(?<url>[^\s<>]{1,2000}) -->/u,
  /<!--\s{1,9}Page saved with SingleFile\s{1,9}url: (?<url>[^\s<>]{1,2000})\s/u,
  /<!-- Mirrored from (?<bare>[^\s<>]{1,2000}) by HTTrack /u,
]

/** The address that a saved page came from, out of the comment its saver left at its beginning; null where there is none. */
export function findSavedUrl(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 8192)).toString('latin1')
  for (const note of notes) {
    const groups = note.exec(start)?.groups
    if (groups) return webAddress(groups.url ?? `http://${groups.bare}`)
  }
  return null
}
