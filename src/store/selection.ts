import type { SQLInputValue } from 'node:sqlite'
import type { Database } from './database.ts'

/** Some rows, asked for in both directions. */
export interface Among {
  /** A SELECT that gives their numbers as `id`, the same one perhaps more than once. */
  readonly members: string
  /** A condition on `<table>.id` that holds for them; takes the same values. */
  readonly holds: string
  readonly values: readonly SQLInputValue[]
  /** True where only the row itself is asked: then going through many rows is quicker than fetching many. Default false. */
  readonly ofRow?: boolean
}

/** What a selection comes to: the parts of a SELECT. */
export interface Selected {
  /** True where all rows that come into question are few and are gone through in no order; else the table is walked in the order asked for. */
  readonly few: boolean
  readonly from: string
  readonly where: string
  readonly values: readonly SQLInputValue[]
}

/** What rows of one table must be: conditions on their columns, and sets they must be among. */
export class Selection {
  readonly #table: string
  readonly #mostFetched: number
  readonly #parts: string[] = []
  readonly #values: SQLInputValue[] = []
  readonly #sets: Among[] = []

  /** @param mostFetched up to so many rows are fetched and sorted; of more, one in so many fits that walking in order finds a page soon. */
  constructor(table: string, mostFetched: number) {
    this.#table = table
    this.#mostFetched = mostFetched
  }

  where(sql: string, ...values: SQLInputValue[]): void {
    this.#parts.push(sql)
    this.#values.push(...values)
  }

  among(members: string, holds: string, ...values: SQLInputValue[]): void {
    this.#sets.push({ members, holds, values })
  }

  /** Among what a condition on the row's own columns gives, for which there is an index. */
  amongOwn(condition: string, ...values: SQLInputValue[]): void {
    const members = `SELECT id FROM ${this.#table} WHERE ${condition}`
    this.#sets.push({ members, holds: condition, values, ofRow: true })
  }

  /** All of it as one condition on the table's rows. */
  conditions(): Pick<Selected, 'where' | 'values'> {
    return this.#begin(null, '')
  }

  /** Begins with the smallest set where it is small. @param index walked where there is none. */
  select(database: Database, index: string): Selected {
    const start = smallest(database, this.#sets, this.#mostFetched)
    return this.#begin(start?.set ?? null, `${this.#table} INDEXED BY ${index}`)
  }

  /**
   * For what wants all rows, in any order.
   * @param walked what stands behind FROM where no set is small; the table must be among it by its name
   * @param most how large a set it may begin with: of those that the row itself can tell, and of others
   */
  selectAll(database: Database, walked: string, most: { readonly own: number; readonly others: number }): Selected {
    const own = smallest(
      database,
      this.#sets.filter(({ ofRow }) => ofRow),
      most.own,
    )
    const other = smallest(
      database,
      this.#sets.filter(({ ofRow }) => !ofRow),
      own?.count ?? most.others,
    )
    return this.#begin((other ?? own)?.set ?? null, walked)
  }

  #begin(start: Among | null, walked: string): Selected {
    const others = this.#sets.filter((set) => set !== start)
    return {
      few: start !== null,
      from:
        start === null
          ? walked
          : `(SELECT DISTINCT id FROM (${start.members})) few CROSS JOIN ${this.#table} ON ${this.#table}.id = few.id`,
      where: [...this.#parts, ...others.map(({ holds }) => holds)].join(' AND ') || '1',
      values: [...(start?.values ?? []), ...this.#values, ...others.flatMap(({ values }) => values)],
    }
  }
}

function smallest(
  database: Database,
  sets: readonly Among[],
  most: number,
): { readonly set: Among; readonly count: number } | null {
  let least: { readonly set: Among; readonly count: number } | null = null
  for (const set of sets) {
    const limit = (least?.count ?? most + 1) as number
    const count: number =
      database.get<{ n: number }>(
        `SELECT count(*) AS n FROM (SELECT 1 FROM (${set.members}) LIMIT ${limit})`,
        ...set.values,
      )?.n ?? 0
    if (count < limit) least = { set, count }
  }
  return least
}
