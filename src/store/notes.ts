import type { Database } from './database.ts'

/** Small things a program wants to find again next time: how far a run came, when an address is asked next. Text, opaque here. */
export class Notes {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  get(name: string): string | null {
    return this.#database.get<{ value: string }>('SELECT value FROM meta WHERE name = ?', name)?.value ?? null
  }

  /** Null takes it out. */
  set(name: string, value: string | null): void {
    if (value === null) this.#database.run('DELETE FROM meta WHERE name = ?', name)
    else this.#database.run('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)', name, value)
  }

  watched(location: string): string | null {
    return (
      this.#database.get<{ state: string | null }>('SELECT state FROM location WHERE name = ?', location)?.state ?? null
    )
  }

  setWatched(location: string, state: string): void {
    this.#database.run(
      'INSERT INTO location (name, state) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET state = excluded.state',
      location,
      state,
    )
  }
}
