import {
  asOf,
  type ClauseDraft,
  type Frame,
  fill,
  kindAt,
  type Line,
  markFrame,
  membersAt,
  newClause,
  newFrame,
  nounAt,
  setParent,
  share,
  solidBefore,
  waitingFrame,
} from './clause-line.ts'
import { gerundVerbs } from './clause-rules.ts'
import type { Item, VerbDraft } from './drafts.ts'
import { lookUpTags } from './look-up-word.ts'
import { tagNumber } from './tag-rules.ts'
import { takeFinite } from './take-finite.ts'

const past = tagNumber.get('VBD')!

export function takeGerund(line: Line, at: number, verb: VerbDraft): void {
  const clause = newClause(verb)
  const { top } = line
  const left = solidBefore(line, at - 1)
  const before = line.row.items[left]
  if (isSubject(line, at, before)) {
    clause.verb.form = 'gerund'
    clause.link = 'complement'
    top.waiting.push({ clause, subjects: false })
  } else if (before?.kind === 'prep' || (top.kind === 'marked' && !top.clause && top.pending.length === 0)) {
    clause.verb.form = before?.kind === 'prep' ? 'gerund' : 'participle'
    clause.marker = before?.kind === 'prep' ? before.text : top.marker
    clause.link = 'adverbial'
    if (before?.kind !== 'prep' && top.outer) line.top = top.outer
    setParent(clause, line.top, true)
  } else if (before?.kind === 'verb' && top.clause && gerundVerbs.has(top.clause.verb.lemma)) {
    clause.verb.form = 'gerund'
    clause.link = 'control'
    setParent(clause, top, true)
  } else if (before?.kind === 'cc' && top.clause?.verb.tag === 'VBG') {
    share(line, asOf(clause, top.clause), top.clause)
    return
  } else {
    takeModifier(line, left, clause)
    return
  }
  line.top = newFrame(line.top, 'verb')
  fill(line, line.top, clause)
}

/** "Lifting the ban is wrong": a finite verb follows before any comma, and has no other subject. */
function isSubject(line: Line, at: number, before: Item | undefined): boolean {
  if (
    line.top.clause ||
    line.top.pending.length > 0 ||
    !(before === undefined || /^(?:that|whether)$/u.test(before.text))
  )
    return false
  for (let next = at + 1; next < Math.min(line.row.items.length, at + 12); next++) {
    const item = line.row.items[next]!
    if (item.kind === 'verb') return line.row.verbs[item.index]!.form === 'finite'
    if (!/^(?:noun|prep|adv|adj)$/u.test(item.kind) || (item.kind === 'noun' && kindAt(line, next - 1) === 'noun'))
      return false
  }
  return false
}

export function takeParticiple(line: Line, at: number, verb: VerbDraft): void {
  const clause = newClause(verb)
  const left = solidBefore(line, at - 1)
  const { top } = line
  if (kindAt(line, left) === 'cc' && top.clause) {
    const { verb: host } = top.clause
    if (host.tag === 'VBN' || host.perfect || host.passive) {
      share(line, asOf(clause, top.clause), top.clause)
      return
    }
  }
  if (top.kind === 'marked' && !top.clause && top.pending.length === 0 && top.outer) {
    // "if asked"
    clause.marker = top.marker
    clause.link = 'adverbial'
    setParent(clause, top.outer, true)
    line.top = newFrame(top.outer, 'verb')
    fill(line, line.top, clause)
    return
  }
  const joined = kindAt(line, left) === 'cc' && top.clause !== null && canBePast(line.tokens[verb.head]!.lower)
  if (!joined && !isFiniteAfterAll(line, at, left, verb)) {
    takeModifier(line, left, clause)
    return
  }
  verb.form = 'finite'
  verb.tense = 'past'
  verb.passive = false
  takeFinite(line, at, verb)
}

/** A past form the tagger took for a participle: nothing else can be the verb of its subject. */
function isFiniteAfterAll(line: Line, at: number, left: number, verb: VerbDraft): boolean {
  const marked = line.top.kind === 'marked' && !line.top.clause && line.top.pending.length > 0
  if (marked && line.row.items[at + 1]?.text !== 'by' && !finiteAhead(line, at)) return true
  if (
    line.headline ||
    kindAt(line, left) !== 'noun' ||
    (line.lastFinite > at && !marksAhead(line, at)) ||
    verb.last - verb.first > 1
  )
    return false
  const frame = line.top.clause ? waitingFrame(line) : line.top
  if (!frame || frame.pending.length === 0 || (line.top.clause && line.top.clause.verb.form === 'finite')) return false
  return line.row.items[at + 1]?.text !== 'by' && canBePast(line.tokens[verb.head]!.lower) && !finiteSince(line, frame)
}

/** Does a word that opens another clause come before the next finite verb? */
function marksAhead(line: Line, at: number): boolean {
  for (let next = at + 1; next < Math.min(line.row.items.length, at + 24); next++) {
    const { kind, index } = line.row.items[next]!
    if (kind === 'mark') return kindAt(line, next - 1) !== 'comma'
    if (kind === 'rel' || kind === 'comma') return false
    // "met in Lima and failed to agree"
    if (kind === 'verb' && line.row.verbs[index]!.form === 'finite') return kindAt(line, next - 1) === 'cc'
  }
  return false
}

/** Is there a finite verb before the next comma? */
function finiteAhead(line: Line, at: number): boolean {
  for (let next = at + 1; next < Math.min(line.row.items.length, at + 24); next++) {
    const { kind, index } = line.row.items[next]!
    if (kind === 'comma' || kind === 'stop') return false
    if (kind === 'verb' && line.row.verbs[index]!.form === 'finite') return true
  }
  return false
}

function canBePast(lower: string): boolean {
  return lookUpTags(lower).includes(past)
}

/** Has the frame's own clause had a finite verb already? */
function finiteSince(line: Line, frame: Frame): boolean {
  return (
    frame.clause !== null ||
    (frame.kind === 'main' && line.clauses.some(({ verb, link }) => verb.form === 'finite' && link === null))
  )
}

/** "officials visiting Moscow", ", accompanied by Y,", "Speaking in Paris, …". */
function takeModifier(line: Line, left: number, clause: ClauseDraft): void {
  const { top } = line
  const waits = !top.clause && top.pending.length > 0
  if (waits && line.headline && line.lastFinite <= line.at) {
    clause.subjects = membersAt(line, top.pending[top.pending.length - 1]!)
    markFrame(top, clause)
    fill(line, top, clause)
    return
  }
  clause.link = 'participial'
  if (kindAt(line, left) === 'noun' && !nounAt(line, left).time) {
    const host = chainHead(line, left)
    clause.subjects = inPlace(line, host) && top.clause ? top.clause.subjects : membersAt(line, host)
    setParent(clause, top, false)
  } else if (waits) {
    clause.subjects = membersAt(line, top.pending[top.pending.length - 1]!)
    setParent(clause, top, false)
  } else setParent(clause, top, true)
  line.top = newFrame(top, 'verb')
  fill(line, line.top, clause)
}

/** "arrived in Kenya seeking refuge": the place of a verb is not who seeks. */
function inPlace(line: Line, at: number): boolean {
  const governor = line.joints.governor[at]!
  if (governor < 1 || !nounAt(line, at).proper || line.row.items[line.at]!.text === 'be') return false
  return /^(?:in|at|to|from|on|near)$/u.test(line.row.items[governor]!.text) && kindAt(line, governor - 1) === 'verb'
}

/** "the statement by officials released": a participle climbs over a name that a phrase holds. */
function chainHead(line: Line, at: number): number {
  let left = at
  for (let step = 0; step < 3; step++) {
    const governor = line.joints.governor[left]!
    const host = governor >= 0 ? solidBefore(line, governor - 1) : -1
    if (
      host < 0 ||
      kindAt(line, host) !== 'noun' ||
      !(nounAt(line, left).proper || nounAt(line, left).time) ||
      nounAt(line, host).proper
    )
      break
    left = host
  }
  return line.joints.leader[left]!
}
