import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { clauseEnd, subjectsOf } from './find-arguments.ts'
import { namedOn } from './find-names.ts'
import { whereKinds } from './find-stops.ts'
import { asParties, makeCandidate } from './make-candidate.ts'
import { travellers } from './read-journey.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'

/** What one goes abroad for. Summits, meetings and talks are encounters of their own. */
const gatherings =
  /^(?:conference|congress|forum|funeral|inauguration|coronation|ceremony|wedding|celebration|commemoration|assembly|opening|launch|premiere|exhibition|fair|convention|parade|anniversary|symposium|mass|service|games)$/u
const farthest = 18

/** "A will attend a conference in Geneva": a visit, where the place is not at home. */
export function readAttends(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  if (group.passive || (group.form === 'infinitive' && isForOthers(scene, group.first))) return null
  const visitors = travellers(subjectsOf(scene, at))
  const place = visitors.length > 0 ? placeOfGathering(scene, at) : null
  const there = place?.entity.country ?? null
  if (!place || there === null || visitors.some(({ entity }) => entity.country === null || entity.country === there))
    return null
  return makeCandidate(rule, at, asParties(scene, visitors, 'visitor'), {
    first: group.first,
    last: place.last,
    place: place.entity.id,
    confidence: 0.75,
  })
}

/** "named a delegation to attend": not whoever named it. */
function isForOthers({ words: { tokens } }: Scene, first: number): boolean {
  const { sentence } = tokens[first]!
  for (let at = first - 1; at >= 0 && first - at < 40 && tokens[at]!.sentence === sentence; at--) {
    if (/^(?:delegation|mission|team|representative|envoy|ambassador|deputy)$/iu.test(tokens[at]!.lemma)) return true
    if (/^(?:VB[DZP]|MD)$/u.test(tokens[at]!.tag)) return false
  }
  return false
}

/** "a conference in [Geneva]", "the funeral of the king in [Oslo]" */
function placeOfGathering(scene: Scene, at: number): Named | null {
  const { tokens } = scene.words
  const end = Math.min(clauseEnd(scene, at + 1), at + farthest)
  let found = false
  for (let next = at + 1; next < end; next++) {
    const { lemma, lower } = tokens[next]!
    if (gatherings.test(lemma.toLowerCase())) found = true
    if (!found || lower !== 'in') continue
    const place = namedOn(scene, next + 1).find(({ entity }) => whereKinds.has(entity.kind))
    if (place) return place
  }
  return null
}
