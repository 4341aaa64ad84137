import { contactKinds } from '../document/kind-words.ts'
import type { Actor } from '../record/actor.ts'
import type { Day } from '../record/telling.ts'
import type { ExportedEvent, RecordExport } from './exported.ts'
import { shownEvents } from './shown-events.ts'
import { tellStanding } from './tell-standing.ts'

/** Two that met, and how often; `met` is 1 or more. */
export interface Tie {
  readonly a: Actor
  readonly b: Actor
  /** Contacts that happened; a meeting within a visit is the visit's. */
  readonly met: number
  /** Contacts ahead; in no way part of `met`. */
  readonly planned: number
  /** Days of the first and last contact that happened, where known. */
  readonly first: Day | null
  readonly last: Day | null
  /** Most independent sources that any of these contacts has. */
  readonly sources: number
}

export interface Network {
  readonly actors: readonly Actor[]
  readonly ties: readonly Tie[]
  /** Pairs that are only going to meet: in no graph, for a line there would say that they have met. */
  readonly onlyPlanned: number
}

interface Contact {
  readonly happened: boolean
  readonly first: Day | null
  readonly last: Day | null
  readonly sources: number
}

interface Pair {
  readonly a: Actor
  readonly b: Actor
  /** By the event's id, in the end by that of the whole it is part of. */
  readonly contacts: Map<string, Contact>
}

/** Groups, places, papers and occasions are nobody whom one meets. */
const meets: ReadonlySet<Actor['kind']> = new Set(['person', 'country', 'organisation'])

/** Who met whom, counted over the whole record. Memory grows with the number of contacts, not with the number of tellings. */
export async function gatherNetwork(record: RecordExport): Promise<Network> {
  const pairs = new Map<string, Pair>()
  const wholes = new Map<string, string>()
  for await (const { event } of shownEvents(record)) {
    const standing = tellStanding(event, record.today)
    const happened = standing === 'happened' || standing === 'under-way'
    if (event.within !== null) wholes.set(event.id, event.within)
    if (!contactKinds.has(event.kind) || !(happened || standing === 'ahead')) continue
    const { when, sources } = event
    const contact = { happened, first: when?.first ?? null, last: when?.last ?? null, sources: sources.length }
    for (const [a, b] of pairsOf(event.parties)) addContact(pairs, a, b, event.id, contact)
  }
  return countTies([...pairs.values()], wholes)
}

function pairsOf(parties: ExportedEvent['event']['parties']): [Actor, Actor][] {
  const actors = new Map(parties.filter(({ actor }) => meets.has(actor.kind)).map(({ actor }) => [actor.id, actor]))
  const sorted = [...actors.values()].sort(byId)
  return sorted.flatMap((a, index) => sorted.slice(index + 1).map((b): [Actor, Actor] => [a, b]))
}

function addContact(pairs: Map<string, Pair>, a: Actor, b: Actor, id: string, contact: Contact): void {
  const key = `${a.id}\u0000${b.id}`
  const pair = pairs.get(key) ?? { a, b, contacts: new Map() }
  pairs.set(key, pair)
  pair.contacts.set(id, contact)
}

function countTies(pairs: readonly Pair[], wholes: ReadonlyMap<string, string>): Network {
  const all = pairs.map((pair) => countTie(pair, wholes)).sort((x, y) => byId(x.a, y.a) || byId(x.b, y.b))
  const ties = all.filter((tie) => tie.met > 0)
  const actors = new Map(ties.flatMap(({ a, b }) => [a, b].map((actor): [string, Actor] => [actor.id, actor])))
  return { actors: [...actors.values()].sort(byId), ties, onlyPlanned: all.length - ties.length }
}

function countTie({ a, b, contacts }: Pair, wholes: ReadonlyMap<string, string>): Tie {
  const happened = new Set<string>()
  const planned = new Set<string>()
  for (const [id, contact] of contacts) (contact.happened ? happened : planned).add(wholeOf(id, wholes))
  const done = [...contacts.values()].filter((contact) => contact.happened)
  const days = done.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null)
  return {
    a,
    b,
    met: happened.size,
    planned: planned.difference(happened).size,
    first: days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null),
    last: days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null),
    sources: done.reduce((most, contact) => Math.max(most, contact.sources), 0),
  }
}

/** Goes up to the outermost event; a record that is broken and goes round in a circle ends where it is entered. */
function wholeOf(id: string, wholes: ReadonlyMap<string, string>): string {
  const seen = new Set([id])
  let whole = id
  for (let next = wholes.get(whole); next !== undefined && !seen.has(next); next = wholes.get(whole)) {
    whole = next
    seen.add(whole)
  }
  return whole
}

function byId(a: Actor, b: Actor): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
