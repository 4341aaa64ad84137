import { stringify } from 'csv-stringify/sync'
import { mostAhead } from '../../api/filter.ts'
import { mostFound } from '../../api/search.ts'
import type { Day } from '../../record/telling.ts'
import type { House } from '../house.ts'
import type { Asker, Operation, Sent } from '../operation.ts'
import { takeTurns } from '../take-turns.ts'
import { eventTables } from './event-rows.ts'
import { type Cell, rowTables } from './row-tables.ts'

/** So many rows at most: whoever wants more takes an export. */
export const mostRows = 10_000
const pageRows = 200
/** Of lists that have no pages the most that can be asked for, by operation. */
const mostAtOnce: Readonly<Record<string, number>> = { ahead: mostAhead, search: mostFound }

interface Listed {
  readonly next?: string | null
  readonly more?: boolean
}

interface Query {
  readonly limit?: number
  readonly knownOn?: Day
}

interface Asking {
  readonly house: House
  readonly asker: Asker
  readonly signal: AbortSignal
}

/**
 * The rows of an operation's answer as CSV (RFC 4180), page after page, or one page where the question names a limit; null where it has no rows.
 * Throws what the operation refuses. People open it with a spreadsheet: text that it would run as a formula has an apostrophe in front. Exports are
 * exact. Where it is cut, the last row says so in its first cell.
 * @param most rows
 */
export async function writeRows(
  operation: Operation,
  { params, query }: { readonly params: unknown; readonly query: Query },
  { house, asker, signal }: Asking,
  most = mostRows,
): Promise<Sent | null> {
  const table = eventTables[operation.id] ?? rowTables[operation.id]
  if (!table) return null
  const inTurns = { ...house, record: takeTurns(house.record) }
  const first = { ...query, ...limitOf(operation, query) }
  const ask = async (after: object): Promise<Listed> =>
    operation.answer({ params, query: { ...first, ...after }, body: undefined, house: inTurns, asker, signal })
  // Before anything is sent: what is refused is said so.
  const begun = await ask({})
  async function* write(): AsyncGenerator<string, void> {
    yield lay([table!.columns])
    let written = 0
    for (let answer = begun; ; answer = await ask({ after: answer.next })) {
      const rows = await table!.rows(answer, { record: inTurns.record, knownOn: query.knownOn })
      const some = rows.slice(0, most - written)
      if (some.length > 0) yield lay(some)
      written += some.length
      const isWhole = !answer.next && !answer.more && some.length === rows.length
      if (isWhole || signal.aborted || query.limit !== undefined) return
      if (!answer.next || written >= most) return yield lay([sayCut(written, table!.columns.length)])
    }
  }
  return { mediaType: 'text/csv; charset=utf-8', file: `${operation.path.split('/')[1]}.csv`, content: write() }
}

/** Whoever names no limit wants all rows. */
function limitOf({ id, query }: Operation, { limit }: Query): Query {
  const { shape = {} } = query as { shape?: Record<string, unknown> }
  if (limit !== undefined || !('limit' in shape)) return {}
  if ('after' in shape) return { limit: pageRows }
  const most = mostAtOnce[id]
  return most === undefined ? {} : { limit: most }
}

/** A row like the others, so that no program takes the file for a broken one. */
function sayCut(written: number, columns: number): Cell[] {
  return [`# cut after ${written} rows: readout export csv has all`, ...Array<Cell>(columns - 1).fill(null)]
}

function lay(rows: readonly (readonly Cell[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { cast: { boolean: String }, record_delimiter: '\r\n', escape_formulas: true },
  )
}
