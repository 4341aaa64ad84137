import type { EventKind } from '../../document/facts.ts'
import { type Entities, shared } from '../compare-drafts.ts'
import type { Draft } from '../draft.ts'

/** Deeds are told again and again in one report, with more or fewer words; what is only said is mostly said once. */
const deeds: ReadonlySet<EventKind> = new Set([
  'assault',
  'coerce',
  'retreat',
  'mobilize',
  'protest',
  'sanction',
  'aid',
])

/** How far apart, in sentences, two vague mentions of a deed may stand. */
const reach = 4

/** Whether two mentions of a kind, which agree in time, place and status, speak of one act. */
export function isSameAct(a: Draft, b: Draft, entities: Entities): boolean {
  const common = shared(a, b, entities)
  if (common > 0 && swapsRoles(a, b)) return false
  if (!deeds.has(a.kind)) return common >= 2 && (a.kind === 'accuse' || a.rule === b.rule)
  if (!sideAgrees(a, b, 'actor', entities) || !sideAgrees(a, b, 'recipient', entities)) return false
  return common > 0 || a.sentence - b.lastSentence <= reach || sharesCountry(a, b, entities)
}

/** "A Russian spy" and "a former Russian officer", to whom the same was done, are taken for one however far apart they stand. */
function sharesCountry(a: Draft, b: Draft, entities: Entities): boolean {
  const countries = new Set(sideOf(a, 'recipient').parties.map(({ entity }) => entities.get(entity)?.country ?? ''))
  return sideOf(b, 'recipient').parties.some(({ entity: id }) => {
    const entity = entities.get(id)
    return entity?.kind === 'group' && Boolean(entity.country) && countries.has(entity.country!)
  })
}

function swapsRoles(a: Draft, b: Draft): boolean {
  return a.parties.some((x) => b.parties.some((y) => x.entity === y.entity && x.role !== y.role))
}

/** One of the two names nobody on this side, both name the same, or one of them only describes. */
function sideAgrees(a: Draft, b: Draft, role: 'actor' | 'recipient', entities: Entities): boolean {
  const mine = sideOf(a, role)
  const theirs = sideOf(b, role)
  if (mine.parties.length === 0 || theirs.parties.length === 0 || shared(mine, theirs, entities) > 0) return true
  return isVague(mine, theirs, entities) || isVague(theirs, mine, entities)
}

/** "The gunmen", "two soldiers": a description that may be of those the other side names; of another country it is not. */
function isVague({ parties }: Draft, other: Draft, entities: Entities): boolean {
  const countries = new Set(other.parties.map(({ entity }) => entities.get(entity)?.country))
  return parties.every(({ entity: id }) => {
    const entity = entities.get(id)
    return entity?.kind === 'group' && (!entity.country || countries.has(entity.country) || countries.has(null))
  })
}

function sideOf(draft: Draft, role: 'actor' | 'recipient'): Draft {
  return { ...draft, parties: draft.parties.filter((party) => party.role === role) }
}
