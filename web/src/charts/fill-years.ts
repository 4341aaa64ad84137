export interface YearCount {
  readonly year: string
  readonly happened: number
  readonly planned: number
  readonly other: number
}

/** More years than this are drawn without those at the ends that hold next to nothing. */
const mostYears = 40
/** So large a part of the events may be left out on each side. */
const outside = 0.02

/**
 * Every year from the first to the last, those without events with counts of 0. Of very many, the years far away are left out; `left` events
 * are in them.
 */
export function fillYears(years: readonly YearCount[]): {
  readonly years: readonly YearCount[]
  readonly left: number
} {
  const sorted = years.filter(({ year }) => /^\d{4}$/u.test(year)).sort((a, b) => (a.year < b.year ? -1 : 1))
  const kept = spanOf(sorted) > mostYears ? cutEnds(cutEnds(sorted).reverse()).reverse() : sorted
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last) return { years: [], left: 0 }
  const known = new Map(kept.map((year) => [year.year, year]))
  const filled = Array.from({ length: spanOf(kept) }, (_, index) => {
    const year = String(Number(first.year) + index).padStart(4, '0')
    return known.get(year) ?? { year, happened: 0, planned: 0, other: 0 }
  })
  return { years: filled, left: sum(years) - sum(kept) }
}

const spanOf = (years: readonly YearCount[]) =>
  years.length === 0 ? 0 : Number(years.at(-1)!.year) - Number(years[0]!.year) + 1
const sum = (years: readonly YearCount[]) =>
  years.reduce((total, { happened, planned, other }) => total + happened + planned + other, 0)

/** Without those at the beginning that together hold next to nothing. */
function cutEnds(years: readonly YearCount[]): YearCount[] {
  const most = sum(years) * outside
  let seen = 0
  const from = years.findIndex((year) => {
    seen += sum([year])
    return seen > most
  })
  return years.slice(Math.max(from, 0))
}
