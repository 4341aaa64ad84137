const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** Short ids people can read out: Crockford's base 32 of the first 60 bits of a digest in hexadecimal, 12 characters after a letter. */
export function makeId(letter: 'r' | 'e' | 'c', hexDigest: string): string {
  let bits = BigInt(`0x${hexDigest.slice(0, 15)}`)
  let id = ''
  for (let i = 0; i < 12; i++) {
    id = letters[Number(bits & 31n)]! + id
    bits >>= 5n
  }
  return letter + id
}
