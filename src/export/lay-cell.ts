import type { Value } from './row-types.ts'

/** A value as CSV has it: nothing for what isn't known, lists as JSON. Numbers stay numbers, so that a negative one is no formula. */
export function layCell(value: Value): string | number {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return typeof value === 'object' ? JSON.stringify(value) : value
}
