import { hash } from 'node:crypto'

/** A key of any length as a whole number of 32 bits, for indexes. Two may meet by chance: what is found is compared, not believed. */
export function digestNumber(key: string): number {
  return Number.parseInt(hash('sha256', key).slice(0, 8), 16)
}

/** 16 bytes of a digest given in hexadecimal. */
export function digestBytes(hex: string): Uint8Array {
  return Buffer.from(hex.slice(0, 32), 'hex')
}
