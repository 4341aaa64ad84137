import type { ActorEdits, ReportEdits } from '../record/correct/edits.ts'
import type { Correction } from '../record/correction.ts'
import type { CorrectionWriter } from '../record/correction-writer.ts'
import { gatherActors, type Named } from '../record/gather-actors.ts'
import type { Link } from '../record/record-event.ts'
import { reportOfTelling } from '../record/report-of-telling.ts'
import type { Told } from '../record/telling.ts'
import { forgetActorWays, saveActorWays } from './actor-ways.ts'
import type { Actors } from './actors.ts'
import { correctActorRow } from './correct-actor-row.ts'
import { editReportRow } from './correct-report-row.ts'
import { Corrections } from './corrections.ts'
import type { Database } from './database.ts'
import { digestNumber } from './digest.ts'
import { idColumn, idOfColumn } from './event-id.ts'
import type { Events } from './events.ts'
import { relabel } from './find-copies.ts'
import { listEventsOf } from './list-events-of.ts'
import type { Readings } from './read-readings.ts'
import { settleNamed, statementsOf } from './settle-named.ts'
import { insertEvent, placeTelling } from './write-event.ts'

/** Writing what people correct, inside one transaction. */
export class SqliteCorrector implements CorrectionWriter {
  readonly #database: Database
  readonly #readings: Readings
  readonly #actors: Actors
  readonly #events: Events
  readonly #corrections: Corrections

  constructor(database: Database, readings: Readings, actors: Actors, events: Events) {
    this.#database = database
    this.#readings = readings
    this.#actors = actors
    this.#events = events
    this.#corrections = new Corrections(database)
  }

  async corrections(target?: string): Promise<readonly Correction[]> {
    return this.#corrections.of(target)
  }

  async correction(id: string): Promise<Correction | null> {
    return this.#corrections.one(id)
  }

  async movesOf(kind: 'event' | 'actor'): Promise<readonly Correction[]> {
    return this.#corrections.moves(kind)
  }

  async anchoredIn(report: string): Promise<readonly Correction[]> {
    return this.#corrections.anchoredIn(report)
  }

  async saveCorrection(correction: Correction): Promise<void> {
    this.#corrections.save(correction)
    if (correction.target.kind === 'actor') this.#forgetTold()
  }

  async replaceCorrection(correction: Correction): Promise<void> {
    this.#corrections.replace(correction)
  }

  async retarget(event: string, to: string): Promise<void> {
    this.#corrections.retarget(event, to)
    this.#database.run('UPDATE event_alias SET event = ? WHERE event = ?', to, event)
    this.#database.run('INSERT OR REPLACE INTO event_alias (key, event) VALUES (?, ?)', event, to)
  }

  async reportTold(report: string): Promise<Told | null> {
    const number = this.#number(report)
    return number === null ? null : this.#readings.told(number)
  }

  async statementsOf(report: string): Promise<readonly { readonly id: string; readonly words: string }[]> {
    const number = this.#number(report)
    return number === null ? [] : statementsOf(this.#readings, number, report)
  }

  async eventOf(telling: string): Promise<string | null> {
    const place = this.#placeOf(telling)
    return place === null ? null : this.#idAt(place)
  }

  async moveTellings(event: string, links: readonly Link[], at: number): Promise<void> {
    const known = this.#database.get<{ id: number }>('SELECT id FROM event WHERE key = ?', idColumn(event))
    const number = known?.id ?? insertEvent(this.#database, event, at)
    for (const link of links) {
      const place = this.#placeOf(link.telling)
      if (place === null) continue
      const before = this.#eventAt(place)
      if (before !== null) this.#events.forget(before.id)
      placeTelling(this.#database, number, place.key, place.ordinal, link)
    }
    this.#events.forget(number)
  }

  async addKeys(event: string, keys: readonly string[]): Promise<void> {
    const number = this.#events.find(event)
    if (number === null) return
    for (const key of new Set(keys))
      this.#database.run('INSERT OR IGNORE INTO event_key (digest, event) VALUES (?, ?)', digestNumber(key), number)
  }

  async aliasActor(id: string, of: string): Promise<void> {
    this.#database.run('INSERT OR REPLACE INTO actor_alias (key, actor) VALUES (?, ?)', id, of)
    this.#forgetTold()
  }

  async unaliasActor(id: string): Promise<void> {
    this.#database.run('DELETE FROM actor_alias WHERE key = ?', id)
    this.#forgetTold()
  }

  async correctActor(id: string, edits: ActorEdits): Promise<void> {
    correctActorRow(this.#database, id, edits)
    this.#forgetTold()
  }

  async eventsOf(actors: readonly string[]): Promise<readonly string[]> {
    return listEventsOf(this.#database, this.#actors, actors)
  }

  async relay(reports: readonly string[], change: () => Promise<void>): Promise<void> {
    const laid = reports.flatMap((key) => {
      const number = this.#number(key)
      return number === null ? [] : [{ key, number }]
    })
    for (const { key, number } of laid) forgetActorWays(this.#shelf, number, this.#named(number, key))
    await change()
    this.#forgetTold()
    for (const { key, number } of laid) {
      const known = this.#database.get<{ known: number | null }>('SELECT known FROM report WHERE id = ?', number)
      saveActorWays(this.#shelf, number, this.#named(number, key), known?.known ?? null)
    }
  }

  async correctReport(id: string, edits: ReportEdits): Promise<readonly string[]> {
    const number = this.#number(id)
    if (number === null) return []
    const before = editReportRow(this.#database, number, id, edits)
    this.#forgetTold()
    const source = this.#readings.told(number)?.source
    return before === null || !source ? [] : relabel(this.#database, this.#readings, id, source, null)
  }

  #named(report: number, key: string): Named {
    const reading = this.#readings.reading(report)
    if (reading === null) return { actors: [], speakers: [], offices: [], tallies: [] }
    return settleNamed(this.#shelf, report, key, gatherActors(reading, key))
  }

  /** What is kept of tellings and events was made with corrections that have changed. */
  #forgetTold(): void {
    this.#readings.forgetAll()
    this.#events.forgetAll()
  }

  #placeOf(telling: string): { readonly key: string; readonly report: number; readonly ordinal: number } | null {
    const key = reportOfTelling(telling)
    const report = this.#number(key)
    const ordinal = report === null ? -1 : this.#readings.tellings(report).findIndex(({ id }) => id === telling)
    return report === null || ordinal < 0 ? null : { key, report, ordinal }
  }

  #idAt(place: { readonly report: number; readonly ordinal: number }): string | null {
    const event = this.#eventAt(place)
    return event && idOfColumn(event.key)
  }

  #eventAt({ report, ordinal }: { readonly report: number; readonly ordinal: number }) {
    return this.#database.get<{ id: number; key: number }>(
      'SELECT event.id, event.key FROM telling JOIN event ON event.id = telling.event WHERE telling.report = ? AND telling.ordinal = ?',
      report,
      ordinal,
    )
  }

  #number(report: string): number | null {
    return this.#database.get<{ id: number }>('SELECT id FROM report WHERE key = ?', report)?.id ?? null
  }

  get #shelf() {
    return { database: this.#database, readings: this.#readings, actors: this.#actors }
  }
}
