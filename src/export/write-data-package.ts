import { describeTable } from './describe-table.ts'
import type { RecordExport } from './exported.ts'
import { tables } from './tables.ts'

/** The description of the CSV files: a Frictionless Tabular Data Package (version 1), with a Table Schema for each. */
export async function* writeDataPackage(record: RecordExport): AsyncGenerator<string, void, undefined> {
  const description = {
    profile: 'tabular-data-package',
    name: 'readout-record',
    title: 'The record of what news reports say',
    created: record.made,
    resources: tables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      title: table.what,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: describeTable(table),
    })),
  }
  yield `${JSON.stringify(description, null, 2)}\n`
}
