import type { Actor } from '../record/actor.ts'
import type { HeldOffice } from '../record/query.ts'
import { canonicalTitle } from '../register/canonical-title.ts'
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
    `SELECT title, of, first, last, reports FROM office WHERE actor IN (${marks(numbers)}) AND reports > 0
     ORDER BY reports DESC, title, of`,
    ...numbers,
  )
  const offices = Map.groupBy(rows, ({ title, of }) => `${canonicalTitle(title)}|${of}`)
  const told = [...offices.values()].map(joinRows).sort((a, b) => b.reports - a.reports)
  return [...known(actor), ...told]
}

/** One office in all its spellings, under the one that most reports use. */
function joinRows(rows: readonly OfficeRow[]): HeldOffice {
  const { title, of } = rows[0]!
  const firsts = rows.flatMap(({ first }) => first ?? [])
  const lasts = rows.flatMap(({ last }) => last ?? [])
  return {
    title,
    of: of || null,
    from: firsts.length === 0 ? null : fromColumn(Math.min(...firsts)),
    to: lasts.length === 0 ? null : fromColumn(Math.max(...lasts)),
    basis: 'reports',
    reports: rows.reduce((sum, { reports }) => sum + reports, 0),
  }
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
