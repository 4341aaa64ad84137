import type { Actor } from '../record/actor.ts'
import type { ContactNetwork } from '../record/counted.ts'
import { countryActor } from '../record/identify-actor.ts'
import type { EventFilter } from '../record/query.ts'
import { type CountShelf, selectCounted } from './counted-events.ts'
import { fromColumn } from './day-column.ts'
import { type Encounter, type EncounterSource, listPeopleMet, listStatesMet, type Who } from './list-encounters.ts'
import { mergedNumbers } from './merged-numbers.ts'
import { selectEncounters } from './select-encounters.ts'
import { type Tie, tieEncounters } from './tie-encounters.ts'

/** Contacts are few: beginning with more events takes longer than going through all contacts. */
const most = { own: 40_000, others: 40_000 }

/**
 * Contacts among people and bodies, or among states, of the `limit` with most: contacts that happened or are planned, each counted once. Of
 * nodes with as many, those whose id comes first. With `knownOn`: see `countedEvents`.
 */
export function countNetwork(
  shelf: CountShelf,
  filter: EventFilter,
  among: 'people' | 'states',
  limit: number,
): ContactNetwork {
  const { ties, contacts } = tieEncounters(listEncounters(shelf, filter, among), readWholes(shelf))
  const nodes = chooseNodes(shelf, contacts, limit)
  const ids = new Map(nodes.map(({ who, actor }) => [who, actor.id]))
  return {
    nodes: nodes.map(({ actor, contacts: count }) => ({ actor, contacts: count })),
    edges: ties
      .flatMap((tie) => describeTie(tie, ids) ?? [])
      .sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other)),
    left: contacts.size - nodes.length,
  }
}

function listEncounters(shelf: CountShelf, filter: EventFilter, among: 'people' | 'states'): Encounter[] {
  const source = sourceOf(shelf, filter)
  return among === 'states'
    ? listStatesMet(shelf.database, source)
    : listPeopleMet(shelf.database, source, mergedNumbers(shelf.database))
}

function sourceOf(shelf: CountShelf, filter: EventFilter): EncounterSource {
  const { few, from, where, values } = selectCounted(shelf, filter).selectAll(shelf.database, 'event', most)
  return few ? { few: `SELECT event.id AS id FROM ${from} WHERE ${where}`, values } : selectEncounters(shelf, filter)
}

function readWholes({ database }: CountShelf): ReadonlyMap<number, number> {
  const rows = database.rows<[id: number, whole: number]>('SELECT id, whole FROM event WHERE whole IS NOT NULL')
  return new Map(rows)
}

interface Node {
  readonly who: Who
  readonly actor: Actor
  readonly contacts: number
}

function chooseNodes({ actors }: CountShelf, contacts: ReadonlyMap<Who, number>, limit: number): Node[] {
  const sorted = [...contacts].sort((a, b) => b[1] - a[1])
  const fewest = sorted.at(Math.min(limit, sorted.length) - 1)?.[1] ?? 0
  return sorted
    .filter(([, count]) => count >= fewest)
    .flatMap(([who, count]): Node[] => {
      const actor = typeof who === 'string' ? countryActor(who) : actors.byNumber(who)
      return actor === null ? [] : [{ who, actor, contacts: count }]
    })
    .sort((a, b) => b.contacts - a.contacts || compare(a.actor.id, b.actor.id))
    .slice(0, Math.max(limit, 0))
}

/** Null where one end is no node. */
function describeTie(tie: Tie, ids: ReadonlyMap<Who, string>): ContactNetwork['edges'][number] | null {
  const ends = [ids.get(tie.one), ids.get(tie.other)].filter((id) => id !== undefined).sort()
  const [one, other] = ends
  if (one === undefined || other === undefined) return null
  const { happened, planned, last } = tie
  return { one, other, happened, planned, last: fromColumn(last) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
