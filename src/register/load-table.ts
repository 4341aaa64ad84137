import { readFileSync } from 'node:fs'

/** One line of a table: its fields in the order of the columns asked for; an empty field is an empty string. */
export type Row<Columns extends readonly string[]> = { readonly [Index in keyof Columns]: string }

/**
 * Reads a table that lies beside this file, once, when its look-up is imported: tab-separated, the first row names the
 * columns, lines that begin with `#` are remarks. The one place of the register that reads a file.
 */
export function loadTable<const Columns extends readonly string[]>(
  file: string,
  columns: Columns,
): readonly Row<Columns>[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')
  const rows: Row<Columns>[] = []
  let header: string | null = null
  for (const line of lines) {
    if (line === '' || line.charCodeAt(0) === 35) continue
    if (header !== null) rows.push(line.split('\t') as unknown as Row<Columns>)
    else if (line === columns.join('\t')) header = line
    else throw new Error(`bug: ${file} has the columns ${line}`)
  }
  return rows
}

/** The parts of a field that is a list: "a|b". */
export function listOf(field: string): readonly string[] {
  return field === '' ? none : field.split('|')
}

const none: readonly string[] = []
