import { applyCorrections } from '../record/life/apply-corrections.ts'
import { foldEvent } from '../record/life/fold-event.ts'
import type { Link, RecordEvent } from '../record/record-event.ts'
import type { Telling } from '../record/telling.ts'
import type { Actors } from './actors.ts'
import { Corrections } from './corrections.ts'
import type { Database } from './database.ts'
import { idColumn, idOfColumn } from './event-id.ts'
import { KeepSome } from './keep-some.ts'
import type { KeptInMemory } from './kept-in-memory.ts'
import type { Readings } from './read-readings.ts'

interface TellingRow {
  readonly report: number
  readonly ordinal: number
  readonly score: number
  readonly why: string | null
  readonly person: number
  /** Of table `moved`; all null where no person moved it. */
  readonly home: string | null
  readonly splits: string | null
  readonly was_score: number | null
  readonly was_why: string | null
}

/** Events as they stand: folded from their tellings when asked for, and kept a while. */
export class Events {
  readonly #database: Database
  readonly #readings: Readings
  readonly #actors: Actors
  readonly #corrections: Corrections
  readonly #kept: KeepSome<number, RecordEvent>

  constructor(database: Database, readings: Readings, actors: Actors, { events }: KeptInMemory) {
    this.#database = database
    this.#readings = readings
    this.#actors = actors
    this.#corrections = new Corrections(database)
    this.#kept = new KeepSome(events)
  }

  /** Number of an event, by its id or the id of one that went into it; null where there is none. */
  find(id: string): number | null {
    const key = this.#database.get<{ event: string }>('SELECT event FROM event_alias WHERE key = ?', id)?.event ?? id
    return this.#database.get<{ id: number }>('SELECT id FROM event WHERE key = ?', idColumn(key))?.id ?? null
  }

  byNumber(number: number): RecordEvent | null {
    const kept = this.#kept.get(number)
    if (kept) return kept
    const row = this.#database.get<{ key: number; whole: number | null }>(
      'SELECT key, (SELECT whole.key FROM event whole WHERE whole.id = event.whole) AS whole FROM event WHERE id = ?',
      number,
    )
    if (!row) return null
    const told = this.told(number)
    if (told.length === 0) return null
    const event = this.fold(idOfColumn(row.key), told, row.whole === null ? null : idOfColumn(row.whole))
    this.#kept.set(number, event)
    return event
  }

  /** What tellings and the corrections of this event say together. Those of rejected reports count only where there are no others. */
  fold(id: string, told: readonly { telling: Telling; link: Link }[], whole: string | null): RecordEvent {
    const counted = told.filter(({ telling }) => !telling.told.rejected)
    const rejected = counted.length === 0
    const heard = rejected ? told : counted
    const tellings = heard.map(({ telling }) => telling)
    const links = heard.map(({ link }) => link)
    const folded = { ...foldEvent(id, tellings, links, whole), rejected }
    const corrections = this.#corrections.of(id)
    if (corrections.length === 0) return folded
    return applyCorrections(folded, corrections, (actor) => this.#actors.actor(actor))
  }

  /** The tellings of an event with why each is there. */
  told(number: number): { telling: Telling; link: Link }[] {
    const rows = this.#database.all<TellingRow & Record<string, never>>(
      `SELECT telling.report, telling.ordinal, telling.score, telling.why, telling.person,
       moved.home, moved.splits, moved.score AS was_score, moved.why AS was_why
       FROM telling LEFT JOIN moved ON moved.report = telling.report AND moved.ordinal = telling.ordinal
       WHERE telling.event = ? ORDER BY telling.report, telling.ordinal`,
      number,
    )
    return rows.flatMap((row) => {
      const telling = this.#readings.tellings(row.report)[row.ordinal]
      return telling ? [{ telling, link: linkOf(telling.id, row) }] : []
    })
  }

  keep(number: number, event: RecordEvent): void {
    this.#kept.set(number, event)
  }

  forget(number: number): void {
    this.#kept.delete(number)
  }

  forgetAll(): void {
    this.#kept.clear()
  }
}

function linkOf(telling: string, { score, why, person, home, splits, was_score, was_why }: TellingRow): Link {
  const link: Link = { telling, why: linesOf(why), score, by: person === 1 ? 'person' : 'machine' }
  if (home === null) return link
  const named = splits === null || splits === '' ? [] : splits.split(' ')
  return { ...link, moved: { from: home, why: linesOf(was_why), score: was_score ?? 1, splits: named } }
}

function linesOf(why: string | null): string[] {
  return why === null ? [] : why.split('\n')
}
