import type { ClauseDraft, Line } from './clause-line.ts'
import { fill, kindAt, membersAt, newFrame, nounAt, setParent } from './clause-line.ts'
import { clauseVerbs } from './clause-rules.ts'

export function fillRelative(line: Line, clause: ClauseDraft, subject: number): void {
  const { top } = line
  const { antecedent, marker } = top
  clause.marker = marker
  clause.link = 'relative'
  setParent(clause, top.outer!, false)
  if (antecedent === null) clause.link = 'complement'
  const stated = marker === 'that' && kindAt(line, line.at + 1) === 'noun' && !nounAt(line, line.at + 1).time
  if (subject >= 0 && stated) {
    // "allegations that the agency targeted the party": the noun is no object of the verb.
    clause.subjects = membersAt(line, subject)
    clause.link = 'complement'
  } else if (subject >= 0) {
    clause.subjects = membersAt(line, subject)
    if (antecedent && !clause.verb.passive && clause.verb.lemma !== 'be') clause.objects = antecedent
  } else clause.subjects = antecedent ?? []
  fill(line, top, clause)
}

/** "which it said was headed for Syria": the noun "which" stands for is the subject of what is said. */
export function isNestedRelative(line: Line, before: number): boolean {
  const { clause, antecedent } = line.top
  return (
    clause !== null &&
    antecedent !== null &&
    clause.link === 'relative' &&
    clause.objects === antecedent &&
    clauseVerbs.has(clause.verb.lemma) &&
    kindAt(line, before) === 'verb'
  )
}

export function takeNestedRelative(line: Line, clause: ClauseDraft): void {
  const host = line.top.clause!
  clause.subjects = host.objects
  host.objects = []
  clause.parent = host
  clause.link = 'complement'
  line.top = newFrame(line.top, 'verb')
  fill(line, line.top, clause)
}
