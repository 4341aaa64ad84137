import type { Entity, Statement } from '../document/facts.ts'
import type { Reading } from '../document/reading.ts'
import { textOf } from '../document/span.ts'
import type { Actor } from '../record/actor.ts'
import { daysOfEdtf } from '../record/days-of-edtf.ts'
import { identifyActor } from '../record/identify-actor.ts'
import type { StoredStatement } from '../record/query.ts'
import type { Actors } from './actors.ts'
import type { Database } from './database.ts'
import type { Readings } from './read-readings.ts'
import { type ReportRow, reportOfRow } from './report-row.ts'
import { statementEdits } from './settle-named.ts'

export interface StatementShelf {
  readonly database: Database
  readonly readings: Readings
  readonly actors: Actors
}

/** What a report says that others said, as people have corrected it, in the order of its reading, with its place there. */
export function describeStatements(
  { database, readings, actors }: StatementShelf,
  row: ReportRow,
): { readonly ordinal: number; readonly statement: StoredStatement }[] {
  const reading = readings.reading(row.id)
  if (reading === null) return []
  const who = whoOf(reading, readings, row.key)
  const report = reportOfRow(row)
  const edits = statementEdits({ database, readings }, row.id, row.key)
  return reading.statements.flatMap((statement, ordinal) => {
    const id = `${row.key}#${statement.id}`
    const edit = edits.get(id)
    if (edit?.rejected) return []
    const described = {
      id,
      report,
      mode: statement.mode,
      words: textOf(reading.report.text, statement.content),
      cue: statement.cue && textOf(reading.report.text, statement.cue),
      ...who(statement),
      said: statement.said === null ? null : daysOfEdtf(statement.said).first,
      channel: statement.channel,
      start: statement.content.start,
      end: statement.content.end,
      rule: statement.rule,
    }
    if (edit?.speaker === undefined) return [{ ordinal, statement: described }]
    const speaker = edit.speaker === null ? null : actors.actor(edit.speaker)
    return [{ ordinal, statement: { ...described, speaker, office: null } }]
  })
}

type Who = Pick<StoredStatement, 'speaker' | 'office' | 'audience' | 'about'>

function whoOf({ entities }: Reading, readings: Readings, report: string): (statement: Statement) => Who {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const actors = new Map<Entity, Actor>()
  const actor = (entity: Entity): Actor => {
    const known = actors.get(entity) ?? readings.settled.settle(identifyActor(entity, report), report)
    actors.set(entity, known)
    return known
  }
  const spokenOf = listSpokenOf(entities)
  return (statement) => {
    const speaker = (statement.speaker?.entity && byId.get(statement.speaker.entity)) || null
    const audience = statement.audience.flatMap((id) => byId.get(id) ?? [])
    return {
      speaker: speaker && actor(speaker),
      office: speaker && shortest(speaker.offices.map(({ title }) => title)),
      audience: audience.map(actor),
      about: distinct(spokenOf(statement, speaker).map(actor)),
    }
  }
}

/** Whom statements name or mean, in the reading's order; a speaker's "I" says nothing of whom it is about. */
function listSpokenOf(entities: readonly Entity[]): (statement: Statement, speaker: Entity | null) => Entity[] {
  const mentions = entities
    .flatMap((entity, order) => entity.mentions.map(({ start, end, form }) => ({ start, end, form, entity, order })))
    .sort((a, b) => a.start - b.start)
  return ({ content }, speaker) => {
    const found = new Map<number, Entity>()
    for (let at = firstFrom(mentions, content.start); at < mentions.length; at++) {
      const { start, end, form, entity, order } = mentions[at]!
      if (start > content.end) break
      if (end <= content.end && (form !== 'pronoun' || entity.id !== speaker?.id)) found.set(order, entity)
    }
    return [...found].sort(([a], [b]) => a - b).map(([, entity]) => entity)
  }
}

/** Index of the first that begins there or later. */
function firstFrom(sorted: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

function shortest(titles: readonly string[]): string | null {
  return titles.reduce<string | null>((a, b) => (a === null || b.length < a.length ? b : a), null)
}

function distinct(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()]
}
