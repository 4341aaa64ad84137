import type { Token } from '../document/words.ts'
import type { ClauseDraft, Frame, Line } from './clause-line.ts'
import { commaBefore, kindAt, membersAt, newClause, newFrame, nounAt, solidBefore } from './clause-line.ts'
import { activePasts, clauseVerbs, speechVerbs } from './clause-rules.ts'
import { asksWith, completeQuestion } from './complete-question.ts'
import type { Item, Joints, VerbDraft } from './drafts.ts'
import type { Row } from './list-items.ts'
import { takeFinite } from './take-finite.ts'
import { bareHost, takeBare, takeInfinitive } from './take-infinitive.ts'
import { takeGerund, takeParticiple } from './take-participle.ts'
import { openMarked, takeMark, takeRelative } from './take-relative.ts'

/** Reads who does what in one sentence: gives every verb its clause, in order. */
export function linkVerbs(tokens: readonly Token[], row: Row, joints: Joints, headline: boolean): ClauseDraft[] {
  const lastFinite = row.items.findLastIndex(
    ({ kind, index }) => kind === 'verb' && row.verbs[index]!.form === 'finite' && row.verbs[index]!.tag !== 'VB',
  )
  const line: Line = { tokens, row, joints, headline, clauses: [], top: newFrame(null, 'main'), lastFinite, at: 0 }
  for (let at = 0; at < row.items.length; at++) take(line, at)
  finish(line)
  return line.clauses
}

function take(line: Line, at: number): void {
  line.at = at
  const item = line.row.items[at]!
  switch (item.kind) {
    case 'noun':
      takeNoun(line, at)
      return
    case 'verb':
      takeVerb(line, at)
      return
    case 'prep':
      takePrep(line, at)
      return
    case 'comma':
      takeComma(line, at)
      return
    case 'cc':
      line.top.joined = true
      return
    case 'mark':
      takeMark(line, at)
      return
    case 'rel':
      takeRelative(line, at)
      return
    case 'stop':
      takeStop(line, item)
      return
    default:
      return
  }
}

function takeNoun(line: Line, at: number): void {
  if (line.joints.governor[at]! >= 0 || line.joints.leader[at] !== at || line.joints.apposed[at]) return
  if (kindAt(line, at - 1) === 'open') return
  const { clause, pending, comma } = line.top
  if (nounAt(line, at).time && !loneTime(line, at)) return
  if (
    clause &&
    !comma &&
    !line.top.joined &&
    !clause.verb.passive &&
    pending.length < 2 &&
    !nounAt(line, at).time &&
    adjoins(line, at)
  ) {
    clause.objects = [...clause.objects, ...membersAt(line, at)]
  }
  pending.push(at)
}

/** A second object stands right behind the first: "gave Wang a letter". */
function adjoins(line: Line, at: number): boolean {
  const { pending } = line.top
  const before = pending[pending.length - 1]
  return before === undefined || solidBefore(line, at - 1) === line.joints.end[before]
}

/** "Monday marks a year": a time is a subject where nothing else is. */
function loneTime(line: Line, at: number): boolean {
  const next = line.row.items[at + 1]
  return next?.kind === 'verb' && line.top.pending.length === 0 && line.row.verbs[next.index]!.form === 'finite'
}

function takePrep(line: Line, at: number): void {
  const phrase = line.joints.phrases[at]
  if (!phrase) {
    const { text } = line.row.items[at]!
    const next = line.row.items[at + 1]
    if (
      next?.kind === 'noun' &&
      line.joints.governor[at + 1]! < 0 &&
      /^(?:after|before|since|until|till|as|than)$/u.test(text)
    )
      openMarked(line, text)
    return
  }
  const { clause, comma, pending } = line.top
  // The phrase of a noun behind a comma, which is to be the subject of another clause.
  if (comma && pending.length > 0 && commaBefore(line, pending[pending.length - 1]!)) return
  const left = kindAt(line, at - 1)
  if (!clause || (phrase.prep === 'of' && left === 'noun')) return
  clause.preps.push(phrase)
  if (phrase.prep === 'by' && clause.verb.passive) clause.agents = phrase.nouns
}

function takeComma(line: Line, at: number): void {
  const { top } = line
  const next = kindAt(line, at + 1)
  // A clause between commas is over, and so is an "if" clause at the beginning.
  if (top.clause && next !== 'cc' && top.kind !== 'main' && commaCloses(line, at)) {
    let frame: Frame | null = top
    while (frame && (frame.clause || frame.kind === 'marked') && frame.outer) frame = frame.outer
    if (frame && !frame.clause) {
      line.top = frame
      if (frame.pending.length === 0) frame.comma = false
      return
    }
  }
  top.comma = true
}

function commaCloses(line: Line, at: number): boolean {
  // "met Xi, Putin and Modi": the comma of a list closes nothing.
  const right = at + 1
  return !(kindAt(line, right) === 'noun' && line.joints.leader[right] !== right)
}

function takeStop(line: Line, item: Item): void {
  if (/^(?:[—–-]+|…)$/u.test(item.text)) {
    takeDash(line)
    return
  }
  let root = line.top
  while (root.outer) root = root.outer
  if (item.text === ':' && line.top.clause && clauseVerbs.has(line.top.clause.verb.lemma)) {
    line.top.comma = true
    return
  }
  line.top = newFrame(null, 'main')
}

/** "LONDON (AP) — The minister": what stands before the first dash is no subject. Elsewhere a dash is a comma. */
function takeDash(line: Line): void {
  const { top, at } = line
  const dateline = at < 12 && line.clauses.length === 0 && top.outer === null && kindAt(line, at + 1) === 'noun'
  if (dateline && line.row.items.slice(0, at).every(({ kind }) => /^(?:noun|comma|open|close)$/u.test(kind)))
    top.pending = []
  else takeComma(line, at)
}

function takeVerb(line: Line, at: number): void {
  const verb = line.row.verbs[line.row.items[at]!.index]!
  if (asksWith(line, at, verb)) {
    completeQuestion(line, verb)
    return
  }
  if (kindAt(line, at - 1) === 'open' && verb.form !== 'finite') {
    addLoose(line, verb)
    return
  }
  if (verb.form === 'infinitive') {
    takeInfinitive(line, at, verb)
    return
  }
  if (verb.tag === 'VBG') {
    takeGerund(line, at, verb)
    return
  }
  if (verb.form === 'participle') {
    takeParticiple(line, at, verb)
    return
  }
  if (verb.tag === 'VB' || isBareAfterAll(line, at, verb)) {
    takeBare(line, at, verb)
    return
  }
  if (line.headline && isPassiveHeadline(line, at, verb)) {
    verb.form = 'participle'
    verb.passive = true
    verb.tense = 'none'
    takeParticiple(line, at, verb)
    return
  }
  takeFinite(line, at, verb)
}

/** "Minister expelled over remarks": a past form in a headline, with no object and no other verb. */
function isPassiveHeadline(line: Line, at: number, verb: VerbDraft): boolean {
  if (verb.tag !== 'VBD' || verb.head !== verb.first || activePasts.has(verb.lemma)) return false
  return (
    kindAt(line, at + 1) !== 'noun' && line.lastFinite === at && !/^(?:to|rel|mark)$/u.test(kindAt(line, at + 1) ?? '')
  )
}

/** "to visit Moscow and meet Lavrov": a plain form the tagger took for a present. */
function isBareAfterAll(line: Line, at: number, verb: VerbDraft): boolean {
  if (
    verb.tag !== 'VBP' ||
    verb.head !== verb.first ||
    !line.top.clause ||
    verb.lemma !== line.tokens[verb.head]!.lower
  )
    return false
  const before = kindAt(line, solidBefore(line, at - 1))
  return (before === 'cc' || before === 'comma') && bareHost(line, line.top.clause) !== null
}

function addLoose(line: Line, verb: VerbDraft): void {
  line.clauses.push(newClause(verb))
}

/** What could not be settled before the end: speech that rules over the clause before it. */
function finish(line: Line): void {
  line.clauses.forEach((clause, at) => {
    const { verb } = clause
    if (
      at === 0 ||
      !speechVerbs.has(verb.lemma) ||
      verb.form !== 'finite' ||
      (clause.link !== null && clause.link !== 'parataxis')
    )
      return
    const said = line.clauses[at - 1]!
    let root = said
    for (let step = 0; root.parent && root.parent !== clause && step < 12; step++) root = root.parent
    if (root === clause || root.parent === clause || root.link === 'relative') return
    if (clause.parent) clause.parent = null
    clause.link = null
    root.parent = clause
    root.link = 'complement'
  })
  for (const clause of line.clauses) if (clause.parent === null) clause.link = null
}
