import type { EntityKind } from '../document/facts.ts'

/** Who or what the record speaks of, one across all reports: a person, a country, a body, a place, a paper, an occasion. */
export interface Actor {
  /**
   * The same in every database: the Wikidata item ("Q15031"), the alpha-3 code of a country ("CHN"), or else kind, folded name and
   * country ("person:nour el-hadi.MAR").
   */
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** ISO 3166-1 alpha-3: the country it is, belongs to, or serves; null where unknown. */
  readonly country: string | null
  readonly wikidata: string | null
}
