import type { Actor } from '../record/actor.ts'
import type { Party } from '../record/telling.ts'
import type { HolderRole } from '../register/holders.ts'
import { type Organisation, type OrganisationType, organisationByName } from '../register/organisations.ts'
import { titleOf } from '../register/titles.ts'

/** PLOVER's sectors that Readout can tell; the first word that fits names it. */
const officeWords: readonly (readonly [sector: string, words: RegExp])[] = [
  ['COP', /\b(?:police|constable|sheriff|gendarmerie)\b/u],
  ['SPY', /\b(?:intelligence|spy)\b/u],
  ['JUD', /\b(?:judge|justice of|chief justice|magistrate|prosecutor)\b/u],
  [
    'LEG',
    /\b(?:senator|congressman|congresswoman|lawmaker|legislator|speaker|deputy speaker|representative|member of parliament|mp|mep)\b/u,
  ],
  ['MIL', /\b(?:general|admiral|colonel|commander|marshal|captain|major|chief of staff|chief of defen[cs]e)\b/u],
  ['JRN', /\b(?:journalist|reporter|correspondent|editor|columnist)\b/u],
  ['OPP', /\b(?:opposition)\b/u],
  ['REL', /\b(?:pope|cardinal|archbishop|bishop|patriarch|imam|ayatollah|rabbi)\b/u],
  ['BUS', /\b(?:ceo|chief executive|businessman|businesswoman|executive officer)\b/u],
  ['EDU', /\b(?:professor|academic|lecturer)\b/u],
  ['ELI', /\b(?:former|ex-\p{L}+)\b/u],
  [
    'GOV',
    /\b(?:minister|secretary|ambassador|envoy|diplomat|official|president|premier|chancellor|governor|king|queen|emir|sultan|prince|adviser|advisor|spokesman|spokeswoman|spokesperson)\b/u,
  ],
]

const roleSectors: Partial<Readonly<Record<HolderRole, string>>> = {
  'head-of-state': 'GOV',
  'head-of-government': 'GOV',
  'deputy-head': 'GOV',
  'foreign-minister': 'GOV',
  'defence-minister': 'GOV',
  'finance-minister': 'GOV',
  'interior-minister': 'GOV',
  'national-security-adviser': 'GOV',
  'ambassador-un': 'GOV',
  trade: 'GOV',
  'intelligence-chief': 'SPY',
  'military-chief': 'MIL',
  speaker: 'LEG',
  'party-leader': 'PTY',
}

const bodySectors: Partial<Readonly<Record<OrganisationType, string>>> = {
  government: 'GOV',
  ministry: 'GOV',
  legislature: 'LEG',
  military: 'MIL',
  intelligence: 'SPY',
  court: 'JUD',
  party: 'PTY',
  'armed-group': 'REB',
  agency: 'JRN',
  company: 'BUS',
}

/** PLOVER's sector of a party: of a state GOV, of a body by its type, of a person by the office. Null where that isn't known. */
export function findSector({ actor, office }: Party): string | null {
  if (actor.kind === 'country') return 'GOV'
  if (actor.kind === 'organisation') return bodySectors[bodyOf(actor)?.type ?? 'other'] ?? null
  if (actor.kind !== 'person' || office === null) return null
  const title = office.toLowerCase()
  if (/^(?:former|ex-)/u.test(title)) return 'ELI'
  const role = titleOf(office)?.role ?? null
  const byRole = role === null ? null : roleSectors[role]
  return byRole ?? officeWords.find(([, words]) => words.test(title))?.[0] ?? null
}

/** The register's row of an organisation, by name and country. */
export function bodyOf(actor: Actor): Organisation | null {
  const body = organisationByName(actor.name)
  return body !== null && (actor.country === null || body.country === actor.country) ? body : null
}
