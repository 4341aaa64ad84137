import { loadTable } from './load-table.ts'

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4

/** A PLOVER type, or one of its modes. Table: plover-types.tsv. */
export interface PloverType {
  readonly type: string
  /** Null for the type itself. */
  readonly mode: string | null
  readonly quad: Quad
  /** -10 to 10. */
  readonly score: number
}

const key = (type: string, mode: string | null) => `${type} ${mode ?? ''}`

const types = new Map<string, PloverType>(
  loadTable('plover-types.tsv', ['type', 'mode', 'quad', 'score']).map(([type, mode, quad, score]) => [
    key(type, mode),
    { type, mode: mode || null, quad: Number(quad) as Quad, score: Number(score) },
  ]),
)

/** Quad class and score of a type and mode. A mode that the manual doesn't have for the type counts for nothing; null for no such type. */
export function ploverType(type: string, mode: string | null): PloverType | null {
  return types.get(key(type, mode)) ?? types.get(key(type, null)) ?? null
}
