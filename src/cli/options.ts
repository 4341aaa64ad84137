import { InvalidArgumentError } from 'commander'

/** Parsers of option values. All throw `InvalidArgumentError`. */

export function isoDay(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/u.test(value) && !Number.isNaN(Date.parse(value))) return value
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
