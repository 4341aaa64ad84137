import type { Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import type { Trace } from '../document/trace.ts'
import { type Attribution, findAttributions } from './find-attributions.ts'
import type { Quotation } from './find-quotations.ts'
import { mainSubject } from './find-subject.ts'
import { isFinite, nounEnd, type Range } from './read-phrases.ts'
import type { Atom, Unit } from './read-units.ts'

/** A statement in spans of the text, before its speaker is looked up. */
export interface Draft {
  readonly mode: 'direct' | 'mixed' | 'indirect'
  readonly content: Span
  readonly cue: Span | null
  readonly speaker: Span | null
  readonly audience: Span | null
  /** What it was taken for, for the trace. */
  readonly why: string
  /** Its closing mark is missing: the next paragraph may go on with it. */
  readonly open?: boolean
  /** The sentence it was read in. */
  readonly unit: Span
  readonly rule: string
}

/** Who spoke last, for quotations that stand alone. */
interface Floor {
  readonly speaker: Span
  readonly cue: Span | null
  readonly blockIndex: number
  readonly unitIndex: number
}

function spanOf(atoms: readonly Atom[], range: Range): Span {
  return { start: atoms[range.from]!.start, end: atoms[range.to - 1]!.end }
}

/** A quotation this short inside a clause is no statement of its own. */
const shortestFragment = 3
/** From this share of quoted letters on, a clause and its quotation are one statement. */
const mostlyQuoted = 0.4

function wordCount(text: string): number {
  return text.split(' ').length
}

function draftsOf(report: Report, unit: Unit, one: Attribution): Draft[] {
  const { atoms } = unit
  const content = spanOf(atoms, one.content)
  const common = {
    cue: spanOf(atoms, one.cue),
    speaker: one.speaker === null ? null : spanOf(atoms, one.speaker),
    audience: one.audience === null ? null : spanOf(atoms, one.audience),
    unit: { start: unit.start, end: unit.end },
    rule: one.rule,
    why: `${one.lemma} + ${one.complement}`,
  }
  const quotes: Quotation[] = []
  let own = 0
  for (let i = one.content.from; i < one.content.to; i++) {
    const atom = atoms[i]!
    const isCue = i >= one.cue.from && i < one.cue.to
    const isSpeaker = one.speaker !== null && i >= one.speaker.from && i < one.speaker.to
    if (atom.quote !== null) quotes.push(atom.quote)
    else if (!isCue && !isSpeaker && /[\p{L}\p{N}]/u.test(atom.lower) && !atom.time) own++
  }
  if (quotes.length === 0) return [{ ...common, mode: 'indirect', content }]
  if (own === 0) return quotes.map((quote) => ({ ...common, mode: 'direct', content: quote.inner, open: !quote.closed }))
  const quoted = quotes.reduce((sum, quote) => sum + quote.inner.end - quote.inner.start, 0)
  if (quoted >= mostlyQuoted * (content.end - content.start) && quotes.length === 1) return [{ ...common, mode: 'mixed', content }]
  const fragments = quotes.filter((quote) => wordCount(report.text.slice(quote.inner.start, quote.inner.end)) >= shortestFragment)
  return [
    { ...common, mode: 'indirect', content },
    ...fragments.map((quote) => ({ ...common, mode: 'mixed' as const, content: quote.inner })),
  ]
}

/** Quotation marks around a heading or a name make no statement. */
function isSentence(report: Report, quote: Quotation): boolean {
  const words = report.text.slice(quote.inner.start, quote.inner.end)
  return /[.,!?…—-]["'’”»)\s]*$/u.test(words) || wordCount(words) >= 7
}

function isOnlyQuotes(unit: Unit): boolean {
  return unit.block !== 'heading' && unit.atoms.every((atom) => atom.quote !== null || !/[\p{L}\p{N}]/u.test(atom.lower))
}

/** Who may be taken to speak the quotation after this sentence of the reporter's: its subject, where it is somebody. */
function subjectOf(unit: Unit): Floor | null {
  const subject = mainSubject(unit.atoms, unit.atoms.length, 0)
  if (subject === null) return null
  const atoms = unit.atoms.slice(subject.from, subject.to)
  const isSomebody = atoms.some((atom) => atom.tag.startsWith('NNP') || /^(?:he|she|they)$/u.test(atom.lower))
  return isSomebody ? { speaker: spanOf(unit.atoms, subject), cue: null, blockIndex: unit.blockIndex, unitIndex: unit.index } : null
}

/** “…” — Ann Lee */
function signed(unit: Unit): Draft | null {
  const [quote, dash, ...rest] = unit.atoms
  if (quote?.quote == null || dash === undefined || !/^(?:[—–―-]|--)$/u.test(dash.lower)) return null
  if (rest.length === 0 || rest.length > 14 || !rest[0]!.tag.startsWith('NNP') || rest.some(isFinite)) return null
  const to = nounEnd(unit.atoms, 2, unit.atoms.length)
  const speaker = spanOf(unit.atoms, { from: 2, to: Math.max(3, to) })
  return { mode: 'direct', content: quote.quote.inner, cue: null, speaker, audience: null, unit, rule: 'quotes/signed', why: 'signed with a dash' }
}

/** Quotations that stand alone: they go on what was said before, or belong to whom the sentence before speaks of. */
function continued(report: Report, unit: Unit, floor: Floor, drafts: Draft[]): void {
  for (const atom of unit.atoms) {
    if (atom.quote === null || !isSentence(report, atom.quote)) continue
    const last = drafts.at(-1)
    if (last?.mode === 'direct' && last.open && last.speaker === floor.speaker) {
      drafts[drafts.length - 1] = { ...last, content: { start: last.content.start, end: atom.quote.inner.end }, open: !atom.quote.closed }
      continue
    }
    const common = { cue: floor.cue, speaker: floor.speaker, audience: null, unit: { start: unit.start, end: unit.end } }
    drafts.push({ ...common, mode: 'direct', content: atom.quote.inner, open: !atom.quote.closed, rule: 'quotes/continued', why: 'goes on with what was said' })
  }
}

/** All statements of a text, in order. */
export function collectDrafts(report: Report, units: readonly Unit[], _trace?: Trace): Draft[] {
  const drafts: Draft[] = []
  let floor: Floor | null = null
  units.forEach((unit, i) => {
    if (isOnlyQuotes(unit)) {
      const before = units[i - 1]
      if (before !== undefined && !isOnlyQuotes(before) && floor?.unitIndex !== before.index && unit.blockIndex - before.blockIndex <= 1) {
        floor = subjectOf(before) ?? floor
      }
      if (floor === null || unit.blockIndex - floor.blockIndex > 1) return
      continued(report, unit, floor, drafts)
      floor = { ...floor, blockIndex: unit.blockIndex }
      return
    }
    const signature = signed(unit)
    if (signature !== null) drafts.push(signature)
    const made = signature === null ? findAttributions(unit.atoms).flatMap((one) => draftsOf(report, unit, one)) : []
    drafts.push(...made)
    const main = made.find((draft) => draft.mode !== 'indirect' && draft.speaker !== null) ?? made.find((draft) => draft.speaker !== null)
    if (main?.speaker != null) {
      floor = { speaker: main.speaker, cue: main.cue, blockIndex: unit.blockIndex, unitIndex: unit.index }
    }
  })
  return drafts.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
}
