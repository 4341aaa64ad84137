import type { Correction } from '../correction.ts'
import { listEffective } from '../life/list-effective.ts'
import type { RecordWriter } from '../record-store.ts'
import type { ActorEdits } from './edits.ts'
import { listTogether } from './list-together.ts'
import { followMoves, listMoves } from './moves.ts'
import { saveSettled } from './save-settled.ts'

/** Keeps corrections of actors; names, countries, ways and the events they take part in follow. Many at once cost little more than one. */
export async function settleActors(
  writer: RecordWriter,
  corrections: readonly Correction[],
  at: number,
): Promise<void> {
  if (corrections.length === 0) return
  const all = [...(await writer.movesOf('actor')), ...corrections]
  const ids = listTogether(
    corrections.map(({ target }) => target.id),
    all,
  )
  const before = await writer.eventsOf(ids)
  await writer.relay(reportsOf(corrections, all), async () => {
    for (const correction of corrections) await writer.saveCorrection(correction)
  })
  const { merged } = followMoves(listMoves(all))
  for (const id of ids) {
    const other = merged.get(id)
    if (other === undefined) await writer.unaliasActor(id)
    else await writer.aliasActor(id, other)
    await writer.correctActor(id, editsOf(await writer.corrections(id)))
  }
  const after = await writer.eventsOf(ids)
  await saveSettled(writer, [...before, ...after], [], at)
}

/** Those that splits name, and splits that are undone. */
function reportsOf(corrections: readonly Correction[], all: readonly Correction[]): readonly string[] {
  const named = new Set(corrections.flatMap(({ action, id, others }) => (action === 'undo' ? others : [id])))
  for (let size = 0; size !== named.size; ) {
    size = named.size
    for (const { id, action, others } of all)
      if (action === 'undo' && named.has(id)) for (const one of others) named.add(one)
  }
  const splits = all.filter(({ id, action }) => action === 'split' && named.has(id))
  return [...new Set(splits.flatMap(({ others }) => others))].sort()
}

/** What people say of an actor's name and country; the later one counts. */
function editsOf(said: readonly Correction[]): ActorEdits {
  const edits: { name?: string; country?: string | null } = {}
  for (const { action, slot, value } of listEffective(said)) {
    if (action !== 'edit') continue
    if (slot === 'name' && typeof value === 'string') edits.name = value
    if (slot === 'country' && (typeof value === 'string' || value === null)) edits.country = value
  }
  return edits
}
