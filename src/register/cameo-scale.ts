import { loadTable } from './load-table.ts'

const scale = new Map<string, number>(
  loadTable('cameo-scale.tsv', ['code', 'scale']).map(([code, value]) => [code, Number(value)]),
)

/** Goldstein's scale of a CAMEO code, -10 (conflict) to 10 (cooperation); null for what is no CAMEO code. Table: cameo-scale.tsv. */
export function goldsteinOf(cameo: string): number | null {
  for (let length = Math.min(cameo.length, 4); length >= 2; length--) {
    const value = scale.get(cameo.slice(0, length))
    if (value !== undefined) return value
  }
  return null
}
