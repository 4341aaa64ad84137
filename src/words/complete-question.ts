import type { Line } from './clause-line.ts'
import { asOf, fill, kindAt, membersAt, solidBefore } from './clause-line.ts'
import type { VerbDraft } from './drafts.ts'

/** "Did Trump meet Kim?": the verb goes with an auxiliary before its subject. */
export function asksWith(line: Line, at: number, verb: VerbDraft): boolean {
  const asked = line.top.clause
  if (
    !asked ||
    asked.subjects.length > 0 ||
    (verb.head !== verb.first && line.tokens[verb.first]!.lower !== 'been') ||
    verb.tag === 'VBZ' ||
    verb.tag === 'TO'
  )
    return false
  if (line.top.pending.length !== 1 || line.top.comma || !/^VB[PNG]?$/u.test(verb.tag)) return false
  return (
    /^(?:do|be|have|will|would|can|could|shall|should|may|might|must)$/u.test(asked.verb.lemma) &&
    kindAt(line, solidBefore(line, at - 1)) === 'noun'
  )
}

export function completeQuestion(line: Line, verb: VerbDraft): void {
  const asked = line.top.clause!
  const { verb: auxiliary } = asked
  const passive = verb.passive && verb.head !== verb.first
  const clause = asOf({ ...asked, verb }, asked)
  clause.subjects = membersAt(line, line.top.pending[0]!)
  clause.objects = []
  verb.perfect = auxiliary.lemma === 'have'
  verb.passive = passive || (auxiliary.lemma === 'be' && verb.tag === 'VBN')
  verb.progressive = auxiliary.lemma === 'be' && verb.tag === 'VBG'
  line.clauses.splice(line.clauses.indexOf(asked), 1)
  fill(line, line.top, clause)
}
