import type { Correction } from '../correction.ts'
import { listEffective } from '../life/list-effective.ts'

/** Ids of those that were taken back: an undoing counts where it holds itself. */
export function listUndone(all: readonly Correction[]): ReadonlySet<string> {
  const holding = new Set(listEffective(all).map(({ id }) => id))
  return new Set(all.flatMap(({ id, action }) => (action === 'undo' || holding.has(id) ? [] : [id])))
}

/** Whether a correction is, or is of, what has this id. */
export function concerns({ id, target, others }: Correction, wanted: string): boolean {
  return id === wanted || target.id === wanted || others.includes(wanted)
}
