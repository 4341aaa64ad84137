import { createHash } from 'node:crypto'

/** A stamp for what is at hand and cheaper to digest than to read: the first 32 hexadecimal digits of its SHA-256. */
export function digestStamp(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}
