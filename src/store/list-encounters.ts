import type { SQLInputValue } from 'node:sqlite'
import type { Database } from './database.ts'

/** An actor's number, or the alpha-3 of its country. */
export type Who = number | string

/** A contact with all who are present, at least two of them, in order. */
export interface Encounter {
  /** Number of the event. */
  readonly event: number
  /** Code of its kind. */
  readonly kind: number
  readonly planned: boolean
  readonly first: number | null
  readonly last: number | null
  readonly present: readonly Who[]
}

/** Which rows of table `encounter`: what comes after FROM and WHERE. */
export interface EncounterSource {
  readonly from: string
  readonly where: string
  readonly values: readonly SQLInputValue[]
}

/** All of them, in the order of their events. */
export const allEncounters: EncounterSource = {
  from: 'encounter NOT INDEXED',
  where: 'encounter.rejected = 0',
  values: [],
}

type Row = [event: number, who: Who | null, kind: number, planned: number, first: number | null, last: number | null]

/** @param merged numbers of actors that went into others */
export function listPeopleMet(
  database: Database,
  source: EncounterSource,
  merged: ReadonlyMap<number, number>,
): Encounter[] {
  return list(database, source, 'encounter.actor', 'encounter.state = 0', merged)
}

export function listStatesMet(database: Database, source: EncounterSource): Encounter[] {
  return list(database, source, 'encounter.country', '1', new Map())
}

function list(
  database: Database,
  { from, where, values }: EncounterSource,
  who: string,
  are: string,
  merged: ReadonlyMap<number, number>,
): Encounter[] {
  const rows = database.rows<Row>(
    `SELECT encounter.event, ${who}, encounter.kind, encounter.planned, encounter.first, encounter.last
     FROM ${from} WHERE ${where} AND ${are}`,
    ...values,
  )
  // Mostly they come in this order, and then it costs nothing.
  rows.sort((a, b) => a[0] - b[0])
  const encounters: Encounter[] = []
  for (let at = 0; at < rows.length; ) {
    const [event, , kind, planned, first, last] = rows[at]!
    const present: Who[] = []
    for (; rows[at]?.[0] === event; at++) {
      const one = rows[at]![1]
      if (one !== null) present.push(typeof one === 'string' ? one : (merged.get(one) ?? one))
    }
    const apart = present.length > 1 ? sortApart(present) : present
    if (apart.length > 1) encounters.push({ event, kind, planned: planned === 1, first, last, present: apart })
  }
  return encounters
}

/** In order, each once. */
function sortApart(present: Who[]): Who[] {
  present.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return present.filter((one, index) => one !== present[index - 1])
}
