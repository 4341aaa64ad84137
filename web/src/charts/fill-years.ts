interface YearCount {
  readonly year: string
  readonly happened: number
  readonly planned: number
  readonly other: number
}

/** More years than this are not drawn with their gaps. */
const mostYears = 120

/** Every year from the first to the last: those without events count 0. */
export function fillYears(years: readonly YearCount[]): readonly YearCount[] {
  const sorted = years.filter(({ year }) => /^\d{4}$/u.test(year)).sort((a, b) => (a.year < b.year ? -1 : 1))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last || Number(last.year) - Number(first.year) > mostYears) return sorted
  const known = new Map(sorted.map((year) => [year.year, year]))
  return Array.from({ length: Number(last.year) - Number(first.year) + 1 }, (_, index) => {
    const year = String(Number(first.year) + index).padStart(4, '0')
    return known.get(year) ?? { year, happened: 0, planned: 0, other: 0 }
  })
}
