import type { ClauseDraft, Line } from './clause-line.ts'
import {
  asOf,
  commaBefore,
  conjunctOf,
  emptyFrame,
  fill,
  hostOf,
  isWord,
  kindAt,
  markFrame,
  membersAt,
  newClause,
  newFrame,
  nounAt,
  retract,
  share,
  solidBefore,
  waitingFrame,
} from './clause-line.ts'
import { clauseVerbs, speechVerbs } from './clause-rules.ts'
import { demote, demotes, isReduced, takeReduced } from './demote-verb.ts'
import type { VerbDraft } from './drafts.ts'
import { fillRelative, isNestedRelative, takeNestedRelative } from './fill-relative.ts'
import { lookUpTags } from './look-up-word.ts'
import { tagNumber } from './tag-rules.ts'
import { isAside, isInverted, takeAside, takeInverted, takeThere } from './take-speech.ts'

const participle = tagNumber.get('VBN')!

export function takeFinite(line: Line, at: number, verb: VerbDraft): void {
  const clause = newClause(verb)
  if (isInverted(line, at, verb)) {
    takeInverted(line, at, clause)
    return
  }
  if (line.tokens[verb.first - 1]?.tag === 'EX' && line.top.clause) {
    takeThere(line, clause)
    return
  }
  if (joinsPerfect(line, at, verb)) {
    share(line, asOf(clause, line.top.clause!), line.top.clause!)
    return
  }
  const subject = subjectAt(line, at)
  if (line.top.kind === 'relative' && !line.top.clause) {
    fillRelative(line, clause, subject)
    return
  }
  if (subject >= 0) {
    takeWithSubject(line, at, clause, subject)
    return
  }
  takeWithout(line, at, clause)
}

/** "has met the pope and thanked him": the second verb shares the auxiliary. */
function joinsPerfect(line: Line, at: number, verb: VerbDraft): boolean {
  const host = line.top.clause?.verb
  if (!host?.perfect || host.form !== 'finite' || verb.tag !== 'VBD' || verb.head !== verb.first) return false
  return (
    kindAt(line, solidBefore(line, at - 1)) === 'cc' && lookUpTags(line.tokens[verb.head]!.lower).includes(participle)
  )
}

/** The pending noun that stands before the verb with nothing but phrases between; -1 where there is none. */
function subjectAt(line: Line, at: number): number {
  const { pending, clause } = line.top
  const subject = pending[pending.length - 1]
  if (subject === undefined) return -1
  if (!clause) return subject
  for (let left = at - 1; left > line.joints.end[subject]!; left--) {
    // The commas of a list say nothing.
    while (left > subject && kindAt(line, left) === 'noun' && line.joints.leader[left] !== left)
      left = line.joints.leader[left]!
    if (closesName(line, left, subject)) break
    if (kindAt(line, left) === 'comma' || kindAt(line, left) === 'cc')
      return line.top.comma && commaBefore(line, subject) ? subject : -1
  }
  return subject
}

/** "said its president, Ada Mensah, held talks": the comma closes what names the subject. */
function closesName(line: Line, comma: number, subject: number): boolean {
  const { clause } = line.top
  if (!clause || !clauseVerbs.has(clause.verb.lemma) || kindAt(line, comma) !== 'comma') return false
  return kindAt(line, comma - 1) === 'noun' && hostOf(line, comma - 1) === subject
}

function takeWithSubject(line: Line, at: number, clause: ClauseDraft, subject: number): void {
  const { top } = line
  clause.subjects = membersAt(line, subject)
  if (!top.clause) {
    if (isAside(line, clause, subject)) takeAside(line, clause, subject)
    else fillOpen(line, at, clause, subject)
    return
  }
  const governs = top.clause
  const empty = governs.verb.form === 'gerund' && governs.marker === null ? emptyFrame(line) : null
  if (empty && isWord(line, subject, governs)) {
    // "that lifting the ban is wrong": the gerund is the subject.
    clause.subjects = []
    line.top = empty
    markFrame(empty, clause)
    fill(line, empty, clause)
    return
  }
  const comma = commaBefore(line, subject)
  if (comma) {
    startNext(line, clause, subject)
    return
  }
  const beside = solidBefore(line, subject - 1)
  const waiting = waitingFrame(line)
  if (kindAt(line, beside) === 'noun' && top.pending.includes(beside) && !clauseVerbs.has(governs.verb.lemma)) {
    // "the deal Xi signed": a relative clause without its pronoun.
    retract(line, subject)
    clause.link = 'relative'
    clause.objects = membersAt(line, beside)
  } else if (!clauseVerbs.has(governs.verb.lemma) && waiting && isWord(line, subject, governs)) {
    clause.subjects = []
    line.top = waiting
    fillOpen(line, at, clause, waiting.pending[waiting.pending.length - 1]!)
    return
  } else {
    if (isReduced(line, at, clause, governs)) {
      takeReduced(line, at, clause)
      return
    }
    retract(line, subject)
    clause.link = 'complement'
  }
  clause.parent = governs
  line.top = newFrame(top, 'verb')
  fill(line, line.top, clause)
}

/** The subject of a frame whose verb has not come yet. */
function fillOpen(line: Line, at: number, clause: ClauseDraft, subject: number): void {
  const { top } = line
  const beside = solidBefore(line, subject - 1)
  clause.subjects = membersAt(line, subject)
  if (
    kindAt(line, beside) === 'noun' &&
    top.pending.includes(beside) &&
    !nounAt(line, beside).time &&
    beside !== subject &&
    line.lastFinite > at
  ) {
    // "The talks Xi held were …": the verb belongs to a relative clause without its pronoun.
    clause.link = 'relative'
    clause.objects = membersAt(line, beside)
    top.pending = top.pending.filter((item) => item !== subject)
    top.waiting.push({ clause, subjects: false })
    line.top = newFrame(top, 'verb')
    fill(line, line.top, clause)
    return
  }
  markFrame(top, clause)
  fill(line, top, clause)
}

/** A clause of its own behind a comma or "and". */
function startNext(line: Line, clause: ClauseDraft, subject: number): void {
  const joined = line.top.joined && !(waitingFrame(line)?.pending.length === 0)
  const open = joined ? null : emptyFrame(line)
  if (open) {
    line.top = open
    markFrame(open, clause)
    fill(line, open, clause)
    return
  }
  const previous = line.top.clause!
  const cc = solidBefore(line, subject - 1)
  const comma = kindAt(line, cc) === 'cc' && kindAt(line, solidBefore(line, cc - 1)) === 'comma'
  retract(line, subject)
  const quoted =
    !joined &&
    speechVerbs.has(previous.verb.lemma) &&
    line.tokens[line.row.nouns[line.row.items[subject]!.index]!.first - 1]?.tag === '``'
  clause.link = joined ? 'conjunct' : quoted ? 'complement' : 'parataxis'
  clause.parent = quoted ? previous : conjunctOf(previous, clause)
  if (comma)
    while (clause.parent.parent && clause.parent.parent.verb.form === 'finite' && clause.parent.link !== 'parataxis')
      clause.parent = clause.parent.parent
  if (joined && clause.parent.link === 'complement' && clause.parent.marker === null) clause.marker = null
  const outer = line.top
  line.top = newFrame(outer, 'verb')
  fill(line, line.top, clause)
}

function takeWithout(line: Line, at: number, clause: ClauseDraft): void {
  if (!line.top.clause && line.top.kind === 'marked' && line.top.antecedent === null) {
    markFrame(line.top, clause)
    fill(line, line.top, clause)
    return
  }
  const waiting = line.top.clause || line.top.pending.length === 0 ? waitingFrame(line) : null
  const after = solidBefore(line, at - 1)
  const joined = kindAt(line, after) === 'cc'
  if (isNestedRelative(line, after)) {
    takeNestedRelative(line, clause)
    return
  }
  if (waiting && !(joined && line.top.clause && ownConjunct(line, clause))) {
    line.top = waiting
    fillOpen(line, at, clause, waiting.pending[waiting.pending.length - 1]!)
    return
  }
  const governs = line.top.clause
  if (!governs) {
    markFrame(line.top, clause)
    fill(line, line.top, clause)
    return
  }
  if (!joined && demotes(line, governs, after)) {
    demote(line, governs, clause)
    return
  }
  share(line, clause, governs)
}

/** "accompanied by Y and met Z": with no other verb to come the last one is the main clause's own. */
function ownConjunct(line: Line, clause: ClauseDraft): boolean {
  const { verb } = line.top.clause!
  return (
    verb.form === 'finite' &&
    (verb.tag === clause.verb.tag ||
      line.lastFinite >
        line.row.items.findIndex(({ kind, index }) => kind === 'verb' && line.row.verbs[index] === clause.verb))
  )
}
