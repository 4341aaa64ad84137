import type { StatementFilter, StoredStatement } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { findActor } from './find-actor.ts'
import { findCountry } from './find-country.ts'
import { type OutputOptions, printList } from './print-list.ts'
import { statementView } from './show/statement-view.ts'
import { withReader } from './with-record.ts'

export interface StatementsOptions extends OutputOptions {
  readonly record?: string
  readonly by?: string
  readonly about?: readonly string[]
  readonly country?: string
  readonly mode?: NonNullable<StatementFilter['mode']>
  readonly words?: string
  readonly knownFrom?: string
  readonly knownTo?: string
  readonly outlet?: string
  readonly report?: string
  /** Also what copies of a report repeat. */
  readonly copies?: boolean
  readonly limit: number
}

const page = 100

/** `readout statements`. Returns the exit code. */
export function statements(options: StatementsOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const filter = await readStatementFilter(options, store)
    await printList(listStatements(store, filter, options.copies ?? false), statementView, options)
    return 0
  })
}

async function readStatementFilter(options: StatementsOptions, store: RecordReader): Promise<StatementFilter> {
  const { by, about, country, mode, words, knownFrom, knownTo, outlet, report } = options
  const actors: string[] = []
  for (const name of about ?? []) actors.push((await findActor(name, store)).id)
  const given = { mode, words, knownFrom, knownTo, outlet, report }
  return {
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as StatementFilter),
    ...(by === undefined ? {} : { by: (await findActor(by, store)).id }),
    ...(actors.length > 0 ? { about: actors } : {}),
    ...(country === undefined ? {} : { country: await findCountry(country) }),
  }
}

/** Page by page, as long as somebody takes them. What a copy repeats is the first report's statement, unless `copies` are wanted too. */
async function* listStatements(
  store: RecordReader,
  filter: StatementFilter,
  copies: boolean,
): AsyncGenerator<StoredStatement, void> {
  let after: string | null = null
  do {
    const next: StatementFilter = { ...filter, limit: page, ...(after === null ? {} : { after }) }
    const found = await store.statements(next)
    yield* found.rows.filter(({ report }) => copies || report.copyOf === null)
    after = found.next
  } while (after !== null)
}
