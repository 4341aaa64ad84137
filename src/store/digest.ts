import { createHash } from 'node:crypto'

/** A key of any length as a whole number of 32 bits, for indexes. Two may meet by chance: what is found is compared, not believed. */
export function digestNumber(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0)
}

/** 16 bytes of a digest given in hexadecimal. */
export function digestBytes(hex: string): Uint8Array {
  return Buffer.from(hex.slice(0, 32), 'hex')
}
