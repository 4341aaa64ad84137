import type { SearchAnswer } from '../../../../src/api/search.ts'

type Found = SearchAnswer['reports'][number]

/** In the order they were found, but copies behind the report they are copies of, where that was found too. */
export function copiesLast(found: readonly Found[]): Found[] {
  const ids = new Set(found.map(({ report }) => report.id))
  const originalOf = ({ report }: Found) => (report.copyOf !== null && ids.has(report.copyOf) ? report.copyOf : null)
  const copies = Map.groupBy(found, originalOf)
  const withCopies = (one: Found): Found[] => [one, ...(copies.get(one.report.id) ?? []).flatMap(withCopies)]
  return (copies.get(null) ?? []).flatMap(withCopies)
}
