import { readFileSync } from 'node:fs'

/** One line of a table, by the names of its header row; an empty field is an empty string. */
export type Row<Column extends string> = Readonly<Record<Column, string>>

/**
 * Reads a table that lies beside this file, once, when its look-up is imported: tab-separated, the first row names the
 * columns, lines that begin with `#` are remarks. The one place of the register that reads a file.
 */
export function loadTable<Column extends string>(file: string, columns: readonly Column[]): readonly Row<Column>[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  const rows: Row<Column>[] = []
  let places: number[] | null = null
  for (const line of lines) {
    if (line === '' || line.charCodeAt(0) === 35) continue
    const fields = line.split('\t')
    if (places === null) {
      places = columns.map((column) => placeOf(column, fields, file))
      continue
    }
    const row = {} as Record<Column, string>
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = fields[places[i]!] ?? ''
    rows.push(row)
  }
  return rows
}

function placeOf(column: string, header: readonly string[], file: string): number {
  const place = header.indexOf(column)
  if (place < 0) throw new Error(`bug: ${file} has no column ${column}`)
  return place
}

/** The parts of a field that is a list: "a|b". */
export function listOf(field: string): readonly string[] {
  return field === '' ? [] : field.split('|')
}
