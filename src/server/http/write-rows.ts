import { stringify } from 'csv-stringify/sync'
import type { House } from '../house.ts'
import type { Asker, Operation, Sent } from '../operation.ts'
import { type Cell, rowTables } from './row-tables.ts'

/** So many rows at most: whoever wants more takes an export. */
const mostRows = 10_000
const pageRows = 200

interface Listed {
  readonly next?: string | null
}

/**
 * The rows of an operation's answer as CSV (RFC 4180), page after page; null where it has no rows. Throws what the operation refuses. People
 * open it with a spreadsheet: text that it would run as a formula has an apostrophe in front. Exports are exact.
 */
export async function writeRows(
  operation: Operation,
  question: { readonly params: unknown; readonly query: object },
  { house, asker, signal }: { readonly house: House; readonly asker: Asker; readonly signal: AbortSignal },
): Promise<Sent | null> {
  const table = rowTables[operation.id]
  if (!table) return null
  const ask = (query: object): Promise<Listed> =>
    operation.answer({ params: question.params, query, body: undefined, house, asker, signal }) as Promise<Listed>
  const first = takesPages(operation) ? { ...question.query, limit: pageRows } : question.query
  // Before anything is sent: what is refused is said so.
  const begun = await ask(first)
  async function* write(): AsyncGenerator<string, void> {
    yield lay([table!.columns])
    let answer = begun
    for (let written = 0; ; ) {
      const rows = table!.rows(answer)
      if (rows.length > 0) yield lay(rows)
      written += rows.length
      if (!answer.next || signal.aborted) return
      if (written >= mostRows) {
        yield lay([[`# cut after ${written} rows: readout export csv has all`]])
        return
      }
      answer = await ask({ ...first, after: answer.next })
    }
  }
  return { mediaType: 'text/csv; charset=utf-8', file: `${operation.path.split('/')[1]}.csv`, content: write() }
}

function lay(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { cast: { boolean: String }, record_delimiter: '\r\n', escape_formulas: true },
  )
}

function takesPages({ query }: Operation): boolean {
  const { shape } = query as { shape?: Record<string, unknown> }
  return shape !== undefined && 'after' in shape && 'limit' in shape
}
