import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import { colours } from '../../print.ts'

export interface TableColumn {
  /** Heads the column; where no column has one there is no head. */
  readonly title?: string
  /** Takes what room the others leave, and wraps. One column of a table does. */
  readonly flexible?: boolean
  readonly right?: boolean
}

const gap = '  '
/** With less room than this the flexible column stands on lines of its own, under the others. */
const least = 24

/**
 * Rows as a table that fits a width, without lines drawn: the other columns as wide as what is in them. Cells may be coloured; wide
 * characters count as two. Cells are one line each and hold no control characters.
 */
export function layTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): string {
  if (rows.length === 0) return ''
  const heads = columns.map(({ title = '' }) => colours.dim(title))
  const lines = columns.some(({ title }) => title) ? [heads, ...rows] : rows
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => stringWidth(cells[index] ?? ''))))
  const flexible = columns.findIndex((column) => column.flexible)
  const others = widths.reduce((sum, each, index) => sum + (index === flexible ? 0 : each + gap.length), 0)
  const room = width - others
  if (flexible < 0 || room >= Math.min(widths[flexible]!, least)) {
    if (flexible >= 0) widths[flexible] = Math.min(widths[flexible]!, room)
    return lines.map((cells) => layRow(columns, cells, widths)).join('')
  }
  return lines.map((cells) => layStacked(columns, cells, widths, flexible, width)).join('')
}

function layRow(columns: readonly TableColumn[], cells: readonly string[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, index) =>
    columns[index]!.flexible ? wrapAnsi(cell, Math.max(widths[index]!, 1), { hard: true }).split('\n') : [cell],
  )
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const parts = wrapped.map((lines, index) => pad(lines[line] ?? '', widths[index]!, columns[index]!.right))
    return `${parts.join(gap).trimEnd()}\n`
  }).join('')
}

function layStacked(
  columns: readonly TableColumn[],
  cells: readonly string[],
  widths: readonly number[],
  flexible: number,
  width: number,
): string {
  const rest = <Value>(values: readonly Value[]) => values.filter((_, index) => index !== flexible)
  const indent = '    '
  const words = wrapAnsi(cells[flexible] ?? '', width - indent.length, { hard: true })
  const below = words === '' ? '' : `${indent}${words.replaceAll('\n', `\n${indent}`)}\n`
  return layRow(rest(columns), rest(cells), rest(widths)) + below
}

function pad(cell: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(width - stringWidth(cell), 0))
  return right ? space + cell : cell + space
}
