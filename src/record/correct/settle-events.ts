import type { Correction } from '../correction.ts'
import { blockKeys } from '../merge/block-keys.ts'
import type { Link } from '../record-event.ts'
import type { LinkedTelling, RecordWriter } from '../record-store.ts'
import { listTogether } from './list-together.ts'
import { followMoves, listMoves } from './moves.ts'
import { saveSettled } from './save-settled.ts'

/** A telling, the event it is at and the one it belongs to. */
interface Placed extends LinkedTelling {
  readonly at: string
  readonly goes: string
}

/** By the id of a split that was just made: ids of the tellings it names. */
export type Named = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Brings events in line with all merges and splits that hold: each telling is put where people want it, events without one go, and what
 * was merged away keeps its name as a way to the other. Doing it twice changes nothing.
 * @param ids events of which something was said
 * @param all all merges, splits and undoings of events
 */
export async function settleEvents(
  writer: RecordWriter,
  ids: readonly string[],
  all: readonly Correction[],
  at: number,
  named: Named = new Map(),
): Promise<void> {
  const together = listTogether(ids, all)
  const { placeOf, merged } = followMoves(listMoves(all))
  const placed: Placed[] = []
  for (const id of await presentIds(writer, together))
    for (const told of await writer.told(id)) {
      const splits = splitsOf(told, named)
      const goes = placeOf(told.link.moved?.from ?? id, (split) => splits.includes(split))
      placed.push({ ...told, link: linkAt(told.link, id, goes, splits), at: id, goes })
    }
  await moveTellings(writer, placed, at)
  await nameMerged(writer, together, merged, new Set(placed.map(({ goes }) => goes)))
  const still = together.filter((id) => !merged.has(id))
  await saveSettled(
    writer,
    [...still, ...placed.map(({ goes }) => goes)],
    placed.map(({ telling }) => telling.id),
    at,
  )
}

/** Ids under which the record has events now, each once. */
async function presentIds(writer: RecordWriter, ids: readonly string[]): Promise<readonly string[]> {
  const present = new Set<string>()
  for (const id of ids) {
    const event = await writer.event(id)
    if (event !== null) present.add(event.id)
  }
  return [...present].sort()
}

function splitsOf({ telling, link }: LinkedTelling, named: Named): readonly string[] {
  const known = link.moved?.splits ?? []
  const fresh = [...named].flatMap(([split, ids]) => (ids.has(telling.id) && !known.includes(split) ? [split] : []))
  return [...known, ...fresh]
}

/** The machine's own link where it is back there; else a person's, which remembers the other. */
function linkAt(link: Link, at: string, goes: string, splits: readonly string[]): Link {
  const { telling, moved } = link
  const { from, why, score } = moved ?? { from: at, why: link.why, score: link.score }
  const home = goes === from
  if (home && splits.length === 0) return { telling, why, score, by: 'machine' }
  const kept = { from, why, score, splits }
  if (home) return { telling, why, score, by: 'machine', moved: kept }
  return { telling, why: [`moved here from ${from}`], score: 1, by: 'person', moved: kept }
}

/** First all rows, so that what is told of an event is whole before anything is folded. */
async function moveTellings(writer: RecordWriter, placed: readonly Placed[], at: number): Promise<void> {
  for (const [id, tellings] of Map.groupBy(placed, ({ goes }) => goes)) {
    const moving = tellings.filter((one) => one.at !== id)
    const links = tellings.map(({ link }) => link)
    await writer.moveTellings(id, links, at)
    await writer.addKeys(
      id,
      moving.flatMap(({ telling }) => blockKeys(telling)),
    )
  }
}

/** What has tellings has its own name; what has none is a way to what it went into, or nothing. */
async function nameMerged(
  writer: RecordWriter,
  together: readonly string[],
  merged: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
): Promise<void> {
  for (const id of together) {
    const other = merged.get(id)
    await writer.unaliasEvent(id)
    if (present.has(id)) continue
    await writer.dropEvent(id)
    if (other !== undefined) await writer.aliasEvent(id, other)
  }
}
