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

/** Which contacts; `values` in the order of its parts. */
export type EncounterSource = SomeEncounters | FewEncounters

/** Of all, in the order of their events. */
interface SomeEncounters {
  /** What the rows of table `encounter` must be. */
  readonly own: string
  /** What all rows of one event together must be: behind HAVING. */
  readonly together?: string
  /** What else must hold of the contact, which is called `met`: behind FROM and WHERE. */
  readonly more?: { readonly from: string; readonly where: string }
  readonly values: readonly SQLInputValue[]
}

interface FewEncounters {
  /** A SELECT of their events as `id`. */
  readonly few: string
  readonly values: readonly SQLInputValue[]
}

/** All of them. */
export const allEncounters: EncounterSource = { own: 'encounter.rejected = 0', values: [] }

type Row = [event: number, kind: number, planned: number, first: number | null, last: number | null, present: string]

interface Present {
  /** Column that tells who it is. */
  readonly column: string
  /** Which rows are counted at all. */
  readonly counts: string
  /** Whether there are at least two of them, of the rows of one event. */
  readonly several: string
}

const people: Present = { column: 'encounter.actor', counts: 'encounter.state = 0', several: 'count(*) > 1' }
const states: Present = {
  column: 'encounter.country',
  counts: 'encounter.country IS NOT NULL',
  several: 'min(encounter.country) <> max(encounter.country)',
}

/** @param merged numbers of actors that went into others */
export function listPeopleMet(
  database: Database,
  source: EncounterSource,
  merged: ReadonlyMap<number, number>,
): Encounter[] {
  return list(database, source, people, merged.size === 0 ? Number : (one) => merged.get(Number(one)) ?? Number(one))
}

export function listStatesMet(database: Database, source: EncounterSource): Encounter[] {
  return list(database, source, states, String)
}

/** One row a contact: rows are what costs. */
function list(
  database: Database,
  source: EncounterSource,
  present: Present,
  whoIs: (written: string) => Who,
): Encounter[] {
  const encounters: Encounter[] = []
  for (const [event, kind, planned, first, last, written] of database.rows<Row>(
    selectMet(source, present),
    ...source.values,
  )) {
    const apart = readPresent(written, whoIs)
    if (apart.length > 1) encounters.push({ event, kind, planned: planned === 1, first, last, present: apart })
  }
  return encounters
}

function selectMet(source: EncounterSource, { column, counts, several }: Present): string {
  const select = `SELECT encounter.event, encounter.kind, encounter.planned, encounter.first, encounter.last, group_concat(${column})`
  if ('few' in source)
    return `${select} FROM (${source.few}) few CROSS JOIN encounter ON encounter.event = few.id WHERE ${counts} GROUP BY few.id HAVING ${several}`
  const { own, together = '1', more } = source
  const met = `${select} FROM encounter NOT INDEXED WHERE ${own} AND ${counts} GROUP BY encounter.event HAVING ${several} AND ${together}`
  return more === undefined ? met : `SELECT met.* FROM (${met}) met ${more.from} WHERE ${more.where}`
}

/** In order, each once. Mostly they are two. */
function readPresent(written: string, whoIs: (one: string) => Who): Who[] {
  const comma = written.indexOf(',')
  if (comma === written.lastIndexOf(',')) {
    const one = whoIs(written.slice(0, comma))
    const other = whoIs(written.slice(comma + 1))
    return one < other ? [one, other] : one > other ? [other, one] : [one]
  }
  const present = written.split(',').map(whoIs)
  present.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return present.filter((one, index) => one !== present[index - 1])
}
