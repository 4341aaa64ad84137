import { applyCorrections } from '../record/life/apply-corrections.ts'
import { foldEvent } from '../record/life/fold-event.ts'
import { knownOn } from '../record/life/known-on.ts'
import type { Link, RecordEvent } from '../record/record-event.ts'
import type { Day, Telling } from '../record/telling.ts'
import type { Actors } from './actors.ts'
import { Corrections } from './corrections.ts'
import type { Database } from './database.ts'
import { toColumn } from './day-column.ts'
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
  /** Of its report. */
  readonly known: number | null
  readonly rejected: number
}

const tellingColumns = `telling.report, telling.ordinal, telling.score, telling.why, telling.person,
  moved.home, moved.splits, moved.score AS was_score, moved.why AS was_why, report.known, report.rejected`

interface ToldTelling {
  readonly telling: Telling
  readonly link: Link
}

/** Most events that are kept as they were known on a day. */
const mostKnown = 500

/** Events as they stand: folded from their tellings when asked for, and kept a while. */
export class Events {
  readonly #database: Database
  readonly #readings: Readings
  readonly #actors: Actors
  readonly #corrections: Corrections
  readonly #kept: KeepSome<number, RecordEvent>
  /** As they were known on the days last asked for, by number and day. */
  readonly #known: KeepSome<string, RecordEvent>

  constructor(database: Database, readings: Readings, actors: Actors, { events }: KeptInMemory) {
    this.#database = database
    this.#readings = readings
    this.#actors = actors
    this.#corrections = new Corrections(database)
    this.#kept = new KeepSome(events)
    this.#known = new KeepSome(mostKnown)
  }

  /** Number of an event, by its id or the id of one that went into it; null where there is none. */
  find(id: string): number | null {
    const key = this.#database.get<{ event: string }>('SELECT event FROM event_alias WHERE key = ?', id)?.event ?? id
    return this.#database.get<{ id: number }>('SELECT id FROM event WHERE key = ?', idColumn(key))?.id ?? null
  }

  byNumber(number: number): RecordEvent | null {
    const kept = this.#kept.get(number)
    if (kept) return kept
    const names = this.#names(number)
    const told = names === null ? [] : this.told(number)
    if (names === null || told.length === 0) return null
    const event = this.fold(names.id, told, names.whole)
    this.#kept.set(number, event)
    return event
  }

  /**
   * As it was known on a day: what was told later is not even read. Null where no report had told of it. Corrections count where nothing was
   * told since.
   */
  knownOn(number: number, day: Day): RecordEvent | null {
    const kept = this.#known.get(`${number} ${day}`)
    if (kept) return kept
    const rows = this.#tellings(number)
    const until = toColumn(day)!
    const heard = lastKnown(rows)
    if (heard !== null && heard <= until) return this.byNumber(number)
    const names = this.#names(number)
    if (names === null) return null
    const told = this.#read(rows.filter(({ known }) => known !== null && known <= until))
    const links = told.filter((one) => !hasCounted(rows) || isCounted(one)).map(({ link }) => link)
    const tellings = told.map(({ telling }) => telling)
    const event = knownOn({ id: names.id, within: names.whole, links }, tellings, day)
    if (event) this.#known.set(`${number} ${day}`, event)
    return event
  }

  /** What tellings and the corrections of this event say together. Those of rejected reports count only where there are no others. */
  fold(id: string, told: readonly ToldTelling[], whole: string | null): RecordEvent {
    const counted = told.filter(isCounted)
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
  told(number: number): ToldTelling[] {
    return this.#read(this.#tellings(number))
  }

  #tellings(number: number): TellingRow[] {
    return this.#database.all<TellingRow & Record<string, never>>(
      `SELECT ${tellingColumns} FROM telling CROSS JOIN report ON report.id = telling.report
       LEFT JOIN moved ON moved.report = telling.report AND moved.ordinal = telling.ordinal
       WHERE telling.event = ? ORDER BY telling.report, telling.ordinal`,
      number,
    )
  }

  #read(rows: readonly TellingRow[]): ToldTelling[] {
    return rows.flatMap((row) => {
      const telling = this.#readings.tellings(row.report)[row.ordinal]
      return telling ? [{ telling, link: linkOf(telling.id, row) }] : []
    })
  }

  /** Its id, and that of the event it is part of. */
  #names(number: number): { readonly id: string; readonly whole: string | null } | null {
    const row = this.#database.get<{ key: number; whole: number | null }>(
      'SELECT key, (SELECT whole.key FROM event whole WHERE whole.id = event.whole) AS whole FROM event WHERE id = ?',
      number,
    )
    return row && { id: idOfColumn(row.key), whole: row.whole === null ? null : idOfColumn(row.whole) }
  }

  keep(number: number, event: RecordEvent): void {
    this.#kept.set(number, event)
    this.#known.clear()
  }

  forget(number: number): void {
    this.#kept.delete(number)
    this.#known.clear()
  }

  forgetAll(): void {
    this.#kept.clear()
    this.#known.clear()
  }
}

function isCounted({ telling }: ToldTelling): boolean {
  return !telling.told.rejected
}

function hasCounted(rows: readonly TellingRow[]): boolean {
  return rows.some(({ rejected }) => rejected === 0)
}

/** Last day on which a report told of it that counts. */
function lastKnown(rows: readonly TellingRow[]): number | null {
  const all = !hasCounted(rows)
  const days = rows.flatMap(({ known, rejected }) => (all || rejected === 0 ? (known ?? []) : []))
  return days.length === 0 ? null : Math.max(...days)
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
