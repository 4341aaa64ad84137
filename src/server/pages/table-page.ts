import { html } from 'hono/html'
import { rowTables } from '../http/row-tables.ts'
import type { Piece } from './parts.ts'

/** The rows that the screen's ".csv" has, as a table: what a drawing shows, in words and numbers. */
export function tablePage(title: string, operation: string, answer: unknown): Piece {
  const { columns, rows } = rowTables[operation]!
  return html`<h1>${title}</h1><table>
    <thead><tr>${columns.map((name) => html`<th scope="col">${name.replaceAll('_', ' ')}</th>`)}</tr></thead>
    <tbody>${rows(answer).map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell === null ? '' : String(cell)}</td>`)}</tr>`)}</tbody>
  </table>`
}
