import {
  asOf,
  type ClauseDraft,
  commaBefore,
  conjunctOf,
  emptyFrame,
  fill,
  isWord,
  kindAt,
  type Line,
  markFrame,
  membersAt,
  newClause,
  newFrame,
  nounAt,
  retract,
  setParent,
  share,
  solidBefore,
  waitingFrame,
} from './clause-line.ts'
import { clauseVerbs, speechVerbs } from './clause-rules.ts'
import type { VerbDraft } from './drafts.ts'
import { lookUpTags } from './look-up-word.ts'
import { tagNumber } from './tag-rules.ts'

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

/** "told them there is hope": a clause without a subject of its own. */
function takeThere(line: Line, clause: ClauseDraft): void {
  const { top } = line
  clause.parent = top.clause
  clause.link = clauseVerbs.has(top.clause!.verb.lemma) ? 'complement' : 'conjunct'
  line.top = newFrame(top, 'verb')
  fill(line, line.top, clause)
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
    if (kindAt(line, left) === 'comma' || kindAt(line, left) === 'cc')
      return line.top.comma && commaBefore(line, subject) ? subject : -1
  }
  return subject
}

function fillRelative(line: Line, clause: ClauseDraft, subject: number): void {
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

/** "discuss a deal clinched last year": a past form behind the object of a verb that takes no clause. */
function isReduced(line: Line, at: number, { verb }: ClauseDraft, governs: ClauseDraft): boolean {
  if (clauseVerbs.has(governs.verb.lemma) || verb.tag !== 'VBD' || verb.head !== verb.first) return false
  const next = line.row.items[at + 1]
  return (
    lookUpTags(line.tokens[verb.head]!.lower).includes(participle) &&
    !(next?.kind === 'noun' && !nounAt(line, at + 1).time)
  )
}

function takeReduced(line: Line, at: number, { verb }: ClauseDraft): void {
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

/** “The talks,” he said, “were good”: the words of speech stand inside the clause. */
function isAside(line: Line, { verb }: ClauseDraft, subject: number): boolean {
  const { pending, kind } = line.top
  return (
    kind === 'main' &&
    pending.length > 1 &&
    speechVerbs.has(verb.lemma) &&
    commaBefore(line, subject) &&
    line.lastFinite > line.at
  )
}

function takeAside(line: Line, clause: ClauseDraft, subject: number): void {
  const { top } = line
  top.pending = top.pending.filter((item) => item !== subject)
  top.aside = clause
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

/** "which it said was headed for Syria": the noun "which" stands for is the subject of what is said. */
function isNestedRelative(line: Line, before: number): boolean {
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

function takeNestedRelative(line: Line, clause: ClauseDraft): void {
  const host = line.top.clause!
  clause.subjects = host.objects
  host.objects = []
  clause.parent = host
  clause.link = 'complement'
  line.top = newFrame(line.top, 'verb')
  fill(line, line.top, clause)
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

/** "The papers signed in May were …": the first verb was no verb of its own. */
function demotes(line: Line, { verb, subjects }: ClauseDraft, before: number): boolean {
  return (
    verb.tag === 'VBD' &&
    verb.head === verb.first &&
    /(?:ed|d|t|ught|ent)$/u.test(line.tokens[verb.head]!.lower) &&
    subjects.length > 0 &&
    kindAt(line, before) !== 'comma' &&
    !clauseVerbs.has(verb.lemma)
  )
}

function demote(line: Line, first: ClauseDraft, clause: ClauseDraft): void {
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

/** “…,” said Wang. */
function isInverted(line: Line, at: number, verb: VerbDraft): boolean {
  if (!speechVerbs.has(verb.lemma) || verb.last - verb.first > 1 || waitingFrame(line)) return false
  const before = at - 1
  if (before >= 0 && !/^(?:comma|unquote|stop)$/u.test(kindAt(line, before)!)) return false
  if (kindAt(line, at + 1) !== 'noun' || nounAt(line, at + 1).time) return false
  if (before < 0 || (!line.top.clause && line.top.pending.length > 0 && kindAt(line, before) === 'comma')) return false
  const next = line.row.items[at + 2]
  return !(next?.kind === 'verb' && line.row.verbs[next.index]!.form === 'finite')
}

function takeInverted(line: Line, at: number, clause: ClauseDraft): void {
  clause.subjects = membersAt(line, at + 1)
  const outer = line.top
  line.top = newFrame(outer.clause ? outer : null, 'verb')
  fill(line, line.top, clause)
  // Its noun is the subject: what follows may be an object.
  line.joints.governor[at + 1] = at
}
