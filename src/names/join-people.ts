import { isFamilyNameFirst, isFirstName } from '../register/first-names.ts'
import { keyOf } from '../register/key-of.ts'
import { particles, sameGivenName } from './name-words-rules.ts'

/** A person's name in its parts, folded: no accents, no case, no "Jr.". */
export interface NameParts {
  readonly all: readonly string[]
}

const suffix = /^(?:jr|sr)\.?$/u
const regnal = /^(?:ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xvi)$/u

export function partsOf(name: string): readonly string[] {
  return keyOf(name)
    .split(/[\s,]+/u)
    .filter((part) => part !== '' && !suffix.test(part))
}

/** Whether two full names can be one person's: "Antony J. Blinken" and "Tony Blinken", "Suga Yoshihide" and "Yoshihide Suga". */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const same = a.length === b.length && a.every((part, at) => part === b[at])
  if (same) return true
  if (a.length >= 2 && a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ')) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2) return false
  // East Asian given names are two words: "Kim Jong Un" and "Kim Yo Jong" share more than they are.
  if (hyphenless(short) === hyphenless(long)) return true
  const surname = surnameLength(short)
  if (!endsWith(long, short.slice(-surname))) return isSpanish(short, long)
  return givenMatch(short.slice(0, -surname), long.slice(0, long.length - surname))
}

/** A name as one word, "Jae-in" as "Jae In". */
export function hyphenless(parts: readonly string[]): string {
  return parts.join('').replace(/-/gu, '')
}

function surnameLength(parts: readonly string[]): number {
  let length = 1
  while (length < parts.length - 1 && particles.has(parts[parts.length - length - 1]!)) length++
  return length
}

function endsWith(parts: readonly string[], tail: readonly string[]): boolean {
  return tail.length <= parts.length && tail.every((part, at) => part === parts[parts.length - tail.length + at])
}

/** Given names one by one: each of the shorter list must meet one of the longer, in order; initials never clash. */
function givenMatch(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const name of short) {
    let met = false
    while (at < long.length && !met) {
      met = sameGivenName(name, long[at]!)
      if (!met && isInitial(name) && isInitial(long[at]!)) return false
      at++
    }
    if (!met) return false
  }
  return true
}

function isInitial(part: string): boolean {
  return /^\p{L}\.?(?:\p{L}\.)*$/u.test(part)
}

/** "Ildefonso Guajardo" and "Ildefonso Guajardo Villarreal": a second surname left out. */
function isSpanish(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length >= 2 &&
    long.length === short.length + 1 &&
    short.every((part, at) => part === long[at]) &&
    isFirstName(short[0]!) &&
    !isFamilyNameFirst(short[0]!)
  )
}

/**
 * How well a short form stands for a full name: 0 not at all, 4 as surname ("Lavrov", "von der Leyen", "Xi"), 2 as one of
 * two surnames ("Guajardo"), 1 as given name ("Yulia").
 */
export function standsFor(short: readonly string[], full: readonly string[]): number {
  if (short.length >= full.length || short.length === 0) return 0
  if (full.length === 2 && regnal.test(full[1]!)) return full[0] === short[0] ? 4 : 0
  const family = isFamilyNameFirst(full[0]!) && !isWesternOrder(full)
  if (family && full[0] === short[0] && short.length === 1) return 4
  if (endsWith(full, short)) return family && full.length > 2 ? 1 : 4
  if (
    full.length >= 3 &&
    short.length === 1 &&
    full.slice(1, -1).includes(short[0]!) &&
    !isInitial(short[0]!) &&
    !particles.has(short[0]!)
  )
    return 2
  if (short.length === 1 && full[0] === short[0] && !isInitial(short[0]!)) return 1
  if (short.length > 1 && short.every((part, at) => full[at] === part)) return 2
  return 0
}

/** "Kim Beazley", "Lee Harvey Oswald": a surname of the East as a given name of the West. */
function isWesternOrder(full: readonly string[]): boolean {
  return (
    full.length === 2 &&
    isFirstName(full[0]!) &&
    !isFamilyNameFirst(full[1]!) &&
    !/^(?:xi|li|wang|zhang|moon|nguyen|tran|qin|yang|chen|liu|zhao|zhou|wu|xu|sun|hu|zhu|gao|lin|he|guo|ma|luo|liang|song|zheng|xie|han|tang|feng|yu|dong|xiao|cheng|cao|yuan|deng|shen|zeng|peng|jiang|ban|roh|park|yoon|choi|jung|kang|cho|jang|lim)$/u.test(
      full[0]!,
    )
  )
}
