import type { Party } from '../record/telling.ts'
import { cameoBodyOf } from '../register/body-codes.ts'
import { cameoCountryOf } from '../register/country-codes.ts'
import { bodyOf, findSector } from './find-sector.ts'

/** Who somebody is in CAMEO's actor codes. */
export interface ActorCode {
  /** The whole code: "USAGOV", "IGOUNO"; null where nothing of it is known. */
  readonly code: string | null
  readonly country: string | null
  /** Of a body with a code of its own, the last three letters: "UNO". */
  readonly group: string | null
  /** GOV, MIL, IGO …: as CAMEO has them, which for some sectors is not as PLOVER has them. */
  readonly type: string | null
}

const nobody: ActorCode = { code: null, country: null, group: null, type: null }

/** Sectors of PLOVER that CAMEO calls otherwise: its MED is media, parties it has no letters for. */
const cameoTypes: Readonly<Record<string, string | null>> = { JRN: 'MED', PTY: null }

/** The CAMEO code of a party. A state is its bare code, whoever acts for it has the sector behind it. */
export function codeActor(party: Party): ActorCode {
  const { actor } = party
  const country = actor.country === null ? null : cameoCountryOf(actor.country)
  if (actor.kind === 'country') return country === null ? nobody : { code: country, country, group: null, type: null }
  const body = actor.kind === 'organisation' ? bodyOf(actor) : null
  const known = body === null ? null : cameoBodyOf(body.id)
  if (known !== null) return { code: known, country: null, group: known.slice(-3), type: 'IGO' }
  if (body?.type === 'international' && country === null)
    return { code: 'IGO', country: null, group: null, type: 'IGO' }
  const sector = findSector(party)
  const type = sector === null ? null : sector in cameoTypes ? cameoTypes[sector]! : sector
  if (country === null && type === null) return nobody
  return { code: `${country ?? ''}${type ?? ''}`, country, group: null, type }
}
