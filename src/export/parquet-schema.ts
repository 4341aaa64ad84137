import type { SchemaElement } from 'hyparquet-writer'
import type { Field, FieldType, Table } from './row-types.ts'

type Leaf = Omit<SchemaElement, 'name' | 'repetition_type'>

const leaves: Readonly<Record<Exclude<FieldType, 'array'>, Leaf>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  datetime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
}

/** A table's columns as Parquet has them: codes are strings, days DATE, instants TIMESTAMP (UTC, milliseconds), lists LIST of strings. */
export function parquetSchema({ fields }: Table): SchemaElement[] {
  return [{ name: 'schema', num_children: fields.length }, ...fields.flatMap(elementsOf)]
}

function elementsOf({ name, type, required }: Field): SchemaElement[] {
  const repetition_type = required === true ? 'REQUIRED' : 'OPTIONAL'
  if (type !== 'array') return [{ name, repetition_type, ...leaves[type] }]
  return [
    { name, repetition_type, converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...leaves.string },
  ]
}
