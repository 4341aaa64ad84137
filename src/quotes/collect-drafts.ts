import type { Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { draftAttribution, spanOf, wordCount } from './draft-attribution.ts'
import { findAttributions } from './find-attributions.ts'
import type { Quotation } from './find-quotations.ts'
import { mainSubject } from './find-subject.ts'
import { type Labelled, readLabels } from './read-labels.ts'
import { isFiniteVerb, nounEnd } from './read-phrases.ts'
import type { Unit } from './unit.ts'

/** Who spoke last, for quotations that stand alone. */
interface Floor {
  readonly speaker: Span
  readonly cue: Span | null
  readonly audience: Span | null
  /** The sentence that names the speaker. */
  readonly unit: Span
  readonly blockIndex: number
  readonly unitIndex: number
}

/** Quotation marks around a heading or a name make no statement. */
function isSentence(text: string, quote: Quotation): boolean {
  const words = text.slice(quote.inner.start, quote.inner.end)
  return /[.,!?…—-]["'’”»)\s]*$/u.test(words) || wordCount(words) >= 7
}

function isOnlyQuotes(unit: Unit): boolean {
  return (
    unit.block !== 'heading' && unit.atoms.every((atom) => atom.quote !== null || !/[\p{L}\p{N}]/u.test(atom.lower))
  )
}

function wholeOf({ start, end }: Unit): Span {
  return { start, end }
}

/** Who may be taken to speak the quotation after this sentence of the reporter's: its subject, where it is somebody. */
function subjectOf(unit: Unit): Floor | null {
  const subject = mainSubject(unit.atoms, unit.atoms.length, 0)
  if (subject === null) return null
  const atoms = unit.atoms.slice(subject.from, subject.to)
  const isSomebody = atoms.some((atom) => atom.tag === 'NNP' || /^(?:he|she)$/u.test(atom.lower))
  if (!isSomebody) return null
  return {
    speaker: spanOf(unit.atoms, subject),
    cue: null,
    audience: null,
    unit: wholeOf(unit),
    blockIndex: unit.blockIndex,
    unitIndex: unit.index,
  }
}

const dashes = /^(?:[—–―-]|--)$/u

/** Where a sentence is, or ends in, a dash and a name: “…” — Ann Lee */
function signature(unit: Unit, at: number): Span | null {
  const { atoms } = unit
  const rest = atoms.slice(at + 1)
  if (!dashes.test(atoms[at]?.lower ?? '') || rest.length === 0 || rest.length > 14) return null
  if (
    !rest[0]!.tag.startsWith('NNP') ||
    rest.some(isFiniteVerb) ||
    rest.some((atom) => atom.quote !== null || dashes.test(atom.lower))
  )
    return null
  return spanOf(atoms, { from: at + 1, to: Math.max(at + 2, nounEnd(atoms, at + 1, atoms.length)) })
}

class Collector {
  readonly drafts: Draft[] = []
  private floor: Floor | null = null
  private readonly text: string
  private readonly units: readonly Unit[]

  constructor(text: string, units: readonly Unit[]) {
    this.text = text
    this.units = units
  }

  read(unit: Unit): void {
    const before = this.units[unit.index - 1]
    const signed = signature(unit, 0)
    if (unit.block === 'quote' && unit.atoms.every((atom) => atom.quote === null)) this.readBlockQuote(unit, before)
    else if (signed !== null && before !== undefined && isOnlyQuotes(before)) this.sign(before, signed)
    else if (unit.atoms[0]!.quote !== null && signature(unit, 1) !== null) this.sign(unit, signature(unit, 1)!)
    else if (isOnlyQuotes(unit)) this.readAlone(unit, before)
    else this.readSentence(unit)
  }

  /** A set-off paragraph without marks: whoever the sentence before it names says it. */
  private readBlockQuote(unit: Unit, before: Unit | undefined): void {
    const signed = signature(unit, 0)
    const last = this.drafts.at(-1)
    const goesOn = last?.rule === 'quotes/block-quote' && last.unit.start === unit.blockStart
    if (goesOn) {
      const { start } = last.content
      this.drafts[this.drafts.length - 1] =
        signed === null ? { ...last, content: { start, end: unit.end } } : { ...last, speaker: signed, cue: null }
      return
    }
    if (before !== undefined && before.block !== 'quote' && this.floor?.unitIndex !== before.index)
      this.floor = subjectOf(before) ?? this.floor
    const floor = this.floor
    if (floor === null || unit.blockIndex - floor.blockIndex > 1) return
    const { cue, speaker, audience } = floor
    const whole = { start: unit.blockStart, end: unit.end }
    this.drafts.push({
      mode: 'direct',
      content: whole,
      cue,
      speaker,
      audience,
      unit: whole,
      rule: 'quotes/block-quote',
      why: 'a set-off paragraph',
    })
    this.floor = { ...floor, blockIndex: unit.blockIndex }
  }

  /** The quotations of a unit belong to whom the dash after them names. */
  private sign(unit: Unit, speaker: Span): void {
    for (const { quote } of unit.atoms) {
      if (quote === null) continue
      const known = this.indexOf(quote)
      const draft = {
        mode: 'direct',
        content: quote.inner,
        cue: null,
        speaker,
        audience: null,
        unit,
        rule: 'quotes/signed',
        why: 'a dash and a name',
      } as const
      if (known >= 0) this.drafts[known] = { ...draft, content: this.drafts[known]!.content }
      else this.drafts.push(draft)
    }
  }

  /** The draft already made of a quotation; only the latest can be. */
  private indexOf(quote: Quotation): number {
    for (let i = this.drafts.length - 1; i >= 0 && this.drafts[i]!.content.end >= quote.start; i--) {
      if (this.drafts[i]!.content.end === quote.inner.end) return i
    }
    return -1
  }

  /** Quotations that stand alone go on what was said before, or belong to whom the sentence before speaks of. */
  private readAlone(unit: Unit, before: Unit | undefined): void {
    const afterReport = before !== undefined && !isOnlyQuotes(before) && this.floor?.unitIndex !== before.index
    if (afterReport && unit.blockIndex - before.blockIndex <= 1) this.floor = subjectOf(before) ?? this.floor
    const floor = this.floor
    if (floor === null || unit.blockIndex - floor.blockIndex > 1) return
    for (const { quote } of unit.atoms) if (quote !== null && isSentence(this.text, quote)) this.goOn(quote, floor)
    this.floor = { ...floor, blockIndex: unit.blockIndex }
  }

  private goOn(quote: Quotation, floor: Floor): void {
    const last = this.drafts.at(-1)
    if (last?.mode === 'direct' && last.open && last.speaker?.start === floor.speaker.start) {
      this.drafts[this.drafts.length - 1] = {
        ...last,
        content: { start: last.content.start, end: quote.inner.end },
        open: !quote.closed,
      }
      return
    }
    const { cue, speaker, audience, unit } = floor
    const common = { cue, speaker, audience, unit, open: !quote.closed }
    this.drafts.push({
      ...common,
      mode: 'direct',
      content: quote.inner,
      rule: 'quotes/continued',
      why: 'goes on with what was said',
    })
  }

  private readSentence(unit: Unit): void {
    const made = findAttributions(unit.atoms).flatMap((one) => draftAttribution(this.text, unit.atoms, one))
    this.drafts.push(...made)
    const spoken = made.filter((draft) => draft.speaker !== null)
    const main = spoken.find((draft) => draft.mode !== 'indirect') ?? spoken[0]
    if (main?.speaker == null) return
    const { speaker, cue, audience } = main
    this.floor = { speaker, cue, audience, unit: wholeOf(unit), blockIndex: unit.blockIndex, unitIndex: unit.index }
  }

  /** A block that opens with its speaker, or goes on with a transcript's. */
  readLabelled({ label, content, rule, verbatim }: Labelled, unit: Span): void {
    const mode = verbatim ? 'direct' : 'indirect'
    const common = { cue: null, speaker: label, audience: null, unit, rule, why: 'a name and a colon' }
    this.drafts.push({ ...common, mode, content })
  }
}

/** All statements of a text, in order. */
export function collectDrafts(report: Report, units: readonly Unit[]): Draft[] {
  const labels = readLabels(report)
  const collector = new Collector(report.text, units)
  let done = -1
  for (const unit of units) {
    const label = labels.get(unit.blockIndex)
    if (label === undefined) collector.read(unit)
    else if (done !== unit.blockIndex) collector.readLabelled(label, unit)
    if (label !== undefined) done = unit.blockIndex
  }
  return withoutOverlaps(collector.drafts)
}

/** In order of the text; of two that claim the same words between marks, the first read stays. */
function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const sorted = drafts.toSorted((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  let end = -1
  return sorted.filter((draft) => {
    if (draft.mode !== 'direct') return true
    if (draft.content.start < end) return false
    end = draft.content.end
    return true
  })
}
