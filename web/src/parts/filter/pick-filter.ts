import type { FilterName } from './filter-fields.ts'

/** The filters that events, the charts and the counts take. */
export const eventFilters: readonly FilterName[] = [
  ...(['kind', 'status', 'who', 'country', 'place', 'from', 'to', 'knownOn', 'knownFrom', 'knownTo'] as const),
  ...(['outlet', 'minSources', 'minConfidence', 'contradicted', 'reviewed', 'rejected'] as const),
]

const lists = ['kind', 'status', 'who', 'country', 'about']

/** The filters that an address sets, as the client takes them; what else stands there is left out. */
export function pickFilter(all: URLSearchParams): Record<string, string | string[]> {
  const picked: Record<string, string | string[]> = {}
  for (const name of [...eventFilters, 'today']) {
    const values = all.getAll(name)
    if (values.length > 0) picked[name] = lists.includes(name) ? values : values[0]!
  }
  return picked
}
