import { countryByCode } from './countries.ts'
import { loadTable } from './load-table.ts'

/** What event data calls a country. Table: country-codes.tsv. */
interface EventDataCodes {
  readonly cow: string
  readonly fips: string
  readonly cameo: string
}

const byCode = new Map<string, EventDataCodes>(
  loadTable('country-codes.tsv', ['code', 'cow', 'fips', 'cameo']).map(([code, cow, fips, cameo]) => [
    code,
    { cow, fips, cameo },
  ]),
)

/** Kosovo's user-assigned code in the register, which the schemes below have as KOS. */
const kosovo = 'XKX'

/** Number of a state in Correlates of War, as text: "365" for RUS. Null for what that list counts as no state. `code`: alpha-3. */
export function cowOf(code: string): string | null {
  return byCode.get(code)?.cow || null
}

/** FIPS 10-4, as GDELT has places: "CH" for CHN. Null where there is no single one: Palestine is WE and GZ. `code`: alpha-3. */
export function fipsOf(code: string): string | null {
  return countryByCode(code)?.fips ?? (byCode.get(code)?.fips || null)
}

/** CAMEO's code as GDELT has actors: alpha-3 but for a few ("ROM" for ROU). Null for codes the register doesn't know. */
export function cameoCountryOf(code: string): string | null {
  const codes = byCode.get(code)
  if (codes === undefined) return null
  return code === kosovo ? 'KOS' : codes.cameo || code
}

/** PLOVER's and POLECAT's code: alpha-3, and KOS for Kosovo. */
export function ploverCountryOf(code: string): string {
  return code === kosovo ? 'KOS' : code
}
