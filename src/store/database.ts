import { resolve } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { asRecordError, brokenOff, type RecordError } from './record-error.ts'

/** Between two tries to write while another process does, in milliseconds. */
const longestPause = 10

type Row = Record<string, SQLInputValue>

export interface DatabaseOptions {
  readonly readOnly: boolean
  /** How long to wait for another process's lock, in milliseconds. */
  readonly wait: number
  /** Nobody writes to it: it is read without locks, and without a file beside it (SQLite's `immutable`). Default false. */
  readonly still?: boolean
}

/** SQLite with its statements kept ready, and its errors in our words. */
export class Database {
  readonly file: string
  readonly #wait: number
  readonly #sqlite: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()

  constructor(file: string, { readOnly, wait, still = false }: DatabaseOptions) {
    this.file = file
    this.#wait = wait
    try {
      this.#sqlite = new DatabaseSync(still ? stillUrl(file) : file, { readOnly, timeout: wait })
    } catch (error) {
      throw asRecordError(error, file)
    }
  }

  all<Result = Row>(sql: string, ...values: SQLInputValue[]): Result[] {
    return this.#try(() => this.#prepare(sql).all(...values) as Result[])
  }

  /** Rows as lists of their columns: a third of the time where there are many. */
  rows<Result extends readonly SQLInputValue[]>(sql: string, ...values: SQLInputValue[]): Result[] {
    return this.#try(() => {
      const statement = this.#sqlite.prepare(sql)
      statement.setReturnArrays(true)
      return statement.all(...values) as unknown as Result[]
    })
  }

  get<Result = Row>(sql: string, ...values: SQLInputValue[]): Result | null {
    return this.#try(() => (this.#prepare(sql).get(...values) as Result | undefined) ?? null)
  }

  /** Returns the rowid of the last row put in. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return this.#try(() => Number(this.#prepare(sql).run(...values).lastInsertRowid))
  }

  /** Several statements without values: migrations, pragmas. */
  script(sql: string): void {
    this.#try(() => this.#sqlite.exec(sql))
  }

  /** Begins to write, once no other process does. The thread goes on with other work meanwhile: SQLite's own waiting would stop it. */
  async begin(): Promise<void> {
    const until = performance.now() + this.#wait
    for (let pause = 1; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        return this.#beginAtOnce()
      } catch (error) {
        if ((error as RecordError).code !== 'busy' || performance.now() + pause > until) throw error
        await sleep(pause)
      }
    }
  }

  #beginAtOnce(): void {
    this.script('PRAGMA busy_timeout = 0')
    try {
      this.script('BEGIN IMMEDIATE')
    } finally {
      this.script(`PRAGMA busy_timeout = ${this.#wait}`)
    }
  }

  /** Undoes what was begun. SQLite has done so by itself after some errors, a full disk among them. */
  rollBack(): void {
    if (this.#sqlite.isTransaction) this.script('ROLLBACK')
  }

  /** Throws where SQLite has undone the transaction by itself: what is written then stands alone, and at once. */
  checkBegun(): void {
    if (!this.#sqlite.isTransaction) throw brokenOff(this.file, new Error('the transaction is over'))
  }

  /** Undoes what came after `SAVEPOINT name`, and that alone; false where SQLite has undone the whole transaction by itself. */
  rollBackTo(name: string): boolean {
    if (!this.#sqlite.isTransaction) return false
    this.script(`ROLLBACK TO ${name}; RELEASE ${name}`)
    return true
  }

  close(): void {
    this.#statements.clear()
    if (this.#sqlite.isOpen) this.#sqlite.close()
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.#sqlite.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  #try<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      throw asRecordError(error, this.file)
    }
  }
}

function stillUrl(file: string): URL {
  const url = pathToFileURL(resolve(file))
  url.searchParams.set('immutable', '1')
  return url
}
