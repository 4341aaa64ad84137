import { stringify } from 'csv-stringify/sync'
import type { House } from '../house.ts'
import type { Asker, Operation, Sent } from '../operation.ts'
import { rowTables } from './row-tables.ts'

/** So many rows at most: whoever wants more takes an export. */
const mostRows = 10_000
const pageRows = 200

interface Listed {
  readonly next?: string | null
}

/** The rows of an operation's answer as CSV, page after page; null where it has no rows. */
export function writeRows(
  operation: Operation,
  question: { readonly params: unknown; readonly query: object },
  { house, asker, signal }: { readonly house: House; readonly asker: Asker; readonly signal: AbortSignal },
): Sent | null {
  const table = rowTables[operation.id]
  if (!table) return null
  const ask = (query: object): Promise<Listed> =>
    operation.answer({ params: question.params, query, body: undefined, house, asker, signal }) as Promise<Listed>
  async function* write(): AsyncGenerator<string, void> {
    yield stringify([[...table!.columns]])
    let query: object =
      'after' in question.query || takesPages(operation) ? { ...question.query, limit: pageRows } : question.query
    for (let written = 0; ; ) {
      const answer = await ask(query)
      const rows = table!.rows(answer)
      if (rows.length > 0)
        yield stringify(
          rows.map((row) => [...row]),
          { cast: { boolean: String } },
        )
      written += rows.length
      if (!answer.next || signal.aborted) return
      if (written >= mostRows) {
        yield stringify([[`# cut after ${written} rows: readout export csv has all`]])
        return
      }
      query = { ...query, after: answer.next }
    }
  }
  return { mediaType: 'text/csv; charset=utf-8', file: `${operation.path.split('/')[1]}.csv`, content: write() }
}

function takesPages({ query }: Operation): boolean {
  const { shape } = query as { shape?: Record<string, unknown> }
  return shape !== undefined && 'after' in shape && 'limit' in shape
}
