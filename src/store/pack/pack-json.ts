/*
 * Lists of like objects are turned on their side before they are compressed: one column a field, whole numbers as differences from the
 * one before, the end of a span as its length. A reading becomes half as long and compresses to two thirds. `unpackJson` gives back the
 * same value; fields that only some objects of a list have may come in another order.
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Fields = { readonly [key: string]: Json }

/** A list of objects on its side: how many, the fields in order, a column for each. */
interface Table {
  readonly '~': readonly [count: number, fields: readonly string[], ...columns: Json[]]
}

export function packJson(value: Json): Json {
  if (isList(value)) return value.length > 0 && value.every(isFields) ? packTable(value) : value.map(packJson)
  if (isFields(value)) return mapFields(value, packJson)
  return value
}

export function unpackJson(packed: Json): Json {
  if (isList(packed)) return packed.map(unpackJson)
  if (!isFields(packed)) return packed
  return '~' in packed ? unpackTable(packed as unknown as Table) : mapFields(packed, unpackJson)
}

/** A packed list of objects without some of their fields: what is not wanted need not be unpacked. */
export function dropFields(packed: Json, dropped: ReadonlySet<string>): Json {
  if (isList(packed) || !isFields(packed) || !('~' in packed)) return packed
  const [count, fields, ...columns] = (packed as unknown as Table)['~']
  const kept = (_: unknown, index: number) => !dropped.has(fields[index]!)
  return { '~': [count, fields.filter(kept), ...columns.filter(kept)] }
}

function packTable(rows: readonly Fields[]): Json {
  const fields = new Set<string>()
  for (const row of rows) for (const field of Object.keys(row)) fields.add(field)
  const table: Json[] = [rows.length, [...fields]]
  for (const field of fields) table.push(packColumn(columnOf(rows, field)))
  return { '~': table }
}

/** The values of one field; `undefined` where a row has none. The end of a span is kept as its length. */
function columnOf(rows: readonly Fields[], field: string): (Json | undefined)[] {
  if (field !== 'end') return rows.map((row) => row[field])
  return rows.map(({ start, end }) => (isWhole(start) && isWhole(end) ? end - start : end))
}

/** From what `columnOf` made a length: a sum of two whole numbers that are small enough is whole. */
function endOf(value: Json, start: Json | undefined): Json {
  return isWhole(start) && Number.isSafeInteger(value) ? (value as number) + start : value
}

function isWhole(value: Json | undefined): value is number {
  return Number.isSafeInteger(value) && Math.abs(value as number) < 2 ** 40
}

function unpackTable({ '~': [count, fields, ...columns] }: Table): Json {
  const rows: Record<string, Json>[] = Array.from({ length: count }, () => ({}))
  const unpacked = new Map(fields.map((field, number) => [field, unpackColumn(columns[number] as Fields, count)]))
  const starts = unpacked.get('start')
  for (const [field, values] of unpacked)
    for (let index = 0; index < count; index++) {
      const value = values[index]
      if (value !== undefined) rows[index]![field] = field === 'end' ? endOf(value, starts?.[index]) : value
    }
  return rows
}

/**
 * d: differences of whole numbers; s: a letter before 1, 2, 3 …; c: the same value all through; l, v: lists, their lengths and all their
 * members in one; o: which rows hold an object (1), nothing (0) or something else (2), the objects as a table, the rest in order.
 */
function packColumn(values: readonly (Json | undefined)[]): Json {
  const [first] = values
  if (values.every(Number.isSafeInteger)) return { d: differences(values as number[]) }
  if (typeof first === 'string' && values.every((value, i) => value === `${first[0]}${i + 1}`)) return { s: first[0]! }
  if (!isObject(first) && first !== undefined && values.every((value) => value === first)) return { c: first }
  if (values.every((value) => value !== undefined && isList(value)))
    return { l: values.map((value) => (value as Json[]).length), v: packJson((values as Json[][]).flat()) }
  return packMixed(values)
}

function packMixed(values: readonly (Json | undefined)[]): Json {
  const which = values.map((value) => (value === undefined ? 0 : isFields(value) ? 1 : 2))
  const objects = values.filter((value) => value !== undefined && isFields(value)) as Fields[]
  const rest = values.filter((value) => value !== undefined && !isFields(value)) as Json[]
  if (objects.length === 0 && rest.length === values.length) return { p: rest.map(packJson) }
  return { o: which, v: packJson(objects), p: rest.map(packJson) }
}

function unpackColumn(column: Fields, count: number): readonly (Json | undefined)[] {
  if (column.d) return sums(column.d as number[])
  if (typeof column.s === 'string') return Array.from({ length: count }, (_, i) => `${column.s}${i + 1}`)
  if ('c' in column) return Array.from({ length: count }, () => column.c)
  if (column.l) return cut(unpackJson(column.v!) as Json[], column.l as number[])
  const rest = (column.p as Json[]).map(unpackJson)
  if (!column.o) return rest
  const objects = unpackJson(column.v!) as Json[]
  let nextObject = 0
  let nextRest = 0
  return (column.o as number[]).map((which) =>
    which === 0 ? undefined : which === 1 ? objects[nextObject++] : rest[nextRest++],
  )
}

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0))
}

function sums(steps: readonly number[]): number[] {
  let sum = 0
  return steps.map((step) => {
    sum += step
    return sum
  })
}

function cut(members: readonly Json[], lengths: readonly number[]): Json[][] {
  let at = 0
  return lengths.map((length) => {
    at += length
    return members.slice(at - length, at)
  })
}

/** Without fields that have no value. */
function mapFields(value: Fields, change: (value: Json) => Json): Json {
  const changed: Record<string, Json> = {}
  for (const key of Object.keys(value)) if (value[key] !== undefined) changed[key] = change(value[key])
  return changed
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isFields(value: Json): value is Fields {
  return isObject(value) && !Array.isArray(value)
}
