import type { Field, Table } from './row-types.ts'

/** A table's columns as Frictionless Table Schema (version 1) has them. */
export function describeTable({ fields, key, refers }: Table): Record<string, unknown> {
  return {
    fields: fields.map(describeField),
    primaryKey: key,
    ...(refers.length > 0 && {
      foreignKeys: refers.map(({ field, table }) => ({
        fields: [field],
        reference: { resource: table, fields: [keyOfTable[table] ?? 'id'] },
      })),
    }),
    missingValues: [''],
  }
}

/** The column that names a row, where it isn't called id. */
const keyOfTable: Readonly<Record<string, string>> = { tellings: 'telling' }

function describeField({ name, type, what, required, oneOf }: Field): Record<string, unknown> {
  const constraints = { ...(required === true && { required }), ...(oneOf !== undefined && { enum: oneOf }) }
  return {
    name,
    type,
    description: what,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  }
}
