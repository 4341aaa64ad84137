import { usualRows } from '../api/filter.ts'
import { noPlace } from './refuse-cursor.ts'

/**
 * A page of a list that is there whole. The cursor is the id of the last one shown. Throws `Refusal` (400) for a cursor that names none.
 * @param usual rows of a page where no limit is asked for
 */
export function takePage<Row>(
  all: readonly Row[],
  { after, limit }: { readonly after?: string | undefined; readonly limit?: number | undefined },
  idOf: (row: Row) => string,
  usual = usualRows,
): { rows: Row[]; next: string | null } {
  const start = after === undefined ? 0 : all.findIndex((row) => idOf(row) === after) + 1
  if (after !== undefined && start === 0) throw noPlace()
  const rows = all.slice(start, start + (limit ?? usual))
  const last = rows.at(-1)
  return { rows, next: last === undefined || start + rows.length >= all.length ? null : idOf(last) }
}
