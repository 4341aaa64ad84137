import type { Clause, Token } from '../document/words.ts'
import {
  activePasts,
  bareVerbs,
  clauseVerbs,
  futureHeads,
  gerundVerbs,
  objectControl,
  speechVerbs,
} from './clause-rules.ts'
import type { Item, NounDraft, PrepDraft, VerbDraft } from './drafts.ts'
import type { Joints } from './join-nouns.ts'
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
interface Frame {
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
  /** Clauses that wait for this frame's verb to be their parent, and its subjects. */
  waiting: { clause: ClauseDraft; subjects: boolean }[]
}

/** Reads who does what in one sentence: gives every verb its clause, in order. */
export function linkVerbs(tokens: readonly Token[], row: Row, joints: Joints, headline: boolean): ClauseDraft[] {
  const reader = new ClauseReader(tokens, row, joints, headline)
  row.items.forEach((_, at) => {
    reader.take(at)
  })
  reader.finish()
  return reader.clauses
}

class ClauseReader {
  readonly clauses: ClauseDraft[] = []
  private readonly tokens: readonly Token[]
  private readonly row: Row
  private readonly joints: Joints
  private readonly headline: boolean
  private top: Frame = newFrame(null, 'main')
  private readonly lastFinite: number
  private at = 0

  constructor(tokens: readonly Token[], row: Row, joints: Joints, headline: boolean) {
    this.tokens = tokens
    this.row = row
    this.joints = joints
    this.headline = headline
    this.lastFinite = row.items.findLastIndex(
      ({ kind, index }) => kind === 'verb' && row.verbs[index]!.form === 'finite' && row.verbs[index]!.tag !== 'VB',
    )
  }

  take(at: number): void {
    this.at = at
    const item = this.row.items[at]!
    switch (item.kind) {
      case 'noun':
        this.takeNoun(at)
        return
      case 'verb':
        this.takeVerb(at)
        return
      case 'prep':
        this.takePrep(at)
        return
      case 'comma':
        this.takeComma(at)
        return
      case 'cc':
        this.top.joined = true
        return
      case 'mark':
        this.takeMark(at)
        return
      case 'rel':
        this.takeRelative(at)
        return
      case 'stop':
        this.takeStop(item)
        return
      default:
        return
    }
  }

  private noun(at: number): NounDraft {
    return this.row.nouns[this.row.items[at]!.index]!
  }

  private members(at: number): readonly number[] {
    return this.noun(at).coordination
  }

  private kind(at: number): Item['kind'] | undefined {
    return this.row.items[at]?.kind
  }

  private takeNoun(at: number): void {
    if (this.joints.governor[at]! >= 0 || this.joints.leader[at] !== at || this.joints.apposed[at]) return
    if (this.kind(at - 1) === 'open') return
    const { clause, pending, comma } = this.top
    if (this.noun(at).time && !this.loneTime(at)) return
    if (
      clause &&
      !comma &&
      !this.top.joined &&
      !clause.verb.passive &&
      pending.length < 2 &&
      !this.noun(at).time &&
      this.adjoins(at)
    ) {
      clause.objects = [...clause.objects, ...this.members(at)]
    }
    pending.push(at)
  }

  /** A second object stands right behind the first: "gave Wang a letter". */
  private adjoins(at: number): boolean {
    const { pending } = this.top
    const before = pending[pending.length - 1]
    return before === undefined || this.previous(at - 1) === this.joints.end[before]
  }

  /** "Monday marks a year": a time is a subject where nothing else is. */
  private loneTime(at: number): boolean {
    const next = this.row.items[at + 1]
    return next?.kind === 'verb' && this.top.pending.length === 0 && this.row.verbs[next.index]!.form === 'finite'
  }

  /** The nearest item at or before `at` that is no adverb and no mark of quotation. */
  private previous(at: number): number {
    let left = at
    while (left >= 0 && /^(?:adv|quote|unquote)$/u.test(this.kind(left)!)) left--
    return left
  }

  private takePrep(at: number): void {
    const phrase = this.joints.phrases[at]
    if (!phrase) {
      const { text } = this.row.items[at]!
      const next = this.row.items[at + 1]
      if (
        next?.kind === 'noun' &&
        this.joints.governor[at + 1]! < 0 &&
        /^(?:after|before|since|until|till|as|than)$/u.test(text)
      )
        this.openMarked(text)
      return
    }
    const { clause } = this.top
    const left = this.kind(at - 1)
    if (!clause || (phrase.prep === 'of' && left === 'noun')) return
    clause.preps.push(phrase)
    if (phrase.prep === 'by' && clause.verb.passive) clause.agents = phrase.nouns
  }

  private openMarked(marker: string): void {
    this.top = newFrame(this.top, 'marked')
    this.top.marker = marker
  }

  private takeMark(at: number): void {
    const { text } = this.row.items[at]!
    const left = this.previous(at - 1)
    if (text === 'that' && this.kind(left) === 'noun' && this.isRelativeThat(at, left)) {
      this.takeRelative(at)
      return
    }
    if ((text === 'where' || text === 'when') && this.kind(this.previousWord(at - 1)) === 'noun') {
      this.openMarked(text)
      this.top.antecedent = []
      return
    }
    this.openMarked(text)
  }

  private previousWord(at: number): number {
    const left = this.previous(at)
    return this.kind(left) === 'comma' ? this.previous(left - 1) : left
  }

  /** "the deal that Xi signed", but "told reporters that Xi signed". */
  private isRelativeThat(at: number, left: number): boolean {
    if (this.relativeAhead(at)) return true
    const governs = this.top.clause
    if (this.tokens[this.row.items[at]!.first]!.tag !== 'WDT') return false
    return !(governs && clauseVerbs.has(governs.verb.lemma) && this.joints.governor[left]! < 0)
  }

  /** Does a verb follow "that" at once? */
  private relativeAhead(at: number): boolean {
    let next = at + 1
    while (this.kind(next) === 'adv') next++
    return this.kind(next) === 'verb' && this.row.verbs[this.row.items[next]!.index]!.form === 'finite'
  }

  private takeRelative(at: number): void {
    const { text } = this.row.items[at]!
    let left = this.previousWord(at - 1)
    const prep = this.kind(left) === 'prep' ? left : -1
    if (prep >= 0) left = this.previousWord(prep - 1)
    const found = this.kind(left) === 'noun' ? this.antecedentOf(left, text) : null
    const outer = this.top
    this.top = newFrame(outer, 'relative')
    this.top.marker = text
    if (found === null || /^what/u.test(text)) return
    this.top.antecedent = text === 'whose' ? [] : found
    if (prep >= 0) this.top.antecedent = []
  }

  /** The noun, or the noun it hangs on, that "who" and "which" stand for. */
  private antecedentOf(at: number, text: string): readonly number[] {
    let left = at
    const comma = (): boolean => this.kind(at + 1) === 'comma'
    for (let step = 0; step < 4; step++) {
      const governor = this.joints.governor[left]!
      const host = governor >= 0 ? this.previous(governor - 1) : -1
      if (this.joints.apposed[left]) {
        left = this.hostOf(left)
        continue
      }
      if (host < 0 || this.kind(host) !== 'noun' || !this.climbs(left, host, text, comma())) break
      left = host
    }
    const { coordination } = this.noun(left)
    return coordination.length > 1 && !comma() && text !== 'which' ? coordination : [this.row.items[left]!.index]
  }

  private hostOf(at: number): number {
    for (let left = at - 1; left >= Math.max(0, at - 12); left--) {
      if (this.kind(left) === 'noun' && this.noun(left).apposition === this.row.items[at]!.index) return left
    }
    return at - 1 >= 0 ? at - 1 : at
  }

  /** "the minister of China, who": a person's word climbs over a place. */
  private climbs(at: number, host: number, text: string, comma: boolean): boolean {
    const noun = this.noun(at)
    const other = this.noun(host)
    if (text === 'who' || text === 'whom')
      return (
        noun.proper &&
        noun.last - noun.first < 3 &&
        comma &&
        !noun.time &&
        this.row.items[host]!.text !== 'meeting' &&
        other.last > 0 &&
        this.personal(host)
      )
    return false
  }

  private personal(at: number): boolean {
    const noun = this.noun(at)
    return noun.proper
      ? noun.last - noun.first > 1
      : /(?:er|or|man|men|ist|ent|ant|al|oy|at|ers|ors|ists|ents|ants|als|oys|ats|ary|aries|people|woman|women|ee|ees)$/u.test(
          this.row.items[at]!.text,
        )
  }

  private takeComma(at: number): void {
    const { top } = this
    const next = this.kind(at + 1)
    // A clause between commas is over, and so is an "if" clause at the beginning.
    if (top.clause && next !== 'cc' && top.kind !== 'main' && this.commaCloses(at)) {
      let frame: Frame | null = top
      while (frame && (frame.clause || frame.kind === 'marked') && frame.outer) frame = frame.outer
      if (frame && !frame.clause) {
        this.top = frame
        if (frame.pending.length === 0) frame.comma = false
        return
      }
    }
    top.comma = true
  }

  private commaCloses(at: number): boolean {
    // "met Xi, Putin and Modi": the comma of a list closes nothing.
    const right = at + 1
    return !(this.kind(right) === 'noun' && this.joints.leader[right] !== right)
  }

  private takeStop(item: Item): void {
    if (item.text === '—' || item.text === '–' || item.text === '--' || item.text === '…') {
      this.takeComma(this.row.items.indexOf(item))
      return
    }
    let root = this.top
    while (root.outer) root = root.outer
    if (item.text === ':' && this.top.clause && clauseVerbs.has(this.top.clause.verb.lemma)) {
      this.top.comma = true
      return
    }
    this.top = newFrame(null, 'main')
  }

  private takeVerb(at: number): void {
    const verb = this.row.verbs[this.row.items[at]!.index]!
    if (this.asksWith(at, verb)) {
      this.completeQuestion(verb)
      return
    }
    if (this.kind(at - 1) === 'open' && verb.form !== 'finite') {
      this.addLoose(verb)
      return
    }
    if (verb.form === 'infinitive') {
      this.takeInfinitive(at, verb)
      return
    }
    if (verb.tag === 'VBG') {
      this.takeGerund(at, verb)
      return
    }
    if (verb.form === 'participle') {
      this.takeParticiple(at, verb)
      return
    }
    if (verb.tag === 'VB' || this.isBareAfterAll(at, verb)) {
      this.takeBare(at, verb)
      return
    }
    if (this.headline && this.isPassiveHeadline(at, verb)) {
      verb.form = 'participle'
      verb.passive = true
      verb.tense = 'none'
      this.takeParticiple(at, verb)
      return
    }
    this.takeFinite(at, verb)
  }

  /** "Minister expelled over remarks": a past form in a headline, with no object and no other verb. */
  private isPassiveHeadline(at: number, verb: VerbDraft): boolean {
    if (verb.tag !== 'VBD' || verb.head !== verb.first || activePasts.has(verb.lemma)) return false
    return this.kind(at + 1) !== 'noun' && this.lastFinite === at && !/^(?:to|rel|mark)$/u.test(this.kind(at + 1) ?? '')
  }

  /** "to visit Moscow and meet Lavrov": a plain form the tagger took for a present. */
  private isBareAfterAll(at: number, verb: VerbDraft): boolean {
    if (
      verb.tag !== 'VBP' ||
      verb.head !== verb.first ||
      !this.top.clause ||
      verb.lemma !== this.tokens[verb.head]!.lower
    )
      return false
    return this.kind(this.previous(at - 1)) === 'cc' && this.bareHost(this.top.clause) !== null
  }

  private addLoose(verb: VerbDraft): void {
    this.clauses.push(newClause(verb))
  }

  /** "Did Trump meet Kim?": the verb goes with an auxiliary before its subject. */
  private asksWith(at: number, verb: VerbDraft): boolean {
    const asked = this.top.clause
    if (!asked || asked.subjects.length > 0 || verb.head !== verb.first || verb.tag === 'VBZ' || verb.tag === 'TO')
      return false
    if (this.top.pending.length !== 1 || this.top.comma || !/^VB[PNG]?$/u.test(verb.tag)) return false
    return (
      /^(?:do|be|have|will|would|can|could|shall|should|may|might|must)$/u.test(asked.verb.lemma) &&
      this.kind(this.previous(at - 1)) === 'noun'
    )
  }

  private completeQuestion(verb: VerbDraft): void {
    const asked = this.top.clause!
    const { verb: auxiliary } = asked
    const clause = asOf({ ...asked, verb }, asked)
    clause.subjects = this.members(this.top.pending[0]!)
    clause.objects = []
    verb.perfect = auxiliary.lemma === 'have'
    verb.passive = auxiliary.lemma === 'be' && verb.tag === 'VBN'
    verb.progressive = auxiliary.lemma === 'be' && verb.tag === 'VBG'
    this.clauses.splice(this.clauses.indexOf(asked), 1)
    this.fill(this.top, clause)
  }

  /** Puts the clause into the frame, and what waited for it under it. */
  private fill(frame: Frame, clause: ClauseDraft): void {
    frame.clause = clause
    frame.pending = []
    frame.comma = false
    frame.joined = false
    for (const { clause: waiter, subjects } of frame.waiting) {
      waiter.parent = clause
      if (subjects && waiter.subjects.length === 0) waiter.subjects = clause.subjects
    }
    frame.waiting = []
    clause.verb.negated ||= this.isDenied(clause.subjects)
    this.clauses.push(clause)
  }

  /** "No talks were held", "Neither side has". */
  private isDenied(subjects: readonly number[]): boolean {
    const first = subjects[0]
    return first !== undefined && /^(?:no|neither|none|nobody)$/u.test(this.tokens[this.row.nouns[first]!.first]!.lower)
  }

  private takeFinite(at: number, verb: VerbDraft): void {
    const clause = newClause(verb)
    if (this.isInverted(at, verb)) {
      this.takeInverted(at, clause)
      return
    }
    const subject = this.subjectAt(at)
    if (this.top.kind === 'relative' && !this.top.clause) {
      this.fillRelative(clause, subject)
      return
    }
    if (subject >= 0) {
      this.takeWithSubject(at, clause, subject)
      return
    }
    this.takeWithout(at, clause)
  }

  /** The pending noun that stands before the verb with nothing but phrases between; -1 where there is none. */
  private subjectAt(at: number): number {
    const { pending, clause } = this.top
    const subject = pending[pending.length - 1]
    if (subject === undefined) return -1
    if (!clause) return subject
    for (let left = at - 1; left > this.joints.end[subject]!; left--) {
      if (this.kind(left) === 'comma' || this.kind(left) === 'cc')
        return this.top.comma && this.commaBefore(subject) ? subject : -1
    }
    return subject
  }

  private commaBefore(at: number): boolean {
    const left = this.previous(at - 1)
    return this.kind(left) === 'comma' || this.kind(left) === 'cc'
  }

  private fillRelative(clause: ClauseDraft, subject: number): void {
    const { top } = this
    const { antecedent, marker } = top
    clause.marker = marker
    clause.link = 'relative'
    this.setParent(clause, top.outer!, false)
    if (antecedent === null) clause.link = 'complement'
    if (subject >= 0) {
      clause.subjects = this.members(subject)
      if (antecedent && !clause.verb.passive && clause.verb.lemma !== 'be') clause.objects = antecedent
    } else clause.subjects = antecedent ?? []
    this.fill(top, clause)
  }

  private setParent(clause: ClauseDraft, outer: Frame, subjects: boolean): void {
    let frame: Frame | null = outer
    while (frame && !frame.clause && frame.kind === 'verb' && frame.outer) frame = frame.outer
    if (!frame) return
    if (frame.clause) {
      clause.parent = frame.clause
      if (subjects && clause.subjects.length === 0) clause.subjects = frame.clause.subjects
    } else frame.waiting.push({ clause, subjects })
  }

  private takeWithSubject(at: number, clause: ClauseDraft, subject: number): void {
    const { top } = this
    clause.subjects = this.members(subject)
    if (!top.clause) {
      this.fillOpen(at, clause, subject)
      return
    }
    const governs = top.clause
    const comma = this.commaBefore(subject)
    if (comma) {
      this.startNext(clause, subject)
      return
    }
    const beside = this.previous(subject - 1)
    const waiting = this.waitingFrame()
    if (this.kind(beside) === 'noun' && top.pending.includes(beside) && !clauseVerbs.has(governs.verb.lemma)) {
      // "the deal Xi signed": a relative clause without its pronoun.
      this.retract(subject)
      clause.link = 'relative'
      clause.objects = this.members(beside)
    } else if (!clauseVerbs.has(governs.verb.lemma) && waiting && this.isWord(subject, governs)) {
      clause.subjects = []
      this.top = waiting
      this.fillOpen(at, clause, waiting.pending[waiting.pending.length - 1]!)
      return
    } else {
      this.retract(subject)
      clause.link = 'complement'
    }
    clause.parent = governs
    this.top = newFrame(top, 'verb')
    this.fill(this.top, clause)
  }

  /** Is the noun an object of that clause? */
  private isWord(at: number, clause: ClauseDraft): boolean {
    return clause.objects.includes(this.row.items[at]!.index)
  }

  /** The subject of a frame whose verb has not come yet. */
  private fillOpen(at: number, clause: ClauseDraft, subject: number): void {
    const { top } = this
    const beside = this.previous(subject - 1)
    clause.subjects = this.members(subject)
    if (
      this.kind(beside) === 'noun' &&
      top.pending.includes(beside) &&
      !this.noun(beside).time &&
      beside !== subject &&
      this.lastFinite > at
    ) {
      // "The talks Xi held were …": the verb belongs to a relative clause without its pronoun.
      clause.link = 'relative'
      clause.objects = this.members(beside)
      top.pending = top.pending.filter((item) => item !== subject)
      top.waiting.push({ clause, subjects: false })
      this.top = newFrame(top, 'verb')
      this.fill(this.top, clause)
      return
    }
    this.markFrame(top, clause)
    this.fill(top, clause)
  }

  /** A frame opened by a word: its clause hangs on the frame around it. */
  private markFrame(frame: Frame, clause: ClauseDraft): void {
    if (frame.kind !== 'marked' || !frame.outer) return
    clause.marker = frame.marker
    clause.link = frame.antecedent
      ? 'relative'
      : /^(?:that|whether|how|why)$/u.test(frame.marker ?? '') || this.asks(frame)
        ? 'complement'
        : 'adverbial'
    this.setParent(clause, frame.outer, false)
  }

  private asks({ marker, outer }: Frame): boolean {
    return (
      marker === 'if' &&
      outer?.clause !== null &&
      /^(?:ask|wonder|doubt|see|know)$/u.test(outer?.clause?.verb.lemma ?? '')
    )
  }

  private retract(subject: number): void {
    const { clause } = this.top
    const members = this.members(subject)
    if (clause) clause.objects = clause.objects.filter((object) => !members.includes(object))
  }

  /** A clause of its own behind a comma or "and". */
  private startNext(clause: ClauseDraft, subject: number): void {
    const joined = this.top.joined && !(this.waitingFrame()?.pending.length === 0)
    const open = joined ? null : this.emptyFrame()
    if (open) {
      this.top = open
      this.markFrame(open, clause)
      this.fill(open, clause)
      return
    }
    const previous = this.top.clause!
    const cc = this.previous(subject - 1)
    const comma = this.kind(cc) === 'cc' && this.kind(this.previous(cc - 1)) === 'comma'
    this.retract(subject)
    clause.link = joined ? 'conjunct' : 'parataxis'
    clause.parent = this.conjunctOf(previous, clause)
    if (comma)
      while (clause.parent.parent && clause.parent.parent.verb.form === 'finite' && clause.parent.link !== 'parataxis')
        clause.parent = clause.parent.parent
    if (joined && clause.parent.link === 'complement' && clause.parent.marker === null) clause.marker = null
    const outer = this.top
    this.top = newFrame(outer, 'verb')
    this.fill(this.top, clause)
  }

  /** The nearest finite clause at or above. */
  private conjunctOf(from: ClauseDraft, clause: ClauseDraft): ClauseDraft {
    let found: ClauseDraft | null = from
    for (let step = 0; found && step < 6; step++) {
      if (found.verb.form === 'finite' && !(found.link === 'relative' && clause.subjects.length > 0)) return found
      found = found.parent
    }
    return from
  }

  /** A frame around this one that has a subject and wants its verb. */
  private waitingFrame(): Frame | null {
    let frame: Frame | null = this.top.outer
    for (let step = 0; frame && step < 8; step++) {
      if (!frame.clause && frame.pending.length > 0) return frame
      frame = frame.outer
    }
    return null
  }

  /** A frame around this one that has neither: "If they meet, …". */
  private emptyFrame(): Frame | null {
    let frame: Frame | null = this.top.outer
    for (let step = 0; frame && step < 8; step++) {
      if (!frame.clause && frame.kind !== 'relative') return frame
      frame = frame.outer
    }
    return null
  }

  private takeWithout(at: number, clause: ClauseDraft): void {
    if (!this.top.clause && this.top.kind === 'marked' && this.top.antecedent === null) {
      this.markFrame(this.top, clause)
      this.fill(this.top, clause)
      return
    }
    const waiting = this.top.clause || this.top.pending.length === 0 ? this.waitingFrame() : null
    const after = this.previous(at - 1)
    const joined = this.kind(after) === 'cc'
    if (waiting && !(joined && this.top.clause && this.ownConjunct(clause))) {
      this.top = waiting
      this.fillOpen(at, clause, waiting.pending[waiting.pending.length - 1]!)
      return
    }
    const governs = this.top.clause
    if (!governs) {
      this.markFrame(this.top, clause)
      this.fill(this.top, clause)
      return
    }
    if (!joined && this.demotes(governs, after)) {
      this.demote(governs, clause)
      return
    }
    this.share(clause, governs)
  }

  /** "accompanied by Y and met Z": with no other verb to come the last one is the main clause's own. */
  private ownConjunct(clause: ClauseDraft): boolean {
    const { verb } = this.top.clause!
    return (
      verb.form === 'finite' &&
      (verb.tag === clause.verb.tag ||
        this.lastFinite >
          this.row.items.findIndex(({ kind, index }) => kind === 'verb' && this.row.verbs[index] === clause.verb))
    )
  }

  /** "The papers signed in May were …": the first verb was no verb of its own. */
  private demotes({ verb, subjects }: ClauseDraft, before: number): boolean {
    return (
      verb.tag === 'VBD' &&
      verb.head === verb.first &&
      /(?:ed|d|t|ught|ent)$/u.test(this.tokens[verb.head]!.lower) &&
      subjects.length > 0 &&
      this.kind(before) !== 'comma' &&
      !clauseVerbs.has(verb.lemma)
    )
  }

  private demote(first: ClauseDraft, clause: ClauseDraft): void {
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
    this.fill(this.top, clause)
  }

  /** "met Xi and flew home": the subject of the verb before. */
  private share(clause: ClauseDraft, governs: ClauseDraft): void {
    const host = this.conjunctOf(governs, clause)
    clause.parent = host
    clause.link = 'conjunct'
    clause.subjects = host.subjects
    this.top = newFrame(this.top, 'verb')
    this.fill(this.top, clause)
  }

  /** “…,” said Wang. */
  private isInverted(at: number, verb: VerbDraft): boolean {
    if (!speechVerbs.has(verb.lemma) || verb.last - verb.first > 1 || this.waitingFrame()) return false
    const before = at - 1
    if (before >= 0 && !/^(?:comma|unquote|stop)$/u.test(this.kind(before)!)) return false
    if (this.kind(at + 1) !== 'noun' || this.noun(at + 1).time) return false
    if (before < 0 || (!this.top.clause && this.top.pending.length > 0 && this.kind(before) === 'comma')) return false
    const next = this.row.items[at + 2]
    return !(next?.kind === 'verb' && this.row.verbs[next.index]!.form === 'finite')
  }

  private takeInverted(at: number, clause: ClauseDraft): void {
    clause.subjects = this.members(at + 1)
    const outer = this.top
    this.top = newFrame(outer.clause ? outer : null, 'verb')
    this.fill(this.top, clause)
    // Its noun is the subject: what follows may be an object.
    this.joints.governor[at + 1] = at
  }

  private takeInfinitive(at: number, verb: VerbDraft): void {
    const clause = newClause(verb)
    clause.marker = 'to'
    const { top } = this
    const left = this.previous(at - 1)
    const governor = this.kind(left) === 'noun' ? this.joints.governor[left]! : -1
    if (governor >= 0 && this.row.items[governor]!.text === 'for') {
      clause.subjects = this.members(left)
      clause.marker = 'for'
      clause.link = 'complement'
      this.setParent(clause, top, false)
    } else if (top.clause) this.controlInfinitive(clause, top.clause, left)
    else if (this.kind(left) === 'noun' || top.pending.length > 0) {
      if (this.isHeadlineFuture(at, left)) {
        this.takeHeadlineFuture(clause)
        return
      }
      const noun = this.kind(left) === 'noun' ? this.noun(left) : null
      if (noun?.owner !== null && noun?.owner !== undefined) clause.subjects = [noun.owner]
      clause.link = 'complement'
      this.setParent(clause, top, false)
    } else {
      clause.link = 'adverbial'
      top.waiting.push({ clause, subjects: true })
    }
    this.top = newFrame(top, 'verb')
    this.fill(this.top, clause)
  }

  private controlInfinitive(clause: ClauseDraft, governs: ClauseDraft, left: number): void {
    clause.parent = governs
    const { lemma, passive } = governs.verb
    const noun = this.kind(left) === 'noun' ? this.noun(left) : null
    const object = noun !== null && this.isWord(left, governs)
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
      this.isFutureHead(governs)
    )
      clause.verb.tense = 'future'
    if (governs.verb.perfect || governs.verb.form !== 'finite') return
    if (governs.verb.tense === 'future') clause.verb.tense = 'future'
  }

  /** "is to", "is going to", "is set to", "is due to". */
  private isFutureHead({ verb, preps }: ClauseDraft): boolean {
    if (preps.length > 0) return false
    if (verb.lemma === 'be') {
      const next = this.tokens[verb.last]
      return next !== undefined && (next.lower === 'to' || futureHeads.has(next.lemma))
    }
    return (
      (verb.passive && futureHeads.has(verb.lemma)) ||
      (verb.progressive && (verb.lemma === 'go' || verb.lemma === 'plan'))
    )
  }

  /** "Putin to visit China": no finite verb is to come for the subject. */
  private isHeadlineFuture(at: number, left: number): boolean {
    if (this.top.pending.length === 0 || (this.lastFinite > at && !this.headline && !this.commaAhead(at))) return false
    return (
      this.lastFinite < at ||
      this.headline ||
      (this.commaAhead(at) && this.kind(left) === 'noun' && this.noun(left).proper && this.joints.governor[left]! < 0)
    )
  }

  private commaAhead(at: number): boolean {
    for (let next = at + 1; next < Math.min(this.row.items.length, at + 16); next++) {
      if (this.kind(next) === 'verb' && this.row.verbs[this.row.items[next]!.index]!.form === 'finite') return false
      if (this.kind(next) === 'comma') return true
    }
    return false
  }

  private takeHeadlineFuture(clause: ClauseDraft): void {
    const { pending } = this.top
    clause.subjects = this.members(pending[pending.length - 1]!)
    clause.verb.tense = 'future'
    this.markFrame(this.top, clause)
    clause.marker = 'to'
    this.fill(this.top, clause)
  }

  private takeGerund(at: number, verb: VerbDraft): void {
    const clause = newClause(verb)
    const { top } = this
    const left = this.previous(at - 1)
    const before = this.row.items[left]
    if (before?.kind === 'prep' || (top.kind === 'marked' && !top.clause && top.pending.length === 0)) {
      clause.verb.form = before?.kind === 'prep' ? 'gerund' : 'participle'
      clause.marker = before?.kind === 'prep' ? before.text : top.marker
      clause.link = 'adverbial'
      if (before?.kind !== 'prep' && top.outer) this.top = top.outer
      this.setParent(clause, this.top, true)
    } else if (before?.kind === 'verb' && top.clause && gerundVerbs.has(top.clause.verb.lemma)) {
      clause.verb.form = 'gerund'
      clause.link = 'control'
      this.setParent(clause, top, true)
    } else if (before?.kind === 'cc' && top.clause?.verb.tag === 'VBG') {
      this.share(asOf(clause, top.clause), top.clause)
      return
    } else {
      this.takeModifier(left, clause)
      return
    }
    this.top = newFrame(this.top, 'verb')
    this.fill(this.top, clause)
  }

  private takeParticiple(at: number, verb: VerbDraft): void {
    const clause = newClause(verb)
    const left = this.previous(at - 1)
    const { top } = this
    if (this.kind(left) === 'cc' && top.clause) {
      const { verb: host } = top.clause
      if (host.tag === 'VBN' || host.perfect || host.passive) {
        this.share(asOf(clause, top.clause), top.clause)
        return
      }
    }
    if (!this.isFiniteAfterAll(at, left, verb)) {
      this.takeModifier(left, clause)
      return
    }
    verb.form = 'finite'
    verb.tense = 'past'
    verb.passive = false
    this.takeFinite(at, verb)
  }

  /** A past form the tagger took for a participle: nothing else can be the verb of its subject. */
  private isFiniteAfterAll(at: number, left: number, verb: VerbDraft): boolean {
    if (this.headline || this.kind(left) !== 'noun' || this.lastFinite >= 0 || this.top.clause) return false
    const form = this.tokens[verb.head]!.lower
    return this.top.pending.length > 0 && this.kind(at + 1) === 'noun' && !/(?:wn|en|ung|un)$/u.test(form)
  }

  /** "officials visiting Moscow", ", accompanied by Y,", "Speaking in Paris, …". */
  private takeModifier(left: number, clause: ClauseDraft): void {
    const { top } = this
    const waits = !top.clause && top.pending.length > 0
    if (waits && this.headline && this.lastFinite <= this.at) {
      clause.subjects = this.members(top.pending[top.pending.length - 1]!)
      this.markFrame(top, clause)
      this.fill(top, clause)
      return
    }
    clause.link = 'participial'
    if (this.kind(left) === 'noun') {
      const host = this.chainHead(left)
      clause.subjects =
        this.joints.governor[host]! >= 0 && this.noun(host).coordination.length > 1
          ? this.members(host)
          : this.members(host)
      this.setParent(clause, top, false)
    } else if (waits) {
      clause.subjects = this.members(top.pending[top.pending.length - 1]!)
      this.setParent(clause, top, false)
    } else this.setParent(clause, top, true)
    this.top = newFrame(top, 'verb')
    this.fill(this.top, clause)
  }

  /** "the statement by officials released": a participle climbs over a name that a phrase holds. */
  private chainHead(at: number): number {
    let left = at
    for (let step = 0; step < 3; step++) {
      const governor = this.joints.governor[left]!
      const host = governor >= 0 ? this.previous(governor - 1) : -1
      if (
        host < 0 ||
        this.kind(host) !== 'noun' ||
        !(this.noun(left).proper || this.noun(left).time) ||
        this.noun(host).proper
      )
        break
      left = host
    }
    return this.joints.leader[left]!
  }

  /** A plain form without "to": joined to the verb before, ruled by "let", a plural subject's present, or an order. */
  private takeBare(at: number, verb: VerbDraft): void {
    const clause = newClause(verb)
    const { top } = this
    const left = this.previous(at - 1)
    if (top.clause && (this.kind(left) === 'cc' || this.kind(left) === 'comma')) {
      const host = this.bareHost(top.clause)
      if (host) {
        this.share(asOf(clause, host), host)
        return
      }
    }
    if (top.clause && bareVerbs.has(top.clause.verb.lemma)) {
      verb.form = 'infinitive'
      verb.tense = 'none'
      clause.link = 'control'
      clause.parent = top.clause
      clause.subjects = top.clause.objects.length > 0 ? top.clause.objects : top.clause.subjects
      this.top = newFrame(top, 'verb')
      this.fill(this.top, clause)
      return
    }
    this.takeFinite(at, verb)
  }

  /** The nearest clause above with a plain form in it: "will visit … and meet", "to sign and return". */
  private bareHost(from: ClauseDraft): ClauseDraft | null {
    let host: ClauseDraft | null = from
    for (let step = 0; host && step < 4; step++) {
      if (host.verb.tag === 'TO' || host.verb.tag === 'MD' || host.verb.tag === 'VB') return host
      host = host.parent
    }
    return null
  }

  /** What could not be settled before the end: speech that rules over the clause before it. */
  finish(): void {
    this.clauses.forEach((clause, at) => {
      const { verb } = clause
      if (
        at === 0 ||
        !speechVerbs.has(verb.lemma) ||
        verb.form !== 'finite' ||
        (clause.link !== null && clause.link !== 'parataxis')
      )
        return
      const said = this.clauses[at - 1]!
      let root = said
      for (let step = 0; root.parent && root.parent !== clause && step < 12; step++) root = root.parent
      if (root === clause || root.parent === clause || root.link === 'relative') return
      if (clause.parent) clause.parent = null
      clause.link = null
      root.parent = clause
      root.link = 'complement'
    })
    for (const clause of this.clauses) if (clause.parent === null) clause.link = null
  }
}

function newFrame(outer: Frame | null, kind: Frame['kind']): Frame {
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
  }
}

function newClause(verb: VerbDraft): ClauseDraft {
  return { verb, subjects: [], objects: [], preps: [], agents: [], parent: null, link: null, marker: null }
}

/** A joined verb shares the auxiliaries of the first: "has visited and met", "will go and see". */
function asOf(clause: ClauseDraft, { verb: host, marker }: ClauseDraft): ClauseDraft {
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
