import { createHash } from 'node:crypto'

/** A key of any length as a whole number of 48 bits, for indexes: two keys meet by chance once in 10^14. */
export function digestNumber(key: string): number {
  return createHash('sha256').update(key).digest().readUIntBE(0, 6)
}

/** 16 bytes of a digest given in hexadecimal. */
export function digestBytes(hex: string): Uint8Array {
  return Buffer.from(hex.slice(0, 32), 'hex')
}
