import type { Fingerprint } from './fingerprint.ts'

const most = 24

/**
 * What to look copies up by: the lowest hashes, as a text's copies share some of them even where one is a quarter of the other. A
 * text four times as long keeps six of the shorter one's; with a third of these edited away, one misses them all in sixty times.
 */
export function makeCopyKeys(fingerprint: Fingerprint): readonly number[] {
  return fingerprint.runs.hashes.slice(0, most)
}
