import { compareActors, compareHolders, compareParticipants } from './compare-parties.ts'
import type { TimeAgreement } from './compare-times.ts'
import type { WordAgreement } from './compare-words.ts'
import type { Comparison } from './comparison.ts'
import { familyOfKind } from './family-rules.ts'
import type { Verdict } from './verdict.ts'
import { makeVerdict } from './weigh-meetings.ts'
import { weighTime } from './weigh-time.ts'

/** Share of common content words from which two passages speak of one matter. */
const sameMatter = 0.3
const samePaper = 0.3

/** A day, or neighbouring ones: a stretch of weeks holds many acts. */
const near: ReadonlySet<string> = new Set(['day', 'overlap', 'adjacent'])

/**
 * Acts: same actor, same recipient, same day, same matter. What is said is told apart by its matter; a deed of that day by what was
 * done and by its numbers.
 */
export function weighAct(comparison: Comparison): Verdict | null {
  const { telling, event, words, another } = comparison
  const who = compareActors(telling, event)
  if (who === null || telling.kind !== event.kind || words.otherNumbers || another !== null) return null
  const time = weighTime(comparison, 1)
  if (time === null) return null
  const deed = familyOfKind[telling.kind] === 'deed'
  const alike = words.identical || (words.share >= sameMatter && words.shared.length >= (deed ? 1 : 2))
  if (!alike || (who.partial && words.shared.length < 2)) return null
  if (!near.has(time.how) && !(isFresh(time) && isOneMatter(words))) return null
  return makeVerdict(who, time, comparison)
}

function isFresh({ how, score }: TimeAgreement): boolean {
  return how === 'both-undated' || (how === 'undated' && score >= 0.6)
}

/** Without a day, nearly the same words. */
function isOneMatter({ identical, shared, share }: WordAgreement): boolean {
  return identical || (shared.length >= 4 && share >= 0.6)
}

/** Papers signed or issued: same parties, same day, same paper. */
export function weighPaper(comparison: Comparison): Verdict | null {
  const { telling, event, words, place, another } = comparison
  const who = telling.kind === 'publication' ? compareIssuers(comparison) : compareParticipants(telling, event)
  if (who === null || place === 'apart' || another !== null) return null
  const time = weighTime(comparison, 1)
  if (time === null || (words.share < samePaper && !words.identical)) return null
  const close = words.identical || (words.shared.length >= 3 && words.share >= 0.5)
  if (!near.has(time.how) && (time.how === 'both-undated' ? !words.identical : !close)) return null
  return makeVerdict(who, time, comparison)
}

function compareIssuers({ telling, event }: Comparison) {
  const asActs = (parties: typeof telling.parties) =>
    parties.flatMap((party) => [party, { ...party, role: 'recipient' as const }])
  return compareActors({ ...telling, parties: asActs(telling.parties) }, { ...event, parties: asActs(event.parties) })
}

/** Offices taken or left: same holder, about the same day. */
export function weighAppointment(comparison: Comparison): Verdict | null {
  const who = compareHolders(comparison.telling, comparison.event)
  const time = who === null ? null : weighTime(comparison, 3)
  if (who === null || time === null) return null
  if (!near.has(time.how) && comparison.words.shared.length === 0) return null
  return makeVerdict(who, time, comparison)
}
