const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Short ids people can read out: a letter, and the first bits of a digest in hexadecimal in Crockford's base 32, five a character. Events
 * have ten characters: 50 bits, which a whole number holds.
 */
export function makeId(letter: 'r' | 'e' | 'c', hexDigest: string, length: 10 | 12 = 12): string {
  let bits = BigInt(`0x${hexDigest.slice(0, 15)}`)
  let id = ''
  for (let i = 0; i < 12; i++) {
    id = letters[Number(bits & 31n)]! + id
    bits >>= 5n
  }
  return letter + id.slice(0, length)
}
