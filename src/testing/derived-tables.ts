import { DatabaseSync } from 'node:sqlite'
import { migrations } from '../store/migrate.ts'

/** The tables that repeat what others have: their rows as they stand, and as the migration that brought them would make them now. */
export function derivedTables(file: string): { readonly kept: string[][]; readonly made: string[][] } {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const fill = migrations.join('\n').matchAll(/INSERT INTO (side|side_day|encounter) \(([^)]+)\)\s+(SELECT[^;]+);/gu)
    const selects = [...fill].map(([, table, columns, select]) => ({ table, columns, select }))
    const read = (sql: string) => readRows(database, sql).sort()
    return {
      kept: selects.map(({ table, columns }) => read(`SELECT ${columns} FROM ${table}`)),
      made: selects.map(({ select }) => read(select!)),
    }
  } finally {
    database.close()
  }
}

function readRows(database: DatabaseSync, sql: string): string[] {
  const statement = database.prepare(sql)
  statement.setReturnArrays(true)
  return statement.all().map((row) => JSON.stringify(row))
}
