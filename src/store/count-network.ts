import type { Actor } from '../record/actor.ts'
import { countryActor } from '../record/identify-actor.ts'
import type { ContactNetwork, EventFilter } from '../record/query.ts'
import { isContact } from './count-contacts.ts'
import { type CountShelf, countedEvents } from './counted-events.ts'
import { fromColumn } from './day-column.ts'
import { codeOfStatus } from './kind-codes.ts'
import { mergedNumbers } from './merged-numbers.ts'

/** An actor's number, or a country. */
type Who = number | string

interface Row {
  readonly event: number
  readonly planned: number
  readonly first: number | null
  readonly who: Who
}

interface Meeting extends Omit<Row, 'who'> {
  readonly present: Set<Who>
}

interface Edge {
  readonly one: Who
  readonly other: Who
  /** By the outermost event, so that a meeting within a visit is the visit's. */
  readonly happened: Set<number>
  readonly planned: Set<number>
  last: number | null
}

const planned = codeOfStatus('planned')
const people = { who: 'actor.id', are: "actor.kind IN ('person', 'organisation')" }
const states = {
  who: 'actor.country',
  are: "actor.country IS NOT NULL AND actor.kind IN ('country', 'person', 'organisation')",
}

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
  const edges = gatherEdges(shelf, listMeetings(shelf, filter, among))
  const contacts = countContactsOf(edges)
  const nodes = chooseNodes(shelf, contacts, limit)
  const ids = new Map(nodes.map(({ who, actor }) => [who, actor.id]))
  return {
    nodes: nodes.map(({ actor, contacts: count }) => ({ actor, contacts: count })),
    edges: edges
      .flatMap((edge) => describeEdge(edge, ids) ?? [])
      .sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other)),
    left: contacts.size - nodes.length,
  }
}

function listMeetings(shelf: CountShelf, filter: EventFilter, among: 'people' | 'states'): Meeting[] {
  const { from, where, values } = countedEvents(shelf, filter)
  const { who, are } = among === 'people' ? people : states
  const rows = shelf.database.all<Row & Record<string, never>>(
    `SELECT event.id AS event, event.status = ${planned} AS planned, event.first, ${who} AS who
     FROM ${from} CROSS JOIN party ON party.event = event.id CROSS JOIN actor ON actor.id = party.actor
     WHERE ${where} AND ${isContact} AND ${are}`,
    ...values,
  )
  const merged = mergedNumbers(shelf.database)
  const meetings = new Map<number, Meeting>()
  for (const { who: met, ...row } of rows) {
    const meeting = meetings.get(row.event) ?? { ...row, present: new Set() }
    meetings.set(row.event, meeting)
    meeting.present.add(typeof met === 'number' ? (merged.get(met) ?? met) : met)
  }
  return [...meetings.values()].filter(({ present }) => present.size > 1)
}

function gatherEdges({ database }: CountShelf, meetings: readonly Meeting[]): Edge[] {
  const wholes = wholesOf(database)
  const edges = new Map<string, Edge>()
  for (const { event, planned, first, present } of meetings) {
    const root = outermost(event, wholes)
    const sorted = [...present].sort((a, b) => (a < b ? -1 : 1))
    for (const [index, one] of sorted.entries())
      for (const other of sorted.slice(index + 1)) {
        const key = `${one} ${other}`
        const edge = edges.get(key) ?? { one, other, happened: new Set(), planned: new Set(), last: null }
        edges.set(key, edge)
        edge[planned === 1 ? 'planned' : 'happened'].add(root)
        if (planned === 0 && first !== null) edge.last = Math.max(edge.last ?? first, first)
      }
  }
  return [...edges.values()]
}

function wholesOf(database: CountShelf['database']): ReadonlyMap<number, number> {
  const rows = database.all<{ id: number; whole: number }>('SELECT id, whole FROM event WHERE whole IS NOT NULL')
  return new Map(rows.map(({ id, whole }) => [id, whole]))
}

/** A record that is broken and goes round in a circle ends where it is entered. */
function outermost(event: number, wholes: ReadonlyMap<number, number>): number {
  const seen = new Set([event])
  let whole = event
  for (let next = wholes.get(whole); next !== undefined && !seen.has(next); next = wholes.get(whole)) {
    whole = next
    seen.add(whole)
  }
  return whole
}

function countContactsOf(edges: readonly Edge[]): Map<Who, number> {
  const roots = new Map<Who, Set<number>>()
  for (const { one, other, happened, planned } of edges)
    for (const who of [one, other]) {
      const of = roots.get(who) ?? new Set()
      roots.set(who, of)
      for (const root of happened) of.add(root)
      for (const root of planned) of.add(root)
    }
  return new Map([...roots].map(([who, of]) => [who, of.size]))
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
function describeEdge(
  { one, other, happened, planned, last }: Edge,
  ids: ReadonlyMap<Who, string>,
): ContactNetwork['edges'][number] | null {
  const [from, to] = [ids.get(one), ids.get(other)].sort()
  if (from === undefined || to === undefined) return null
  const ahead = planned.difference(happened).size
  return { one: from, other: to, happened: happened.size, planned: ahead, last: fromColumn(last) }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
