/**
 * One row of a tab-separated file without quoting. Tabs and line breaks in a cell become spaces, and straight double quotes become single
 * ones: half of the readers of these files take a double quote for quoting and run rows together.
 */
export function layTabRow(cells: readonly (string | number | null)[], empty: string): string {
  return `${cells.map((cell) => (cell === null || cell === '' ? empty : clean(`${cell}`))).join('\t')}\n`
}

function clean(cell: string): string {
  return cell.replace(/[\t\r\n\v\f\u0085\u2028\u2029]/gu, ' ').replaceAll('"', "'")
}
