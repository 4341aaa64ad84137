import type { Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import type { Trace } from '../document/trace.ts'
import { type Attribution, findAttributions } from './find-attributions.ts'
import type { Quotation } from './find-quotations.ts'
import type { Range } from './read-phrases.ts'
import type { Atom, Unit } from './read-units.ts'

/** A statement in spans of the text, before its speaker is looked up. */
export interface Draft {
  readonly mode: 'direct' | 'mixed' | 'indirect'
  readonly content: Span
  readonly cue: Span | null
  readonly speaker: Span | null
  readonly audience: Span | null
  /** The sentence it was read in. */
  readonly unit: Span
  readonly rule: string
}

/** Who spoke last, for quotations that stand alone. */
interface Floor {
  readonly speaker: Span
  readonly cue: Span
  readonly blockIndex: number
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
  if (own === 0) return quotes.map((quote) => ({ ...common, mode: 'direct', content: quote.inner }))
  const quoted = quotes.reduce((sum, quote) => sum + quote.inner.end - quote.inner.start, 0)
  if (quoted >= mostlyQuoted * (content.end - content.start) && quotes.length === 1) return [{ ...common, mode: 'mixed', content }]
  const fragments = quotes.filter((quote) => wordCount(report.text.slice(quote.inner.start, quote.inner.end)) >= shortestFragment)
  return [
    { ...common, mode: 'indirect', content },
    ...fragments.map((quote) => ({ ...common, mode: 'mixed' as const, content: quote.inner })),
  ]
}

function isOnlyQuotes(unit: Unit): boolean {
  return unit.atoms.every((atom) => atom.quote !== null || !/[\p{L}\p{N}]/u.test(atom.lower))
}

/** All statements of a text, in order. */
export function collectDrafts(report: Report, units: readonly Unit[], _trace?: Trace): Draft[] {
  const drafts: Draft[] = []
  let floor: Floor | null = null
  for (const unit of units) {
    if (isOnlyQuotes(unit)) {
      if (floor === null || unit.blockIndex - floor.blockIndex > 1) continue
      for (const atom of unit.atoms) {
        if (atom.quote === null) continue
        const common = { cue: floor.cue, speaker: floor.speaker, audience: null, unit: { start: unit.start, end: unit.end } }
        drafts.push({ ...common, mode: 'direct', content: atom.quote.inner, rule: 'quotes/continued' })
      }
      floor = { ...floor, blockIndex: unit.blockIndex }
      continue
    }
    for (const one of findAttributions(unit.atoms)) {
      const made = draftsOf(report, unit, one)
      drafts.push(...made)
      const { speaker, cue } = made[0]!
      if (speaker !== null && cue !== null) floor = { speaker, cue, blockIndex: unit.blockIndex }
    }
  }
  return drafts.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
}
