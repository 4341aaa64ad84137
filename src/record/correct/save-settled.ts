import { blockKeys } from '../merge/block-keys.ts'
import type { RecordEvent } from '../record-event.ts'
import type { LinkedTelling, RecordWriter } from '../record-store.ts'

/**
 * Saves events again as their tellings and corrections now make them, with their parties, keys and what they are part of; and what is part
 * of them. Ids without an event are passed over.
 * @param moved tellings whose parts may now be part of another event
 */
export async function saveSettled(
  writer: RecordWriter,
  ids: readonly string[],
  moved: readonly string[],
  at: number,
): Promise<void> {
  const parts = await partsOf(writer, moved)
  for (const id of [...new Set([...ids, ...parts])].sort()) await saveOne(writer, id, at)
}

/** Events told of as parts of what these tellings tell. */
async function partsOf(writer: RecordWriter, moved: readonly string[]): Promise<readonly string[]> {
  const whole = new Set(moved)
  const reports = new Set(moved.map((id) => id.slice(0, id.indexOf('#'))))
  const parts: string[] = []
  for (const report of reports)
    for (const { telling, event } of await writer.linksOf(report))
      if (telling.within !== null && whole.has(telling.within)) parts.push(event)
  return parts
}

async function saveOne(writer: RecordWriter, id: string, at: number): Promise<void> {
  const told = await writer.told(id)
  if (told.length === 0) return
  const event = writer.fold(id, told, await findWhole(writer, id, told))
  await writer.saveEvent(event, [], keysOf(event, told), at)
}

/** The event of the telling that a telling is part of: the newest says it. */
async function findWhole(writer: RecordWriter, id: string, told: readonly LinkedTelling[]): Promise<string | null> {
  const tellings = told
    .map(({ telling }) => telling)
    .filter(({ within }) => within !== null)
    .sort((a, b) => compare(b.told.known ?? '', a.told.known ?? '') || compare(b.id, a.id))
  for (const { within } of tellings) {
    const whole = await writer.eventOf(within!)
    if (whole !== null && whole !== id) return whole
  }
  return null
}

/** Where it is looked for: as its tellings tell it, and as people have corrected it. */
function keysOf(event: RecordEvent, told: readonly LinkedTelling[]): string[] {
  const best = told.find(({ telling }) => telling.id === event.best)?.telling
  if (!best || !event.reviewed) return []
  const { kind, status, format, parties, place, when } = event
  return blockKeys({ ...best, kind, status, format, parties, place, when })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
