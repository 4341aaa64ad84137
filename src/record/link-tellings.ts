import { createHash } from 'node:crypto'
import { makeId } from './make-id.ts'
import { blockKeys } from './merge/block-keys.ts'
import { matchTelling } from './merge/match-telling.ts'
import { seekKeys } from './merge/seek-keys.ts'
import type { Link, RecordEvent } from './record-event.ts'
import type { RecordWriter } from './record-store.ts'
import type { Telling } from './telling.ts'

/** Most events a telling is compared with: those that share most keys with it. */
const mostCandidates = 30

/** What became of the tellings of one report. */
export interface Linked {
  /** Ids of events that the record did not have. */
  readonly begun: readonly string[]
  /** Ids of events that it had and that now have one telling more. */
  readonly joined: readonly string[]
}

/**
 * Puts each telling to the event it tells of, or begins one. `given`: by telling, the event it was at before the report was read again;
 * there it stays.
 */
export async function linkTellings(
  writer: RecordWriter,
  tellings: readonly Telling[],
  given: ReadonlyMap<string, { readonly event: string; readonly link: Link }>,
  at: number,
): Promise<Linked> {
  const events = new Map<string, string>()
  const begun: string[] = []
  const joined: string[] = []
  for (const { ordinal, telling } of wholesFirst(tellings)) {
    const before = given.get(telling.id)
    const match = before ? null : await findEvent(writer, telling)
    const id = before?.event ?? match?.event ?? (await nowOf(writer, beginEvent(telling)))
    const link: Link = before
      ? { ...before.link, telling: telling.id }
      : { telling: telling.id, why: match?.why ?? [], score: match?.score ?? 1, by: 'machine' }
    const placed = { report: telling.told.report, ordinal, link }
    const within = telling.within === null ? null : (events.get(telling.within) ?? null)
    await saveTelling(writer, id, { telling, placed }, within, at)
    events.set(telling.id, id)
    ;(match || before ? joined : begun).push(id)
  }
  return { begun, joined }
}

/** An event is put in before its parts, so that they can name it. */
function wholesFirst(tellings: readonly Telling[]): { ordinal: number; telling: Telling }[] {
  const byId = new Map(tellings.map((telling) => [telling.id, telling]))
  const depth = (telling: Telling | undefined): number =>
    telling === undefined || telling.within === null ? 0 : 1 + depth(byId.get(telling.within))
  return tellings
    .map((telling, ordinal) => ({ ordinal, telling, depth: depth(telling) }))
    .sort((a, b) => a.depth - b.depth || a.ordinal - b.ordinal)
}

/** An event that had this id may have been merged into another. */
async function nowOf(writer: RecordWriter, id: string): Promise<string> {
  return (await writer.event(id))?.id ?? id
}

async function findEvent(writer: RecordWriter, telling: Telling) {
  const candidates = await writer.eventCandidates(seekKeys(telling), mostCandidates)
  return candidates.length === 0 ? null : matchTelling(telling, candidates)
}

interface NewTelling {
  readonly telling: Telling
  readonly placed: { readonly report: string; readonly ordinal: number; readonly link: Link }
}

async function saveTelling(
  writer: RecordWriter,
  id: string,
  { telling, placed }: NewTelling,
  within: string | null,
  at: number,
): Promise<void> {
  const told = [...(await writer.told(id)), { telling, link: placed.link }]
  const event = writer.fold(id, told, within ?? (await writer.event(id))?.within ?? null)
  await writer.saveEvent(event, [placed], blockKeys(telling), at)
}

/** The id of the event that a telling begins: from where it stands and what it says, so that the same report begins the same events in every record. */
export function beginEvent({ told, kind, trigger, words }: Telling): string {
  const what = [told.report, kind, trigger.start, words].join('|')
  return makeId('e', createHash('sha256').update(what).digest('hex'), 10)
}

/** What an event says once its tellings are these; nothing left of it, nothing said. */
export async function refoldEvent(writer: RecordWriter, id: string, at: number): Promise<RecordEvent | null> {
  const told = await writer.told(id)
  if (told.length === 0) {
    await writer.dropEvent(id)
    return null
  }
  const event = writer.fold(id, told, (await writer.event(id))?.within ?? null)
  await writer.saveEvent(event, [], [], at)
  return event
}
