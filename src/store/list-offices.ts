import type { Actor } from '../record/actor.ts'
import type { HeldOffice } from '../record/query.ts'
import { holders, holdersNamed } from '../register/holders.ts'
import { organisationById } from '../register/organisations.ts'
import { type Actors, marks } from './actors.ts'
import type { Database } from './database.ts'
import { fromColumn } from './day-column.ts'

interface OfficeRow {
  readonly title: string
  readonly of: string
  readonly first: number | null
  readonly last: number | null
  readonly reports: number
}

/** What the register knows, in the order of time, then what reports say, those that most say first. */
export function listOffices(
  { database, actors }: { readonly database: Database; readonly actors: Actors },
  id: string,
): HeldOffice[] {
  const actor = actors.actor(id)
  if (actor === null) return []
  const numbers = actors.numbers(id)
  const rows = database.all<OfficeRow & Record<string, never>>(
    `SELECT title, of, min(first) AS first, max(last) AS last, sum(reports) AS reports FROM office
     WHERE actor IN (${marks(numbers)}) AND reports > 0 GROUP BY title, of ORDER BY sum(reports) DESC, title, of`,
    ...numbers,
  )
  const told = rows.map(({ title, of, first, last, reports }) => ({
    title,
    of: of || null,
    from: fromColumn(first),
    to: fromColumn(last),
    basis: 'reports' as const,
    reports,
  }))
  return [...known(actor), ...told]
}

/** Terms of the person that the register knows by its Wikidata item, or by its name where the record has none. */
function known({ kind, name, wikidata }: Actor): HeldOffice[] {
  if (kind !== 'person') return []
  const terms =
    wikidata === null
      ? holdersNamed(name).filter((term) => term.wikidata === null)
      : holders.filter((term) => term.wikidata === wikidata)
  return terms
    .map(({ title, of, from, to }) => ({
      title,
      of: organisationById(of)?.name ?? of,
      from,
      to,
      basis: 'register' as const,
      reports: 0,
    }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
