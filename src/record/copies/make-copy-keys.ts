import type { Fingerprint } from './fingerprint.ts'

const most = 16

/**
 * What to look copies up by, 16 numbers of 32 bits at most: the lowest hashes, as a text's copies share some of them even where one is
 * a quarter of the other. Of the keys of a text four times as long, four are the shorter one's; where a third of these are edited
 * away, one misses all of them once in twenty times.
 */
export function makeCopyKeys(fingerprint: Fingerprint): readonly number[] {
  return fingerprint.runs.hashes.slice(0, most)
}
