/** Crockford's base 32, as in make-id.ts. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** An event's id as its column keeps it: "e" and ten letters as a whole number of 50 bits. −1 for what is no id of an event. */
export function idColumn(id: string): number {
  if (!/^e[0-9a-hjkmnp-tv-z]{10}$/u.test(id)) return -1
  let number = 0
  for (const letter of id.slice(1)) number = number * 32 + letters.indexOf(letter)
  return number
}

export function idOfColumn(number: number): string {
  let rest = number
  let id = ''
  for (let i = 0; i < 10; i++) {
    id = letters[rest % 32]! + id
    rest = Math.floor(rest / 32)
  }
  return `e${id}`
}
