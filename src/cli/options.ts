import { InvalidArgumentError } from 'commander'

/** Parsers of option values. All throw `InvalidArgumentError`. */

export function isoDay(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(value) && isReal(value)) return value
  throw new InvalidArgumentError('Give a day as 2023-03-17.')
}

export function isoInstant(value: string): string {
  if (/^\d{4}-\d\d-\d\d(?:T.*)?$/u.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('Give a day as 2023-03-17.')
}

export function positiveInteger(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0 && number <= 86_400) return number
  throw new InvalidArgumentError('Give a whole number of at least 1.')
}

/** A whole number within bounds, both ends included. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,15}$/u.test(value) ? Number(value) : Number.NaN
    if (number >= least && number <= most) return number
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
  }
}

/** 0 to 1: "0.8". */
export function share(value: string): number {
  const number = /^\d*\.?\d+$/u.test(value) ? Number(value) : Number.NaN
  if (number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('Give a number from 0 to 1: 0.8.')
}

/** Words of a closed list, between commas; given again, they add up. */
export function listOf<Word extends string>(words: readonly Word[]) {
  return (value: string, before: readonly Word[] = []): readonly Word[] => {
    const given = value.split(',').map((word) => word.trim().toLowerCase())
    const odd = given.find((word) => !(words as readonly string[]).includes(word))
    if (odd === undefined) return [...new Set([...before, ...(given as Word[])])]
    throw new InvalidArgumentError(`“${odd}” is none of ${words.join(', ')}.`)
  }
}

/** "2023-02-30" is no day, though Date takes it for the second of March. */
function isReal(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
