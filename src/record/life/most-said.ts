import type { Telling } from '../telling.ts'
import { listSources } from './list-sources.ts'

/**
 * The value that most independent sources give, nulls aside; of equals, the one known first. Null where none is given.
 * @param tellings in the order they were known
 */
export function mostSaid<Value extends string>(
  tellings: readonly Telling[],
  read: (telling: Telling) => Value | null,
): Value | null {
  const byValue = new Map<Value, Telling[]>()
  for (const telling of tellings) {
    const value = read(telling)
    if (value === null) continue
    const known = byValue.get(value)
    if (known) known.push(telling)
    else byValue.set(value, [telling])
  }
  let best: { value: Value; sources: number } | null = null
  for (const [value, of] of byValue) {
    const sources = listSources(of).length
    if (best === null || sources > best.sources) best = { value, sources }
  }
  return best?.value ?? null
}
