import { stringify } from 'csv-stringify/sync'
import type { ExportOptions, RecordExport, WriteExport } from './exported.ts'
import { layCell } from './lay-cell.ts'
import type { Row, Table } from './row-types.ts'

const rowsAtOnce = 500

/**
 * A table as CSV (RFC 4180): UTF-8, header, comma, CRLF, quotes where needed, nothing for what isn't known, `true` and `false`, lists as
 * JSON. Data are exact; with `spreadsheet`, cells that a spreadsheet would run as a formula get an apostrophe in front.
 */
export function writeCsv(table: Table): WriteExport {
  return async function* (record: RecordExport, options: ExportOptions) {
    const lay = (rows: readonly Row[]) =>
      stringify(
        rows.map((row) => row.map(layCell)),
        { record_delimiter: '\r\n', escape_formulas: options.spreadsheet === true },
      )
    yield lay([table.fields.map(({ name }) => name)])
    let rows: Row[] = []
    for await (const row of table.rows(record)) {
      rows.push(row)
      if (rows.length < rowsAtOnce) continue
      yield lay(rows)
      rows = []
    }
    if (rows.length > 0) yield lay(rows)
  }
}
