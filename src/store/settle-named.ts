import { textOf } from '../document/span.ts'
import { judgeStatements, type Said, type StatementEdits } from '../record/correct/judge-statements.ts'
import type { Named } from '../record/gather-actors.ts'
import { isAskable } from '../record/is-askable.ts'
import type { Actors } from './actors.ts'
import { Corrections } from './corrections.ts'
import type { Database } from './database.ts'
import type { Readings } from './read-readings.ts'

export interface NamedShelf {
  readonly database: Database
  readonly readings: Readings
  readonly actors: Actors
}

/** Whom a report names and who speaks in it, as people have corrected it; actors that were merged stay apart. The same where nothing was. */
export function settleNamed(shelf: NamedShelf, report: number, key: string, named: Named): Named {
  const { settled } = shelf.readings
  const edits = statementEdits(shelf, report, key)
  if (settled.isEmpty() && edits.size === 0) return named
  const apart = <Actor extends Named['actors'][number]>(actor: Actor) => settled.apart(actor, key)
  const speakers = named.speakers.map(({ ordinal, speaker }) => ({ ordinal, speaker: apart(speaker) }))
  return {
    actors: [...new Map(named.actors.map(apart).map((actor) => [actor.id, actor])).values()],
    speakers: edits.size === 0 ? speakers : speakersOf(shelf, { report, key }, speakers, edits),
    offices: named.offices.map((office) => ({ ...office, actor: apart(office.actor) })),
    tallies: named.tallies.map(({ ordinal, actors }) => ({ ordinal, actors: actors.map(apart) })),
  }
}

/** What people say of a report's statements, by the statements' ids. */
export function statementEdits(
  { database, readings }: Pick<NamedShelf, 'database' | 'readings'>,
  report: number,
  key: string,
): ReadonlyMap<string, StatementEdits> {
  const corrections = new Corrections(database).anchoredIn(key).filter(({ target }) => target.kind === 'statement')
  return corrections.length === 0 ? new Map() : judgeStatements(statementsOf(readings, report, key), corrections)
}

/** @param report its number. @param key its id. */
export function statementsOf(readings: Readings, report: number, key: string): Said[] {
  const reading = readings.reading(report)
  return (reading?.statements ?? []).map(({ id, content }) => ({
    id: `${key}#${id}`,
    words: textOf(reading!.report.text, content),
  }))
}

function speakersOf(
  { readings, actors }: NamedShelf,
  { report, key }: { readonly report: number; readonly key: string },
  speakers: Named['speakers'],
  edits: ReadonlyMap<string, StatementEdits>,
): Named['speakers'] {
  const byOrdinal = new Map(speakers.map(({ ordinal, speaker }) => [ordinal, speaker]))
  return statementsOf(readings, report, key).flatMap(({ id }, ordinal) => {
    const edit = edits.get(id)
    if (edit?.rejected) return []
    const given = edit?.speaker === undefined || edit.speaker === null ? null : actors.actor(edit.speaker)
    const speaker = edit?.speaker === undefined ? (byOrdinal.get(ordinal) ?? null) : given
    return speaker && isAskable(speaker) ? [{ ordinal, speaker }] : []
  })
}
