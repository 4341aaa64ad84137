import { type Entities, placeAgrees, shared, statusAgrees, timeWithin } from './compare-drafts.ts'
import type { Draft } from './draft.ts'

/** An event, and the index of the whole it is part of; -1 for none. */
export interface Nested {
  readonly draft: Draft
  readonly whole: number
}

/** Events before and after among which the whole is looked for: an endless text stays linear. */
const remembered = 150
const parts = new Set(['meeting', 'talks', 'signing', 'visit'])

/** Puts the parts of a visit into it: what its visitor does there, on its days. A part without a place has the whole's. */
export function nestEvents(told: readonly Draft[], entities: Entities): Nested[] {
  const drafts = placeVisits(told, entities)
  return drafts.map((draft, index) => {
    const whole = parts.has(draft.kind) ? wholeOf(draft, index, drafts, entities) : -1
    return { draft: whole < 0 ? draft : inherit(draft, drafts[whole]!), whole }
  })
}

/** "met the emperor in Tokyo on the second day of his visit": the visit is there. */
function placeVisits(drafts: readonly Draft[], entities: Entities): readonly Draft[] {
  if (!drafts.some(isUnplacedVisit)) return drafts
  const bySentence = Map.groupBy(
    drafts.filter(({ kind, place }) => kind !== 'visit' && parts.has(kind) && place !== null),
    ({ sentence }) => sentence,
  )
  return drafts.map((visit) => {
    if (!isUnplacedVisit(visit)) return visit
    const there = bySentence
      .get(visit.sentence)
      ?.find((draft) => sharesVisitor(visit, draft) && statusAgrees(visit.status, draft.status))
    const home = entities.get(visit.parties[0]!.entity)?.country ?? null
    const place = there ? entities.get(there.place!) : undefined
    return place && (home === null || place.country !== home) ? { ...visit, place: place.id } : visit
  })
}

const isUnplacedVisit = ({ kind, place, parties }: Draft): boolean =>
  kind === 'visit' && place === null && parties.length === 1 && parties[0]!.role === 'visitor'

function wholeOf(draft: Draft, index: number, drafts: readonly Draft[], entities: Entities): number {
  let best = -1
  for (let at = Math.max(0, index - remembered); at < Math.min(drafts.length, index + remembered); at++) {
    const visit = drafts[at]!
    if (at === index || visit.kind !== 'visit' || !holds(visit, draft, entities)) continue
    if (best < 0 || distance(visit, draft) < distance(drafts[best]!, draft)) best = at
  }
  return best
}

const distance = (visit: Draft, draft: Draft): number =>
  Math.min(Math.abs(draft.sentence - visit.sentence), Math.abs(draft.sentence - visit.lastSentence))

function holds(visit: Draft, draft: Draft, entities: Entities): boolean {
  if (!statusAgrees(visit.status, draft.status) && !(visit.status === 'ongoing' && draft.status === 'planned'))
    return false
  const visitors = { ...visit, parties: visit.parties.filter(({ role }) => role === 'visitor') }
  if (draft.parties.length > 0 && shared(visitors, draft, entities) === 0) return false
  if (draft.parties.length > 0 && !sharesVisitor(visitors, draft) && distance(visit, draft) > nearby) return false
  if (draft.kind === 'visit') return isStop(visit, draft)
  if (!isThere(visit, draft, entities)) return false
  const sameSentence = draft.sentence === visit.sentence
  if (visit.time && draft.time)
    return (
      timeWithin(draft.time.edtf, visit.time.edtf) || (sameSentence && timeWithin(visit.time.edtf, draft.time.edtf))
    )
  if (sameSentence) return true
  if (draft.parties.length === 0) return distance(visit, draft) <= 6 && visit.sentence < draft.sentence
  if (draft.place !== null) return visit.place !== null
  const near = visit.status === 'planned' ? 8 : 2
  return distance(visit, draft) <= near || meetsHost(visit, draft, entities)
}

/** A country that meets is not, pages on, the traveller who is of that country. */
const nearby = 8

function sharesVisitor(visitors: Pick<Draft, 'parties'>, { parties }: Draft): boolean {
  return visitors.parties.some((visitor) => parties.some(({ entity }) => entity === visitor.entity))
}

/** The part's place is the trip's, one of its stops, or lies in the region it goes to. */
function isThere(visit: Draft, draft: Draft, entities: Entities): boolean {
  if (placeAgrees(visit.place, draft.place, entities)) return true
  if (visit.stops.some((stop) => placeAgrees(stop, draft.place, entities))) return true
  const region = visit.place ? entities.get(visit.place) : undefined
  return region?.kind === 'place' && region.country === null && visit.time !== null && draft.time !== null
}

/** One who takes part is at home where the visit goes. */
function meetsHost(visit: Draft, draft: Draft, entities: Entities): boolean {
  const country = visit.place ? entities.get(visit.place)?.country : undefined
  return Boolean(country) && draft.parties.some(({ entity }) => entities.get(entity)?.country === country)
}

/** A stop lies within the days of a longer trip that was named before it. */
function isStop(visit: Draft, stop: Draft): boolean {
  if (!visit.time || !stop.time || visit.time.edtf === stop.time.edtf) return false
  // Strictly within: two ways to write one month would make each a stop of the other.
  if (timeWithin(visit.time.edtf, stop.time.edtf)) return false
  return timeWithin(stop.time.edtf, visit.time.edtf) && visit.sentence <= stop.sentence
}

function inherit(draft: Draft, visit: Draft): Draft {
  if (draft.kind === 'visit') return draft
  const parties =
    draft.parties.length > 0
      ? draft.parties
      : visit.parties.map((party) => ({
          ...party,
          role: draft.kind === 'signing' ? ('party' as const) : ('participant' as const),
        }))
  return { ...draft, place: draft.place ?? (visit.stops.length > 1 ? null : visit.place), parties }
}
