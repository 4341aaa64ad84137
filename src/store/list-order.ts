import type { SQLInputValue } from 'node:sqlite'
import { RecordError } from './record-error.ts'

/** An order of rows: columns from the most important on, the row's number last; what has no value in the first column comes last. */
export interface ListOrder {
  readonly columns: readonly string[]
  readonly descending: boolean
}

/** A row's place in an order: the values of its columns. */
export type Place = readonly (number | null)[]

/** A place as a page's `next`: "19702.19703.4711". */
export function cursorOf(place: Place): string {
  return place.map((value) => value ?? '').join('.')
}

/** Null for the beginning. Throws `RecordError` for what no page gave. */
export function placeOf(cursor: string | undefined, order: ListOrder, file: string): Place | null {
  if (cursor === undefined) return null
  const place = cursor.split('.').map((value) => (value === '' ? null : Number(value)))
  const sound = place.every((value) => value === null || Number.isSafeInteger(value)) && place.at(-1) !== null
  if (place.length === order.columns.length && sound) return place
  throw new RecordError(
    'unknown-id',
    file,
    `"${cursor}" is no place in this list`,
    'Give what the page before gave as next.',
  )
}

export function orderBy({ columns, descending }: ListOrder): string {
  return columns.map((column) => (descending ? `${column} DESC` : column)).join(', ')
}

/** What comes after a place, among rows that have a value in the first column or among those that have none, as it has itself. */
export function afterPlace({ columns, descending }: ListOrder, place: Place): { sql: string; values: SQLInputValue[] } {
  const values: SQLInputValue[] = []
  const take = (value: number) => {
    values.push(value)
    return '?'
  }
  const beyond = (column: string, value: number | null) => {
    if (value === null) return descending ? '0' : `${column} IS NOT NULL`
    return descending ? `(${column} < ${take(value)} OR ${column} IS NULL)` : `${column} > ${take(value)}`
  }
  const at = (column: string, value: number | null) =>
    value === null ? `${column} IS NULL` : `${column} = ${take(value)}`
  const [first = null] = place
  const start = first === null ? [] : [`${columns[0]} ${descending ? '<=' : '>='} ${take(first)}`]
  const steps = columns.map((column, depth) =>
    [...columns.slice(0, depth).map((before, index) => at(before, place[index]!)), beyond(column, place[depth]!)].join(
      ' AND ',
    ),
  )
  // The first column has a value in this part of the list, so the branch for none does no harm.
  return { sql: [...start, `(${steps.map((step) => `(${step})`).join(' OR ')})`].join(' AND '), values }
}
