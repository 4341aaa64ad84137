import type { ClauseDraft, Line } from './clause-line.ts'
import { fill, kindAt, membersAt, newClause, newFrame, nounAt, solidBefore } from './clause-line.ts'
import { clauseVerbs } from './clause-rules.ts'
import { lookUpTags } from './look-up-word.ts'
import { tagNumber } from './tag-rules.ts'

const participle = tagNumber.get('VBN')!

/** "discuss a deal clinched last year": a past form behind the object of a verb that takes no clause. */
export function isReduced(line: Line, at: number, { verb }: ClauseDraft, governs: ClauseDraft): boolean {
  if (clauseVerbs.has(governs.verb.lemma) || verb.tag !== 'VBD' || verb.head !== verb.first) return false
  const next = line.row.items[at + 1]
  return (
    lookUpTags(line.tokens[verb.head]!.lower).includes(participle) &&
    !(next?.kind === 'noun' && !nounAt(line, at + 1).time)
  )
}

export function takeReduced(line: Line, at: number, { verb }: ClauseDraft): void {
  verb.form = 'participle'
  verb.passive = true
  verb.tense = 'none'
  const clause = newClause(verb)
  const left = solidBefore(line, at - 1)
  clause.link = 'participial'
  clause.subjects = kindAt(line, left) === 'noun' ? membersAt(line, left) : []
  clause.parent = line.top.clause
  line.top = newFrame(line.top, 'verb')
  fill(line, line.top, clause)
}

/** "The papers signed in May were …": the first verb was no verb of its own. */
export function demotes(line: Line, { verb, subjects }: ClauseDraft, before: number): boolean {
  return (
    verb.tag === 'VBD' &&
    verb.head === verb.first &&
    /(?:ed|d|t|ught|ent)$/u.test(line.tokens[verb.head]!.lower) &&
    subjects.length > 0 &&
    kindAt(line, before) !== 'comma' &&
    !clauseVerbs.has(verb.lemma)
  )
}

export function demote(line: Line, first: ClauseDraft, clause: ClauseDraft): void {
  first.verb.form = 'participle'
  first.verb.passive = true
  first.verb.tense = 'none'
  clause.parent = first.parent
  clause.link = first.link
  clause.marker = first.marker
  clause.subjects = first.subjects
  first.parent = clause
  first.link = 'participial'
  first.marker = null
  first.agents = first.preps.find(({ prep }) => prep === 'by')?.nouns ?? []
  first.objects = []
  fill(line, line.top, clause)
}
