import type { SearchAnswer } from '../../../../src/api/search.ts'
import { client } from '../../state/client.ts'
import { toAsk } from '../../state/use-query.ts'

/** So many reports at once. */
const step = 20

export interface SearchPage extends SearchAnswer {
  readonly rows: SearchAnswer['reports']
  readonly next: string | null
}

const nothing: SearchPage = {
  ...{ q: '', actors: [], reports: [], events: [], statements: [], total: 0, more: false, next: null },
  rows: [],
}

/** A page of what is found, as lists take it: the API counts from the first. */
export async function askPage(
  words: string,
  all: URLSearchParams,
  after: string | undefined,
  signal: AbortSignal,
): Promise<SearchPage> {
  if (words === '') return nothing
  const offset = Number(after ?? 0)
  const answer = await client.search({ ...toAsk(all, []), q: words, offset, limit: step }, signal)
  const next = answer.more && answer.reports.length > 0 ? String(offset + answer.reports.length) : null
  return { ...answer, q: words, rows: answer.reports, next }
}
