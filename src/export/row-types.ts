import type { RecordExport } from './exported.ts'

/** What a column holds. `array`: of strings. Days and instants are ISO 8601 text in the rows. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime' | 'array'

/** A column of a table, as CSV's schema and Parquet's both describe it. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  /** What it holds, with its unit or standard. */
  readonly what: string
  /** True: no row is without it. */
  readonly required?: boolean
  /** All values it can have. */
  readonly oneOf?: readonly string[]
}

export type Value = string | number | boolean | readonly string[] | null

/** One row: its values in the order of the table's fields. */
export type Row = readonly Value[]

/** A table that the record can be laid out in. */
export interface Table {
  /** Also the name of its file, without ending. */
  readonly name: string
  readonly what: string
  readonly fields: readonly Field[]
  /** Columns that together name a row. */
  readonly key: readonly string[]
  /** Columns that name rows of other tables. */
  readonly refers: readonly { readonly field: string; readonly table: string }[]
  readonly rows: (record: RecordExport) => AsyncIterable<Row>
}
