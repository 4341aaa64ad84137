import type { Clause, Token } from '../document/words.ts'
import type { Item, Joints, NounDraft, PrepDraft, VerbDraft } from './drafts.ts'
import type { Row } from './list-items.ts'

/** A clause while its arguments are being found; numbers are those of the sentence. */
export interface ClauseDraft {
  readonly verb: VerbDraft
  subjects: readonly number[]
  objects: readonly number[]
  preps: PrepDraft[]
  agents: readonly number[]
  parent: ClauseDraft | null
  link: Clause['link']
  marker: string | null
}

/** A place for a clause, open until its verb and what belongs to it have come. */
export interface Frame {
  readonly outer: Frame | null
  readonly kind: 'main' | 'marked' | 'relative' | 'verb'
  clause: ClauseDraft | null
  marker: string | null
  /** The noun that "who" stands for, as members. */
  antecedent: readonly number[] | null
  /** Items of free nouns since the frame's verb, or since its beginning: what may yet be a subject. */
  pending: number[]
  /** A comma has come since the verb, or since the beginning. */
  comma: boolean
  /** An "and" has come since. */
  joined: boolean
  /** Its word stands right behind a verb that takes clauses: "say when". */
  close: boolean
  /** "he said" that stands inside the clause to come. */
  aside: ClauseDraft | null
  /** Clauses that wait for this frame's verb to be their parent, and its subjects. */
  waiting: { clause: ClauseDraft; subjects: boolean }[]
}

/** A sentence while its clauses are being linked, item by item. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly row: Row
  readonly joints: Joints
  readonly headline: boolean
  readonly clauses: ClauseDraft[]
  top: Frame
  /** The last item that is a finite verb; -1 for none. */
  readonly lastFinite: number
  /** The item being taken. */
  at: number
}

export function nounAt(line: Line, at: number): NounDraft {
  return line.row.nouns[line.row.items[at]!.index]!
}

export function membersAt(line: Line, at: number): readonly number[] {
  return nounAt(line, at).coordination
}

export function kindAt(line: Line, at: number): Item['kind'] | undefined {
  return line.row.items[at]?.kind
}

/** The nearest item at or before `at` that is no adverb and no mark of quotation. */
export function solidBefore(line: Line, at: number): number {
  let left = at
  while (left >= 0 && /^(?:adv|quote|unquote)$/u.test(kindAt(line, left)!)) left--
  return left
}

export function wordBefore(line: Line, at: number): number {
  const left = solidBefore(line, at)
  return kindAt(line, left) === 'comma' ? solidBefore(line, left - 1) : left
}

/** Is the noun an object of that clause? */
export function isWord(line: Line, at: number, clause: ClauseDraft): boolean {
  return clause.objects.includes(line.row.items[at]!.index)
}

export function retract(line: Line, subject: number): void {
  const { clause } = line.top
  const members = membersAt(line, subject)
  if (!clause) return
  clause.objects = clause.objects.filter((object) => !members.includes(object))
  const { first } = nounAt(line, subject)
  clause.preps = clause.preps.filter((phrase) => phrase.first < first)
}

/** Puts the clause into the frame, and what waited for it under it. */
export function fill(line: Line, frame: Frame, clause: ClauseDraft): void {
  frame.clause = clause
  if (frame.aside) {
    clause.parent = frame.aside
    clause.link = 'complement'
  }
  frame.pending = []
  frame.comma = false
  frame.joined = false
  for (const { clause: waiter, subjects } of frame.waiting) {
    waiter.parent = clause
    if (subjects && waiter.subjects.length === 0) waiter.subjects = clause.subjects
  }
  frame.waiting = []
  clause.verb.negated ||= isDenied(line, clause.subjects)
  line.clauses.push(clause)
}

/** "No talks were held", "Neither side has". */
function isDenied(line: Line, subjects: readonly number[]): boolean {
  const first = subjects[0]
  return first !== undefined && /^(?:no|neither|none|nobody)$/u.test(line.tokens[line.row.nouns[first]!.first]!.lower)
}

export function setParent(clause: ClauseDraft, outer: Frame, subjects: boolean): void {
  let frame: Frame | null = outer
  while (frame && !frame.clause && frame.kind === 'verb' && frame.outer) frame = frame.outer
  if (!frame) return
  if (frame.clause) {
    clause.parent = frame.clause
    if (subjects && clause.subjects.length === 0) clause.subjects = frame.clause.subjects
  } else frame.waiting.push({ clause, subjects })
}

/** A frame opened by a word: its clause hangs on the frame around it. */
export function markFrame(frame: Frame, clause: ClauseDraft): void {
  if (frame.kind !== 'marked' || !frame.outer) return
  clause.marker = frame.marker
  clause.link = frame.antecedent
    ? 'relative'
    : frame.close || /^(?:that|whether|how|why)$/u.test(frame.marker ?? '') || asks(frame)
      ? 'complement'
      : 'adverbial'
  setParent(clause, frame.outer, false)
}

function asks({ marker, outer }: Frame): boolean {
  return (
    marker === 'if' &&
    outer?.clause !== null &&
    /^(?:ask|wonder|doubt|see|know)$/u.test(outer?.clause?.verb.lemma ?? '')
  )
}

/** A frame around this one that has a subject and wants its verb. */
export function waitingFrame(line: Line): Frame | null {
  let frame: Frame | null = line.top.outer
  for (let step = 0; frame && step < 8; step++) {
    if (!frame.clause && frame.pending.length > 0) return frame
    frame = frame.outer
  }
  return null
}

/** A frame around this one that has neither: "If they meet, …". */
export function emptyFrame(line: Line): Frame | null {
  let frame: Frame | null = line.top.outer
  for (let step = 0; frame && step < 8; step++) {
    if (!frame.clause && frame.kind !== 'relative') return frame
    frame = frame.outer
  }
  return null
}

export function commaBefore(line: Line, at: number): boolean {
  const left = solidBefore(line, at - 1)
  return kindAt(line, left) === 'comma' || kindAt(line, left) === 'cc'
}

/** The nearest finite clause at or above. */
export function conjunctOf(from: ClauseDraft, clause: ClauseDraft): ClauseDraft {
  let found: ClauseDraft | null = from
  for (let step = 0; found && step < 6; step++) {
    if (found.verb.form === 'finite' && !(found.link === 'relative' && clause.subjects.length > 0)) return found
    found = found.parent
  }
  return from
}

/** "met Xi and flew home": the subject of the verb before. */
export function share(line: Line, clause: ClauseDraft, governs: ClauseDraft): void {
  const host = conjunctOf(governs, clause)
  clause.parent = host
  clause.link = 'conjunct'
  clause.subjects = host.subjects
  line.top = newFrame(line.top, 'verb')
  fill(line, line.top, clause)
}

export function hostOf(line: Line, at: number): number {
  for (let left = at - 1; left >= Math.max(0, at - 12); left--) {
    if (kindAt(line, left) === 'noun' && nounAt(line, left).apposition === line.row.items[at]!.index) return left
  }
  return -1
}

export function newFrame(outer: Frame | null, kind: Frame['kind']): Frame {
  return {
    outer,
    kind,
    clause: null,
    marker: null,
    antecedent: null,
    pending: [],
    comma: false,
    joined: false,
    waiting: [],
    aside: null,
    close: false,
  }
}

export function newClause(verb: VerbDraft): ClauseDraft {
  return { verb, subjects: [], objects: [], preps: [], agents: [], parent: null, link: null, marker: null }
}

/** A joined verb shares the auxiliaries of the first: "has visited and met", "will go and see". */
export function asOf(clause: ClauseDraft, { verb: host, marker }: ClauseDraft): ClauseDraft {
  const { verb } = clause
  verb.form = host.form
  verb.tense = host.tense
  verb.modal = host.modal
  verb.perfect = host.perfect
  verb.passive = host.passive
  verb.progressive = host.progressive
  verb.negated ||= host.negated
  if (host.form === 'infinitive') clause.marker = marker
  return clause
}
