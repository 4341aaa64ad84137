import type { ClauseDraft, Line } from './clause-line.ts'
import { commaBefore, fill, kindAt, membersAt, newFrame, nounAt, waitingFrame } from './clause-line.ts'
import { clauseVerbs, speechVerbs } from './clause-rules.ts'
import type { VerbDraft } from './drafts.ts'

/** "told them there is hope": a clause without a subject of its own. */
export function takeThere(line: Line, clause: ClauseDraft): void {
  const { top } = line
  clause.parent = top.clause
  clause.link = clauseVerbs.has(top.clause!.verb.lemma) ? 'complement' : 'conjunct'
  line.top = newFrame(top, 'verb')
  fill(line, line.top, clause)
}

/** “The talks,” he said, “were good”: the words of speech stand inside the clause. */
export function isAside(line: Line, { verb }: ClauseDraft, subject: number): boolean {
  const { pending, kind } = line.top
  return (
    kind === 'main' &&
    pending.length > 1 &&
    speechVerbs.has(verb.lemma) &&
    commaBefore(line, subject) &&
    line.lastFinite > line.at
  )
}

export function takeAside(line: Line, clause: ClauseDraft, subject: number): void {
  const { top } = line
  top.pending = top.pending.filter((item) => item !== subject)
  top.aside = clause
  line.top = newFrame(top, 'verb')
  fill(line, line.top, clause)
}

/** “…,” said Wang. */
export function isInverted(line: Line, at: number, verb: VerbDraft): boolean {
  if (!speechVerbs.has(verb.lemma) || verb.last - verb.first > 1 || waitingFrame(line)) return false
  const before = at - 1
  if (before >= 0 && !/^(?:comma|unquote|stop)$/u.test(kindAt(line, before)!)) return false
  if (kindAt(line, at + 1) !== 'noun' || nounAt(line, at + 1).time) return false
  if (before < 0 || (!line.top.clause && line.top.pending.length > 0 && kindAt(line, before) === 'comma')) return false
  const next = line.row.items[at + 2]
  return !(next?.kind === 'verb' && line.row.verbs[next.index]!.form === 'finite')
}

export function takeInverted(line: Line, at: number, clause: ClauseDraft): void {
  clause.subjects = membersAt(line, at + 1)
  const outer = line.top
  line.top = newFrame(outer.clause ? outer : null, 'verb')
  fill(line, line.top, clause)
  // Its noun is the subject: what follows may be an object.
  line.joints.governor[at + 1] = at
}
