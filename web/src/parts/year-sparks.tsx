interface YearSparksProps {
  /** Counts by year. */
  readonly byYear: Readonly<Record<string, number>>
  /** First and last year of the column, the same for all its rows. */
  readonly first: number
  readonly last: number
  readonly most: number
}

const [step, height] = [6, 18]

/** Counts by year as bars in a cell of a table, all cells on one scale. */
export function YearSparks({ byYear, first, last, most }: YearSparksProps) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const words = Object.entries(byYear)
    .map(([year, count]) => `${year}: ${count}`)
    .join(', ')
  const width = years.length * step
  return (
    <svg class="year-sparks" width={width} height={height} role="img" aria-label={words || 'none that happened'}>
      <title>{words}</title>
      <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} stroke="var(--line)" />
      {years.map((year, index) => {
        const count = byYear[String(year)] ?? 0
        const tall = count === 0 ? 0 : Math.max(2, (count / most) * (height - 2))
        return (
          <rect
            key={year}
            {...{ x: index * step, y: height - tall, width: step - 1, height: tall }}
            fill="var(--happened)"
          />
        )
      })}
    </svg>
  )
}
