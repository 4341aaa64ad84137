import { createHash } from 'node:crypto'
import type { Dyad } from './pair-parties.ts'

/** Above GDELT's own numbers, and below what a double can hold exactly. */
const base = 2n ** 52n

/**
 * GDELT's GLOBALEVENTID of one dyad of an event: 2^52 and the first 52 bits of the SHA-256 of event, source, target and code, so always
 * 16 digits, the same in every export, and none of GDELT's own. Two of a million share one with a chance of 1 in 9,000.
 */
export function numberEvent(event: string, { source, target, cameo }: Dyad): string {
  const key = [event, source.party.actor.id, target?.party.actor.id ?? '', cameo].join('|')
  const digest = createHash('sha256').update(key).digest()
  return (base + (digest.readBigUInt64BE(0) >> 12n)).toString()
}
