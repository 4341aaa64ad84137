import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { describeTable } from './describe-table.ts'
import type { RecordExport, WriteExport } from './exported.ts'
import { parquetSchema } from './parquet-schema.ts'
import type { Field, Row, Table, Value } from './row-types.ts'

/** Rows of a row group: what is held in memory at once. */
const rowsOfGroup = 10_000

/**
 * A table as Parquet (Snappy). The file's key-value metadata describe it: `description`, `created`, and `table_schema`, the Frictionless
 * Table Schema with what each column holds.
 */
export function writeParquet(table: Table): WriteExport {
  return async function* (record: RecordExport) {
    const bytes = new ByteWriter()
    const writer = new ParquetWriter({
      writer: bytes,
      schema: parquetSchema(table),
      createdBy: 'readout',
      kvMetadata: [
        { key: 'description', value: table.what },
        { key: 'created', value: record.made },
        { key: 'table_schema', value: JSON.stringify(describeTable(table)) },
      ],
    })
    let rows: Row[] = []
    for await (const row of table.rows(record)) {
      rows.push(row)
      if (rows.length < rowsOfGroup) continue
      await writeGroup(writer, table.fields, rows)
      yield take(bytes)
      rows = []
    }
    if (rows.length > 0) await writeGroup(writer, table.fields, rows)
    await writer.finish()
    yield take(bytes)
  }
}

async function writeGroup(writer: ParquetWriter, fields: readonly Field[], rows: readonly Row[]): Promise<void> {
  const columnData = fields.map(({ name, type }, at) => ({
    name,
    data: rows.map((row) => toParquet(row[at] ?? null, type)),
  }))
  await writer.write({ columnData, rowGroupSize: rowsOfGroup })
}

function toParquet(value: Value, type: Field['type']): Value | Date {
  return value !== null && (type === 'date' || type === 'datetime') ? new Date(String(value)) : value
}

/** What was written since last time; the place in the file goes on counting. */
function take(bytes: ByteWriter): Uint8Array {
  const taken = bytes.getBytes().slice()
  bytes.index = 0
  return taken
}
