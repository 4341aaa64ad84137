import { loadTable } from './load-table.ts'

const codes = new Map<string, string>(loadTable('body-codes.tsv', ['id', 'cameo']).map(([id, cameo]) => [id, cameo]))

/** CAMEO's code of an international body: "IGOUNO". Null where the codebook has none of its own. `id`: of an `Organisation`. */
export function cameoBodyOf(id: string): string | null {
  return codes.get(id) ?? null
}
