import type { Entry, List } from '../lists/list.ts'
import { openEntry } from '../lists/open-entry.ts'
import { mayPass } from '../network/may-pass.ts'
import type { Sourced } from '../source-item.ts'
import type { Watch } from './watch.ts'

/**
 * Gives out what a list holds and did not hold when it was last read. False where something may come back that could not be had now: the
 * list has then to be read again though it does not change. `name`: its address or path.
 */
export async function giveList(list: List, name: string, watch: Watch): Promise<boolean> {
  const before = watch.given.get(name) ?? new Set()
  const now = new Set<string>()
  let complete = true
  if (list.flaw) await watch.give({ location: name, error: list.flaw })
  for (const entry of list.entries) {
    if (watch.signal.aborted) return false
    const key = `${entry.location}\n${entry.stamp}`
    if (!before.has(key)) {
      const sourced = await openEntry(entry, watch.run)
      if (watch.signal.aborted) return false
      if (sourced) await watch.give(sourced)
      if (sourced && mayComeBack(sourced, entry)) {
        complete = false
        continue
      }
    }
    now.add(key)
  }
  watch.given.set(name, now)
  return complete && !watch.signal.aborted
}

/** A failure that may pass, or words of the feed in place of a page that may come back. */
function mayComeBack(sourced: Sourced, entry: Entry): boolean {
  if ('error' in sourced) return mayPass(sourced.error)
  return entry.stamp !== null && sourced.stamp === null
}
