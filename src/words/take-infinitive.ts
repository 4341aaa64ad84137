import {
  asOf,
  type ClauseDraft,
  fill,
  isWord,
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
} from './clause-line.ts'
import { bareVerbs, futureHeads, objectControl } from './clause-rules.ts'
import type { VerbDraft } from './drafts.ts'
import { takeFinite } from './take-finite.ts'

export function takeInfinitive(line: Line, at: number, verb: VerbDraft): void {
  const clause = newClause(verb)
  clause.marker = 'to'
  const { top } = line
  const left = solidBefore(line, at - 1)
  const governor = kindAt(line, left) === 'noun' ? line.joints.governor[left]! : -1
  if (governor >= 0 && line.row.items[governor]!.text === 'for') {
    clause.subjects = membersAt(line, left)
    clause.marker = 'for'
    clause.link = 'complement'
    setParent(clause, top, false)
  } else if (top.clause) controlInfinitive(line, clause, top.clause, left)
  else if (kindAt(line, left) === 'noun' || top.pending.length > 0) {
    if (isHeadlineFuture(line, at, left)) {
      takeHeadlineFuture(line, clause)
      return
    }
    const noun = kindAt(line, left) === 'noun' ? nounAt(line, left) : null
    if (noun?.owner !== null && noun?.owner !== undefined) clause.subjects = [noun.owner]
    clause.link = 'complement'
    setParent(clause, top, false)
  } else {
    clause.link = 'adverbial'
    top.waiting.push({ clause, subjects: true })
  }
  line.top = newFrame(top, 'verb')
  fill(line, line.top, clause)
}

function controlInfinitive(line: Line, clause: ClauseDraft, governs: ClauseDraft, left: number): void {
  clause.parent = governs
  const { lemma, passive } = governs.verb
  const noun = kindAt(line, left) === 'noun' && !nounAt(line, left).time ? nounAt(line, left) : null
  const object = noun !== null && isWord(line, left, governs)
  if (object && objectControl.has(lemma) && !passive) {
    clause.subjects = governs.objects
    clause.link = 'control'
  } else if (object && noun.owner !== null && !noun.proper) {
    clause.subjects = [noun.owner]
    clause.link = 'complement'
  } else {
    clause.subjects = governs.subjects
    clause.link = noun === null || lemma === 'be' ? 'control' : 'adverbial'
  }
  if (
    governs.verb.tense === 'present' &&
    governs.verb.modal === null &&
    !governs.verb.negated &&
    isFutureHead(line, governs)
  )
    clause.verb.tense = 'future'
  if (governs.verb.perfect || governs.verb.form !== 'finite') return
  if (governs.verb.tense === 'future') clause.verb.tense = 'future'
}

/** "is to", "is going to", "is set to", "is due to". */
function isFutureHead(line: Line, { verb, preps }: ClauseDraft): boolean {
  if (preps.length > 0) return false
  if (verb.lemma === 'be') {
    const next = line.tokens[verb.last]
    return next !== undefined && (next.lower === 'to' || futureHeads.has(next.lemma))
  }
  return (
    (verb.passive && futureHeads.has(verb.lemma)) ||
    (verb.progressive && (verb.lemma === 'go' || verb.lemma === 'plan'))
  )
}

/** "Putin to visit China": no finite verb is to come for the subject. */
function isHeadlineFuture(line: Line, at: number, left: number): boolean {
  if (line.top.pending.length === 0 || (line.lastFinite > at && !line.headline && !commaAhead(line, at))) return false
  return (
    line.lastFinite < at ||
    line.headline ||
    (commaAhead(line, at) &&
      kindAt(line, left) === 'noun' &&
      nounAt(line, left).proper &&
      line.joints.governor[left]! < 0)
  )
}

function commaAhead(line: Line, at: number): boolean {
  for (let next = at + 1; next < Math.min(line.row.items.length, at + 16); next++) {
    if (kindAt(line, next) === 'verb' && line.row.verbs[line.row.items[next]!.index]!.form === 'finite') return false
    if (kindAt(line, next) === 'comma') return true
  }
  return false
}

function takeHeadlineFuture(line: Line, clause: ClauseDraft): void {
  const { pending } = line.top
  clause.subjects = membersAt(line, pending[pending.length - 1]!)
  clause.verb.tense = 'future'
  markFrame(line.top, clause)
  clause.marker = 'to'
  fill(line, line.top, clause)
}

/** A plain form without "to": joined to the verb before, ruled by "let", a plural subject's present, or an order. */
export function takeBare(line: Line, at: number, verb: VerbDraft): void {
  const clause = newClause(verb)
  const { top } = line
  const left = solidBefore(line, at - 1)
  if (top.clause && (kindAt(line, left) === 'cc' || kindAt(line, left) === 'comma')) {
    const host = bareHost(line, top.clause)
    if (host) {
      share(line, asOf(clause, host), host)
      return
    }
  }
  if (top.clause && bareVerbs.has(top.clause.verb.lemma)) {
    verb.form = 'infinitive'
    verb.tense = 'none'
    clause.link = 'control'
    clause.parent = top.clause
    clause.subjects = top.clause.objects.length > 0 ? top.clause.objects : top.clause.subjects
    line.top = newFrame(top, 'verb')
    fill(line, line.top, clause)
    return
  }
  takeFinite(line, at, verb)
}

/** The nearest clause above with a plain form in it: "will visit … and meet", "to sign and return". */
export function bareHost(line: Line, from: ClauseDraft): ClauseDraft | null {
  let host: ClauseDraft | null = from
  for (let step = 0; host && step < 4; step++) {
    if (host.verb.tag === 'TO' || host.verb.tag === 'MD' || host.verb.tag === 'VB' || isSupported(line, host))
      return host
    host = host.parent
  }
  return null
}

/** "does not release": a plain form behind "do". */
function isSupported(line: Line, { verb }: ClauseDraft): boolean {
  return verb.head > verb.first && line.tokens[verb.head]!.tag === 'VB'
}
