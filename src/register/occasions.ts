import { listOf, loadTable } from './load-table.ts'
import { LookUp } from './look-up.ts'

/** Something with a name and a day that news is dated against. Table: occasions.tsv. */
export interface Occasion {
  readonly name: string
  readonly names: readonly string[]
  /** EDTF day, month or year. */
  readonly from: string
  readonly to: string
  /** City or site, or null. */
  readonly place: string | null
  /** Alpha-3, or null. */
  readonly country: string | null
  /** "G20 summit", "Winter Olympics", "war", "treaty", "election" …; what comes round again shares one. */
  readonly series: string
}

const columns = ['name', 'names', 'from', 'to', 'place', 'country', 'series'] as const

export const occasions: readonly Occasion[] = loadTable('occasions.tsv', columns).map(
  ([name, names, from, to, place, country, series]) => ({
    name,
    names: listOf(names),
    from,
    to: to || from,
    place: place || null,
    country: country || null,
    series,
  }),
)

const byName = new LookUp<Occasion>()
const bySeries = new LookUp<Occasion>()
for (const occasion of occasions) {
  for (const name of [occasion.name, ...occasion.names]) byName.add(name, occasion)
  bySeries.add(occasion.series, occasion)
}

/** By name ("Beijing Olympics", "2022 Winter Olympics"); many where the name does not tell them apart ("G20 summit"), oldest first. */
export function occasionsNamed(words: string): readonly Occasion[] {
  const named = byName.all(words)
  return named.length > 0 ? named : bySeries.all(words)
}
